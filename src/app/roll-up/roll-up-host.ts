import type { Host } from '../host';

/** What a roll-up asks of the machine beside what every use case does. */
export interface RollUpHost extends Host {
  /** What lies in a folder, in no particular order. @throws HostFailure where the system refuses */
  entriesIn(path: string): readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  /** What it is by itself, not followed; `other` also where the system does not say without being asked again. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}
