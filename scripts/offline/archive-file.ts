/** A file of the archive, by its path in the folder that comes out of it, with forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** Started by its name, where systems ask whether a file may be; otherwise it is only read. */
  readonly isProgram?: true;
}
