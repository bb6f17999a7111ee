/**
 * What a use case asks of the machine it runs on. The command line gives the real one, tests one in memory.
 * Paths have forward slashes; relative ones start from `workingFolder`.
 */
export interface Host {
  /** Absolute. */
  readonly workingFolder: string;
  /** @throws HostFailure where the system refuses */
  readFile(path: string): Uint8Array;
  /** What stands at a path; undefined where nothing does. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** The names in a folder, in no particular order. @throws HostFailure where the system refuses */
  namesIn(path: string): readonly string[];
  /** The SHA-256 of some bytes, in small hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
}

/** The system refused to read or write: reported with the path and the reason, exit status 3. */
export class HostFailure extends Error {
  constructor(
    readonly path: string,
    readonly reason: 'denied' | 'busy' | 'missing' | 'full' | 'other',
    readonly detail: string,
  ) {
    super(`${path}: ${reason}: ${detail}`);
  }
}
