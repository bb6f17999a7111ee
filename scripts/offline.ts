// Builds the program anew and packs it for an office without npm, under archives/; with --node also a Node for its machines.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageFile from '../package.json';
import { BadInput } from './bad-input';
import { bundleFiles } from './offline/bundle-files';
import { readNodeProgram } from './offline/node-program';
import { sumOf } from './offline/sums';
import { zipOf } from './offline/zip';
import { run } from './run';

const ROOT = join(__dirname, '..');

run('offline', () => {
  const path = nodeAskedFor();
  const node = path === undefined ? undefined : readNodeProgram(path);
  buildAnew();
  const name = `${packageFile.name}-${packageFile.version}`;
  const archive = zipOf(bundleFiles(ROOT, node?.files), name);
  const file = `archives/${name}${node === undefined ? '' : `-${node.system}`}.zip`;
  mkdirSync(join(ROOT, 'archives'), { recursive: true });
  writeFileSync(join(ROOT, file), archive);
  process.stdout.write(`${file}\n${archive.length} bytes\nSHA-256 ${sumOf(archive)}\n`);
});

function nodeAskedFor(): string | undefined {
  try {
    return parseArgs({ options: { node: { type: 'string' } } }).values.node;
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
}

/** Into an empty folder: whatever lies in dist/ is packed, and no build takes away what an older one made. */
function buildAnew(): void {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const runner = require.resolve('ts-node/dist/bin.js');
  execFileSync(process.execPath, [runner, join(__dirname, 'build.ts')], { cwd: ROOT, stdio: 'inherit' });
}
