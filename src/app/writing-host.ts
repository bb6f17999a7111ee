import type { Host } from './host';

/** What a use case that writes asks of the machine. */
export interface WritingHost extends Host {
  /**
   * Changes files by what stands in them. Nobody else of this program changes them meanwhile, and what another program
   * wrote meanwhile is read anew, never overwritten: the change may be asked for several times. Returns when the bytes
   * are on the disk. Where it fails, the old files stand.
   *
   * @param paths files that need not be there yet, in folders that are
   * @param change from what stands in the files, by the paths as given, undefined where there is no file, to the new
   *   bytes of those that change; what it throws ends the call, and nothing is changed
   * @throws HostFailure where the system refuses, or another process does not finish in time (`locked`)
   */
  updateFiles(paths: readonly string[], change: FilesChange): void;
  /**
   * Copies a file to a place where nothing stands yet, whole or not at all.
   *
   * @returns false where something stands there already, which is left as it is
   * @throws HostFailure where the system refuses
   */
  copyFile(from: string, to: string): boolean;
  /** Makes a folder and those above it, unless they are there. @throws HostFailure where the system refuses */
  makeFolder(path: string): void;
}

export type FilesChange = (contents: ReadonlyMap<string, Uint8Array | undefined>) => ReadonlyMap<string, Uint8Array>;
