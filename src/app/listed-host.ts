import { Recent } from '../text/recent';
import type { FolderEntry, FolderList, ListingHost } from './folder-list';
import { FolderListing, listingText } from './folder-listing';
import { HostFailure } from './host';
import { nameOf, parentOf, pathIn } from './paths';
import { isSearched } from './plans-below';

/** Plans are read soon after their folders were visited, a batch or some behind. */
const MOST_LISTED = 4096;
const MOST_ASKED = 1024;
/** In characters; systems allow more. */
const LONGEST = 1000;
const LONGEST_NAME = 100;

/** In bytes: nearly every file of a plan fits. The same memory each time: thousands of new ones are slow to clear away. */
const USUAL_FILE = 64 * 1024;

class Listing extends FolderListing {
  /** Whether the folder has been entered, to find something there or to find that a name is missing: its list is the truth. */
  isEntered = false;
  /** The folder's path behind links, once it was asked for. */
  real: string | undefined;
}

/** For a check, which goes through all folders before it reads the first plan, and again when it asks for settings at its end. */
export const LISTING_OF_CHECK = { asksForMissing: true, most: 65_536 };

export interface KnownLists {
  /** The lists of some folders, of those that are known. */
  known(folders: ReadonlySet<string>): readonly FolderList[];
  /** Drops lists that are of no more use. */
  forget(folders: Iterable<string>): void;
  /** Takes lists that another has made for its own. */
  take(lists: readonly FolderList[]): void;
  /** Makes the list of a folder, unless it is known. @throws HostFailure where the system refuses */
  list(folder: string): void;
  /** What its folder lists at a path, not followed; undefined for nothing. @throws HostFailure where the system refuses the list */
  listedAt(path: string): FolderEntry['kind'] | undefined;
  /**
   * Whether the list of a folder says that nothing there has a name that fits, nor one that a system may take for it: where it is
   * known, and without a question to the system.
   *
   * @param names fits in whatever letters, large or small
   */
  lacks(folder: string, names: RegExp): boolean;
  /** As `kindOf` of a name in a folder: to put paths together and take them apart again takes longer than to look. @throws HostFailure */
  kindIn(folder: string, name: string): 'file' | 'folder' | undefined;
}

/**
 * The machine as it was when a folder was first listed: what stands at a path is answered from the list of its folder, so
 * that a plan costs few questions to the system. Only the last lists are kept.
 *
 * @param asksForMissing whether the system is asked for what stands in no list: it may refuse to say, as in a folder that may
 *   be listed and not entered, or for a name that is too long. Plain names are not asked for once the folder was entered
 * @param most how many lists are kept
 */
export function listedHost<Machine extends ListingHost>(
  host: Machine,
  { asksForMissing = false, most = MOST_LISTED } = {},
): Machine & KnownLists {
  const lists = new Lists(host, asksForMissing, most);
  return {
    ...host,
    readFile: (path, limit) => lists.readFile(path, limit),
    entriesIn: (path) => lists.list(path).entries,
    namesIn: (path) => lists.list(path).names,
    kindOf: (path) => lists.kindIn(parentOf(path), nameOf(path), path),
    kindIn: (folder, name) => lists.kindIn(folder, name),
    realPathOf: (path) => lists.realPathOf(path),
    known: (folders) => lists.known(folders),
    forget: (folders) => {
      lists.forget(folders);
    },
    take: (made) => {
      lists.take(made);
    },
    list: (folder) => {
      lists.list(folder);
    },
    lacks: (folder, names) => lists.lacks(folder, names),
    listedAt: (path) => lists.list(parentOf(path)).kindOf(nameOf(path)),
  };
}

class Lists {
  private readonly lists: Recent<Listing>;
  private readonly memory = new Uint8Array(USUAL_FILE);
  private readonly asked = new Recent<{ readonly kind: 'file' | 'folder' | undefined }>(MOST_ASKED);

  constructor(
    private readonly host: ListingHost,
    private readonly asksForMissing: boolean,
    most: number,
  ) {
    this.lists = new Recent(most, ({ size }) => size);
  }

  /** @throws HostFailure where the system refuses */
  readFile(path: string, limit?: number): Uint8Array {
    const listing = this.lists.peek(parentOf(path));
    if (listing?.kindOf(nameOf(path)) !== 'file') return this.host.readFile(path, limit);
    const length = this.host.readListedFile(path, this.memory);
    listing.isEntered = true;
    return length === undefined ? this.host.readFile(path, limit) : this.memory.slice(0, length);
  }

