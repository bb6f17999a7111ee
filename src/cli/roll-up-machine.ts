import { readdirSync, type Dirent } from 'node:fs';
import type { Host } from '../app/host';
import type { FolderEntry } from '../app/folder-list';
import type { RollUpHost } from '../app/roll-up/roll-up-host';
import { keepFile, sweep } from './kept-files';
import { programSum } from './program-sum';
import { readListedFile } from './read-file';
import { attempt } from './system-errors';

/** What a roll-up asks of the real machine beside what every command does. Nothing is loaded or looked at before. */
export function rollUpMachine(): Omit<RollUpHost, keyof Host> {
  return {
    entriesIn: (path) => attempt(path, () => readdirSync(path, { withFileTypes: true }).map(asEntry)),
    readListedFile: (path, memory) => attempt(path, () => readListedFile(path, memory)),
    programSum: () => attempt(__dirname, programSum),
    keepFile: (path, bytes) => {
      attempt(path, () => {
        keepFile(path, bytes);
      });
    },
    sweep: (folder) => {
      sweep(folder, Date.now());
    },
    processors: () => process.getBuiltinModule('node:os').availableParallelism(),
    startWorkers: async (count, wishes) => {
      const { startNodeWorkers } = await import('./worker-pool');
      return startNodeWorkers(count, 'roll-up', wishes);
    },
  };
}

function asEntry(entry: Dirent): FolderEntry {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
