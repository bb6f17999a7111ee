import { HostFailure } from '../../src/app/host';
import type { RollUpHost } from '../../src/app/roll-up/roll-up-host';
import { join } from '../../src/app/paths';
import { manyPlans, type ManyPlans } from '../../bench/many-plans';
import { memoryFiles } from './memory-files';

/** A machine in memory for roll-ups, with what is kept on it. */
export interface KeepingHost extends RollUpHost {
  /** May be changed: what is in it holds. */
  readonly kept: Map<string, Uint8Array>;
  /** How often something was kept. */
  keptTimes: number;
  program: string;
}

/** @param links symbolic links: their paths, and the absolute paths behind them */
export function rollUpHost(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): KeepingHost {
  const disk = memoryFiles(files, '/office', links);
  const kept = new Map<string, Uint8Array>();
  const host: KeepingHost = {
    ...disk,
    readFile: (path) => kept.get(path) ?? disk.readFile(path),
    entriesIn(path) {
      if (disk.kindOf(path) !== 'folder') throw new HostFailure(path, 'missing', 'ENOENT');
      return disk.namesIn(path).map((name) => {
        const at = join(path, name);
        return { name, kind: links[at] === undefined ? (disk.kindOf(at) ?? 'other') : 'link' };
      });
    },
    readListedFile: (path, memory) => readInto(memory, disk.readFile(path)),
    kept,
    keptTimes: 0,
    program: 'a program',
    programSum: () => host.program,
    keepFile(path, bytes) {
      host.keptTimes++;
      kept.set(path, bytes);
    },
    sweep: () => undefined,
    processors: () => 1,
    startWorkers: () => Promise.resolve(undefined),
  };
  return host;
}

/** Many plans below `/office/city`. */
export function cityOf(wishes: ManyPlans): Record<string, string | Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { folder, files: own } of manyPlans(wishes)) {
    for (const [path, bytes] of own) files[`/office/city/${folder}/${path}`] = bytes;
  }
  return files;
}

/** As a machine puts the bytes of a file into memory; nothing where they do not fit. */
export function readInto(memory: Uint8Array, bytes: Uint8Array): number | undefined {
  if (bytes.length > memory.length) return undefined;
  memory.set(bytes);
  return bytes.length;
}
