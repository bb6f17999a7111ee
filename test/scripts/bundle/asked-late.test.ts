import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAKEN_EARLY } from '../../../scripts/bundle/asked-late';

test('of what starts other programs the library uses no more than it is given', () => {
  const code = readFileSync(join(require.resolve(TAKEN_EARLY.library), '../lib/command.js'), 'utf8');
  expect(code).toContain(`const childProcess = require('${TAKEN_EARLY.module}');`);
  const used = [...code.matchAll(/\bchildProcess\b(?:\.(\w+))?/g)].flatMap(([, name]) => name ?? []);
  expect(new Set(used)).toEqual(new Set(TAKEN_EARLY.names));
});
