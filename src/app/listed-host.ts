import { Recent } from '../text/recent';
import type { FolderEntry, FolderList, ListingHost } from './folder-list';
import { FolderListing, listingText } from './folder-listing';
import { HostFailure } from './host';
import { nameOf, parentOf } from './paths';

/** Plans are read soon after their folders were visited, a batch or some behind. */
const MOST_LISTED = 4096;
const MOST_ASKED = 1024;
/** In characters; systems allow more. */
const LONGEST = 1000;
const LONGEST_NAME = 100;

class Listing extends FolderListing {
  /** Whether the system has agreed that a name is missing: then the folder may be entered, and its list is the truth. */
  isAgreed = false;
  /** The folder's path behind links, once it was asked for. */
  real: string | undefined;
}

export interface KnownLists {
  /** The lists of some folders, of those that are known. */
  known(folders: Iterable<string>): readonly FolderList[];
  /** Drops lists that are of no more use. */
  forget(folders: Iterable<string>): void;
  /** Takes lists that another has made for its own. */
  take(lists: readonly FolderList[]): void;
  /** Makes the list of a folder, unless it is known. @throws HostFailure where the system refuses */
  list(folder: string): void;
  /** What its folder lists at a path, not followed; undefined for nothing. @throws HostFailure where the system refuses the list */
  listedAt(path: string): FolderEntry['kind'] | undefined;
}

/**
 * The machine as it was when a folder was first listed: what stands at a path is answered from the list of its folder, so
 * that a plan costs few questions to the system. Only the last lists are kept.
 *
 * @param asksForMissing whether the system is asked for what stands in no list: it may refuse to say, as in a folder that may
 *   be listed and not entered, or for a name that is too long. Of plain names one is asked for in each folder
 */
export function listedHost<Machine extends ListingHost>(
  host: Machine,
  { asksForMissing = false } = {},
): Machine & KnownLists {
  const lists = new Lists(host, asksForMissing);
  return {
    ...host,
    entriesIn: (path) => lists.list(path).entries,
    namesIn: (path) => lists.list(path).names,
    kindOf: (path) => lists.kindOf(path),
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
    listedAt: (path) => lists.list(parentOf(path)).kindOf(nameOf(path)),
  };
}

class Lists {
  private readonly lists = new Recent<Listing>(MOST_LISTED);
  private readonly asked = new Recent<{ readonly kind: 'file' | 'folder' | undefined }>(MOST_ASKED);

  constructor(
    private readonly host: ListingHost,
    private readonly asksForMissing: boolean,
  ) {}

  /** @throws HostFailure where the system refuses */
  list(folder: string): Listing {
    return this.lists.get(folder, () => new Listing(listingText(this.host.entriesIn(folder))));
  }

  known(folders: Iterable<string>): readonly FolderList[] {
    const lists: FolderList[] = [];
    for (const folder of new Set(folders)) {
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

  kindOf(path: string): 'file' | 'folder' | undefined {
    const folder = parentOf(path);
    const listing = this.around(folder);
    if (listing === undefined) return this.ask(path);
    if (listing === 'nothing')
      return this.kindOf(folder) === undefined && isPlain(path) ? undefined : this.missing(path);
    const name = nameOf(path);
    const kind = listing.kindOf(name);
    if (kind === 'file' || kind === 'folder') return kind;
    if (kind !== undefined || listing.hasAlike(name)) return this.ask(path);
    return this.missing(path, listing);
  }

  /** Where no link leads to it, a folder is where its list says. @throws HostFailure where the system refuses */
  realPathOf(path: string): string {
    const folder = parentOf(path);
    const name = nameOf(path);
    const listing = this.lists.peek(folder);
    if (listing?.isAgreed !== true || listing.kindOf(name) !== 'folder') return this.host.realPathOf(path);
    listing.real ??= this.realPathOf(folder);
    // As the system writes it: behind the letter of a drive may lie //server/share, which `join` would make /server/share.
    return listing.real.endsWith('/') ? listing.real + name : `${listing.real}/${name}`;
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
    if (!this.asksForMissing || (listing?.isAgreed === true && isPlain(path))) return undefined;
    const kind = this.ask(path);
    if (listing !== undefined && kind === undefined) listing.isAgreed = true;
    return kind;
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
