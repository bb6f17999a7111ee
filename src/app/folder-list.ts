import type { Host } from './host';

export interface FolderEntry {
  readonly name: string;
  /** What it is by itself, not followed; `other` also where the system does not say without being asked again. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** A machine that says of what lies in a folder also what it is. */
export interface ListingHost extends Host {
  /** What lies in a folder, in no particular order. @throws HostFailure where the system refuses */
  entriesIn(path: string): readonly FolderEntry[];
}

/** What lies in a folder, in no particular order, as `listingText` writes it. */
export type FolderList = readonly [folder: string, listing: string];
