import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/**
 * Runs a few lines of code on a machine whose clock stands in another time zone, and gives what they print. The zone of a
 * running process cannot be changed, so each call starts one of its own.
 *
 * @param code may `require` sources by their path from the project's root, as in `./src/time/today`
 */
export function runInZone(zone: string, code: string): string {
  const script = `require('ts-node/register/transpile-only'); ${code}`;
  const env = { ...process.env, TZ: zone, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };
  return execFileSync(process.execPath, ['-e', script], { cwd: ROOT, env, encoding: 'utf8' });
}
