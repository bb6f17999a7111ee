import type { FolderEntry } from './folder-list';

type Kind = FolderEntry['kind'];

/** Each is written as its position. */
const KINDS: readonly Kind[] = ['file', 'folder', 'link', 'other'];
/** Before a name, and behind it: no system has either in a name. */
const BEFORE = '/';
const BEHIND = '\0';
const ZERO = 0x30;
/** In UTF-16 units: in a longer text a name is not looked for from its beginning. */
const LONG = 1024;
/** With its path, a list that is not short takes as much memory as a short one for each so many. In UTF-16 units. */
const USUAL = 256;

/**
 * What lies in a folder, as one text: there are tens of thousands of them, most hold an entry or two, and they go from one
 * thread to another. Objects are made of it for who asks.
 */
export class FolderListing {
  private kinds: ReadonlyMap<string, Kind> | undefined;
  private smallNames: ReadonlySet<string> | undefined;
  private smallText: string | undefined;

  /** @param text as `listingText` writes it */
  constructor(readonly text: string) {}

  /** In the order in which they were listed. */
  get entries(): readonly FolderEntry[] {
    const { text } = this;
    const entries: FolderEntry[] = [];
    // Each takes its name and a character before it, and two behind.
    for (let begin = 0; begin < text.length;) {
      const end = text.indexOf(BEHIND, begin);
      entries.push({ name: text.slice(begin + 1, end), kind: kindAt(text, end + 1) });
      begin = end + 2;
    }
    return entries;
  }

  /** How much memory it takes, as a number of usual ones. */
  get size(): number {
    return 1 + Math.floor(this.text.length / USUAL);
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** What stands under a name, not followed; undefined for nothing. */
  kindOf(name: string): Kind | undefined {
    if (this.text.length > LONG) {
      this.kinds ??= new Map(this.entries.map((entry) => [entry.name, entry.kind]));
      return this.kinds.get(name);
    }
    const at = this.text.indexOf(`${BEFORE}${name}${BEHIND}`);
    return at < 0 ? undefined : kindAt(this.text, at + name.length + 2);
  }

  /** The first folder that is listed under a name that is meant. */
  firstFolder(isMeant: (name: string) => boolean): string | undefined {
    return this.entries.find(({ name, kind }) => kind === 'folder' && isMeant(name))?.name;
  }

  /** Whether a name is there in whatever letters, large or small. */
  hasAlike(name: string): boolean {
    const small = name.toLowerCase();
    if (this.text.length > LONG) {
      this.smallNames ??= new Set(this.names.map((each) => each.toLowerCase()));
      return this.smallNames.has(small);
    }
    this.smallText ??= this.text.toLowerCase();
    return this.smallText.includes(`${BEFORE}${small}${BEHIND}`);
  }

  /** Whether a name fits a pattern, which is one for a part of it. */
  has(names: RegExp): boolean {
    return names.test(this.text);
  }
}

export function listingText(entries: readonly FolderEntry[]): string {
  let text = '';
  for (const { name, kind } of entries) text += `${BEFORE}${name}${BEHIND}${KINDS.indexOf(kind)}`;
  return text;
}

function kindAt(text: string, at: number): Kind {
  return KINDS[text.charCodeAt(at) - ZERO] ?? 'other';
}
