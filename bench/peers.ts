// Installs the programs that `check` is measured against, beside the project and not into it: they bring 250 packages, and
// the project needs none of them. Usage: npm run bench:peers
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../scripts/bad-input';
import { run } from '../scripts/run';

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** What its command runs, in its package. */
  readonly entry: string;
}

export const AJV_CLI: Peer = { name: 'ajv-cli', version: '5.0.0', entry: 'dist/index.js' };
export const SPECTRAL: Peer = { name: '@stoplight/spectral-cli', version: '6.16.3', entry: 'dist/index.js' };

/** Not in git. */
const FOLDER = join(__dirname, '.peers');

/** The path of what the command of an installed peer runs; undefined where this very version is not installed. */
export function peerEntry({ name, version, entry }: Peer): string | undefined {
  const folder = join(FOLDER, 'node_modules', name);
  const about = join(folder, 'package.json');
  if (!existsSync(about)) return undefined;
  const installed = JSON.parse(readFileSync(about, 'utf8')) as { version: string };
  return installed.version === version ? join(folder, entry) : undefined;
}

function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries([AJV_CLI, SPECTRAL].map(({ name, version }) => [name, version]));
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...options], { cwd: FOLDER, stdio: 'inherit', shell: true });
  if (status !== 0) throw new BadInput('npm could not install the peers; what it says stands above');
}

if (require.main === module) run('bench:peers', installPeers);
