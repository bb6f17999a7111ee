export interface FolderEntry {
  readonly name: string;
  /** What it is by itself, not followed; `other` also where the system does not say without being asked again. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What lies in a folder, in no particular order. */
export type FolderList = readonly [folder: string, entries: readonly FolderEntry[]];
