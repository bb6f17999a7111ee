import type { Host } from './host';

export interface FolderEntry {
  readonly name: string;
  /** What it is by itself, not followed; `other` also where the system does not say without being asked again. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** A machine that says of what lies in a folder also what it is, and may be told so. */
export interface ListingHost extends Host {
  /** What lies in a folder, in no particular order. @throws HostFailure where the system refuses */
  entriesIn(path: string): readonly FolderEntry[];
  /**
   * Reads a file whose folder lists it as an ordinary one, with as few questions to the system as there can be.
   *
   * @param memory where its bytes are put
   * @returns how many they are; undefined where they do not fit
   * @throws HostFailure where the system refuses, or it is no ordinary file any more
   */
  readListedFile(path: string, memory: Uint8Array): number | undefined;
}

/** What lies in a folder, in no particular order, as `listingText` writes it. */
export type FolderList = readonly [folder: string, listing: string];
