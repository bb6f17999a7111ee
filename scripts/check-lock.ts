// Guards package-lock.json against two faults that an install here and now does not show: see lockFaults.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input';
import { lockFaults, type Lock } from './lock-faults';
import { run } from './run';

run('lock', () => {
  const lock = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as Lock;
  const faults = lockFaults(lock);
  if (faults.length > 0) throw new BadInput(`package-lock.json is not fit for others:\n${faults.join('\n')}`);
});