  /** @throws HostFailure where the system refuses */
  list(folder: string): Listing {
    // Lists are kept by when they were made: to move one at each look takes longer than to make a lost one again.
    return (
      this.lists.peek(folder) ?? this.lists.get(folder, () => new Listing(listingText(this.host.entriesIn(folder))))
    );
  }

  lacks(folder: string, names: RegExp): boolean {
    return !this.asksForMissing && this.lists.peek(folder)?.has(names) === false;
  }

  known(folders: ReadonlySet<string>): readonly FolderList[] {
    const lists: FolderList[] = [];
    for (const folder of folders) {
      const known = this.lists.peek(folder);
      if (known !== undefined) lists.push([folder, known.text]);
    }
    return lists;
  }

  forget(folders: Iterable<string>): void {
    for (const folder of folders) this.lists.forget(folder);
  }

  take(made: readonly FolderList[]): void {
    for (const [folder, text] of made) this.lists.get(folder, () => new Listing(text));
  }

  kindIn(folder: string, name: string, path?: string): 'file' | 'folder' | undefined {
    const listing = this.around(folder);
    const kind = typeof listing === 'object' ? listing.kindOf(name) : undefined;
    if (kind === 'file' || kind === 'folder') return kind;
    return this.unlisted(path ?? pathIn(folder, name), listing, kind);
  }

  /** What stands at a path, where no list says it. @param listed what its folder lists there, to be followed */
  private unlisted(
    path: string,
    listing: Listing | 'nothing' | undefined,
    listed: FolderEntry['kind'] | undefined,
  ): 'file' | 'folder' | undefined {
    if (listing === undefined) return this.ask(path);
    if (listing === 'nothing') {
      const folder = parentOf(path);
      const isNowhere = this.kindIn(parentOf(folder), nameOf(folder), folder) === undefined;
      return isNowhere && isPlain(path) ? undefined : this.missing(path);
    }
    return listed !== undefined || listing.hasAlike(nameOf(path)) ? this.ask(path) : this.missing(path, listing);
  }

  /** Where no link leads to it, a folder is where its list says. @throws HostFailure where the system refuses */
  realPathOf(path: string): string {
    const folder = parentOf(path);
    const name = nameOf(path);
    const listing = this.lists.peek(folder);
    if (listing?.kindOf(name) !== 'folder' || !this.isEntered(folder, listing)) return this.host.realPathOf(path);
    listing.real ??= this.realPathOf(folder);
    // As the system writes it: behind the letter of a drive may lie //server/share, which `join` would make /server/share.
    return pathIn(listing.real, name);
  }

  /** The list of a folder where it is known, or may be made: the folder itself stands in one. */
  private around(folder: string): Listing | 'nothing' | undefined {
    const listing = this.lists.peek(folder);
    if (listing !== undefined) return listing;
    const above = this.lists.peek(parentOf(folder));
    if (above === undefined || parentOf(folder) === folder) return undefined;
    const name = nameOf(folder);
    const kind = above.kindOf(name);
    if (kind === undefined) return above.hasAlike(name) ? undefined : 'nothing';
    if (kind === 'file') return 'nothing';
    return kind === 'folder' ? this.attempt(folder) : undefined;
  }

  private attempt(folder: string): Listing | undefined {
    try {
      return this.list(folder);
    } catch (error) {
      if (error instanceof HostFailure) return undefined; // it may be entered all the same
      throw error;
    }
  }

  /** @param listing of the path's folder, where there is one */
  private missing(path: string, listing?: Listing): 'file' | 'folder' | undefined {
    if (!this.asksForMissing) return undefined;
    if (listing !== undefined && isPlain(path) && this.isEntered(parentOf(path), listing)) return undefined;
    const kind = this.ask(path);
    if (listing !== undefined && kind === undefined) listing.isEntered = true;
    return kind;
  }

  /** Whether a folder may be entered. A folder in it that is listed anyway says so, and nothing more need be asked. */
  private isEntered(folder: string, listing: Listing): boolean {
    if (!listing.isEntered) {
      const below = listing.firstFolder(isSearched);
      listing.isEntered = below !== undefined && this.attempt(pathIn(folder, below)) !== undefined;
    }
    return listing.isEntered;
  }

  private ask(path: string): 'file' | 'folder' | undefined {
    return this.asked.get(path, () => ({ kind: this.host.kindOf(path) })).kind;
  }
}

/** What systems read as it is written, but for the names of devices, which Windows finds in every folder. */
const PLAIN_NAME = /^(?!(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|$))\.?\w+(?:[.-]\w+)*$/i;

/** Whether a path is short, and its name a plain one. */
function isPlain(path: string): boolean {
  const name = nameOf(path);
  return path.length <= LONGEST && name.length <= LONGEST_NAME && PLAIN_NAME.test(name);
}
