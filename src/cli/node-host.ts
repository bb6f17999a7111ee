import { appendFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { CliHost } from './cli-host';
import { codesOf } from './codes-of';
import { copyFile } from './copy-file';
import { decodeUtf8 } from './decode-utf8';
import { fileSha256, sha256 } from './file-sum';
import { startFile } from './growing-file';
import { makeFolders } from './make-folders';
import { isTerminal, nodeStream } from './node-stream';
import { readFile, readPipe } from './read-file';
import { rollUpMachine } from './roll-up-machine';
import { attempt, codeOf } from './system-errors';
import { updateFiles } from './update-files';
import { writeAtomically } from './write-atomically';

/** Asked for where a plan is compared with an older one only. */
function git(): typeof import('./git-file') {
  return require('./git-file') as typeof import('./git-file');
}

/** The real machine, by way of Node. Everything is synchronous: for the few files of a plan that is the fastest way. */
export function nodeHost(): CliHost {
  return {
    get workingFolder(): string {
      return attempt('.', () => process.cwd().replaceAll('\\', '/'));
    },
    readFile: (path, limit) => attempt(path, () => readFile(path, limit)),
    readPipe: (path) => attempt(path, () => readPipe(path)),
    kindOf: (path) => attempt(path, () => kindOf(path)),
    namesIn: (path) => attempt(path, () => readdirSync(path)),
    realPathOf: (path) => attempt(path, () => realpathSync.native(path).replaceAll('\\', '/')),
    fileSha256: (path) => attempt(path, () => fileSha256(path)),
    fileAtRevision: (path, revision) => attempt(path, () => git().gitFile(path, revision, process.env)),
    filesAtRevision: (folder, name, revision) => git().gitFiles(folder, name, revision, process.env),
    ...rollUpMachine(),
    decodeUtf8,
    codesOf,
    sha256,
    startCheckers: async (count, work) => {
      const { startNodeCheckers } = await import('./check-threads');
      return startNodeCheckers(count, work);
    },
    writeFileAtomically: (path, bytes) => {
      writeAtomically(path, bytes, process.platform);
    },
    startFile: (path) => startFile(path, process.platform),
    updateFiles: (paths, change) => {
      updateFiles(paths, change, process.platform);
    },
    copyFile: (from, to) => copyFile(from, to, process.platform),
    appendToFile: (path, bytes) => {
      attempt(path, () => appendFileSync(path, bytes));
    },
    makeFolder: (path) => {
      attempt(path, () => {
        makeFolders(path);
      });
    },
    stampOf: (path) => attempt(path, () => stampOf(path)),
    startWatching: async () => {
      const { NodeWatcher } = await import('./node-watcher');
      return new NodeWatcher();
    },
    startAsking: async () => {
      const { nodeAsker } = await import('./prompts/node-asker');
      return nodeAsker();
    },
    stdin: {
      get isTTY(): boolean {
        return isTerminal(0);
      },
    },
    stdout: nodeStream(1, process.platform),
    stderr: nodeStream(2, process.platform),
    env: process.env,
    platform: process.platform,
    now: () => Date.now(),
  };
}

/** Whatever is no folder counts as a file: what is no ordinary one is told when it is read. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Editors that save by renaming make a new file; those that write into it change its times. */
function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return 'folder';
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}
