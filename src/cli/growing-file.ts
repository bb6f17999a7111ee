import { closeSync, fsyncSync, openSync, realpathSync, statSync, writeSync, type Stats } from 'node:fs';
import { HostFailure } from '../app/host';
import type { GrowingFile } from './cli-host';
import { flushFolderOf, openPart, removeIfThere, renameOver } from './part-file';
import { failureOf, partBeside } from './write-atomically';

/** {@link CliHost.startFile} on the real machine, which treats links, devices and pipes as `writeAtomically` does. */
export function startFile(path: string, platform: string): GrowingFile {
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw error instanceof HostFailure ? error : failureOf(path, error, platform);
    }
  };
  const file = attempt(() => begin(path, platform));
  return {
    write: (bytes) => {
      attempt(() => {
        file.write(bytes);
      });
    },
    finish: () => {
      attempt(() => {
        file.finish();
      });
    },
    abandon: () => {
      file.abandon();
    },
  };
}

/** What is begun leaves the system's refusals as they are. */
function begin(path: string, platform: string): GrowingFile {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw new HostFailure(path, 'other', 'EISDIR');
  if (there !== undefined && !there.isFile()) return beginInPlace(path);
  return beginBeside(there === undefined ? path : realpathSync(path), there, platform);
}

function beginInPlace(path: string): GrowingFile {
  const { write, abandon } = openFile(openSync(path, 'w'));
  return { write, finish: abandon, abandon };
}

function beginBeside(target: string, there: Stats | undefined, platform: string): GrowingFile {
  const part = partBeside(target);
  const descriptor = openPart(part, there);
  const open = openFile(descriptor);
  const abandon = (): void => {
    open.abandon();
    removeIfThere(part);
  };
  return {
    write: open.write,
    finish: () => {
      try {
        fsyncSync(descriptor);
        open.abandon();
        renameOver(part, target, platform);
      } catch (error) {
        abandon();
        throw error;
      }
      flushFolderOf(target);
    },
    abandon,
  };
}

/** `abandon` closes it, once. */
function openFile(descriptor: number): { readonly write: (bytes: Uint8Array) => void; readonly abandon: () => void } {
  let isOpen = true;
  return {
    write: (bytes) => {
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    },
    abandon: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}
