/**
 * What a use case asks of the machine it runs on. The command line gives the real one, tests one in memory.
 * Paths have forward slashes; relative ones start from `workingFolder`.
 */
export interface Host {
  /** Absolute. */
  readonly workingFolder: string;
  /**
   * An ordinary file; of one larger than it may be no more than shows that it is.
   *
   * @param limit how many bytes it may have; `LARGEST_FILE` unless told
   * @throws HostFailure where the system refuses, or where the path names a pipe or a device: it may never end
   */
  readFile(path: string, limit?: number): Uint8Array;
  /** What comes out of a pipe, up to its end or as `readFile`; undefined where the path names none. @throws HostFailure */
  readPipe(path: string): Uint8Array | undefined;
  /** What stands at a path, a pipe or a device as a file; undefined where nothing does. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** The names in a folder, in no particular order. @throws HostFailure where the system refuses */
  namesIn(path: string): readonly string[];
  /** Bytes as text, without a mark of the byte order ahead of it; undefined where they are not UTF-8. */
  decodeUtf8(bytes: Uint8Array): string | undefined;
  /** The UTF-16 codes of a text, and a 0 behind them: as `utf16Codes` in half the time, until it is asked for the next. */
  codesOf(text: string): Uint16Array;
  /** The SHA-256 of some bytes, in small hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** The path of what stands at a path, behind all symbolic links. @throws HostFailure where the system refuses */
  realPathOf(path: string): string;
  /** The SHA-256 of a file, in small hexadecimal digits; its size does not matter. @throws HostFailure where the system refuses */
  fileSha256(path: string): string;
  /**
   * A file as it was at a revision of the git repository around it; it need not be there now.
   *
   * @param revision never empty, and never beginning with `-`
   * @throws HostFailure where the system refuses the file itself
   */
  fileAtRevision(path: string, revision: string): FileAtRevision;
  /**
   * The paths of all files of a name that a revision has, in the whole git repository around a folder, in no particular
   * order. None where there is no such repository or revision.
   */
  filesAtRevision(folder: string, name: string, revision: string): readonly string[];
}

export type FileAtRevision =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  /** The revision has no such file. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown-revision' }
  /** The file is in no repository, or in one that git does not open. */
  | { readonly kind: 'no-repository' }
  /** There is no git on this machine. */
  | { readonly kind: 'no-git' }
  /** The repository lacks what the revision names, or holds it damaged. */
  | { readonly kind: 'unreadable' };

/** The system refused to read or write: reported with the path and the reason, exit status 3. */
export class HostFailure extends Error {
  constructor(
    readonly path: string,
    /** `busy`: another program has it open; `locked`: another process of this program is at it; `special`: a pipe or a device. */
    readonly reason: 'denied' | 'busy' | 'locked' | 'missing' | 'full' | 'special' | 'other',
    readonly detail: string,
  ) {
    super(`${path}: ${reason}: ${detail}`);
  }
}
