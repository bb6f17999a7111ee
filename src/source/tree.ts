import { lastAtMost } from '../text/search-sorted';

/**
 * What a YAML file says, with the place of each part: the one form in which the rest of the program sees a file, whatever
 * reads it. Offsets count UTF-16 units from the start of the text; `end` is exclusive. A list or a mapping ends with its
 * last part; an empty value stands where what is before it ends.
 */
export type SourceNode = ScalarNode | ListNode | MapNode;

interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** A value as its source text: `010` stays `010`, and an empty value is the empty text. */
export interface ScalarNode extends Ranged {
  readonly kind: 'scalar';
  readonly text: string;
  /** Where the text stands in the file as it is; absent where escapes or folded lines part the two. */
  readonly textStart: number | undefined;
}

export interface ListNode extends Ranged {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  /** Written in brackets. */
  readonly flow: boolean;
}

export interface MapNode extends Ranged {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

/** A key and what stands behind it. The range is that of the key, with its quotation marks. */
export interface MapEntry extends Ranged {
  readonly key: string;
  readonly value: SourceNode;
}

/** The way from a file's root to a part of it. */
export type Path = readonly (string | number)[];

/** The part of a tree at a path; undefined where there is none. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const step of path) node = node === undefined ? undefined : childOf(node, step);
  return node;
}

/** The path of the innermost part of a tree that covers an offset; between two parts it is what holds them. */
export function pathAt(root: SourceNode, offset: number): Path {
  if (root.kind === 'scalar') return [];
  if (root.kind === 'list') {
    const index = lastAtMost(root.items, offset, ({ start }) => start);
    const item = root.items[index];
    return item === undefined || item.end <= offset ? [] : [index, ...pathAt(item, offset)];
  }
  const entry = root.entries[lastAtMost(root.entries, offset, ({ start }) => start)];
  return entry === undefined || entry.value.end <= offset ? [] : [entry.key, ...pathAt(entry.value, offset)];
}

export function entryOf(node: SourceNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  const { entries } = node;
  if (entries.length > FEW) return indexOf(node).get(key);
  // Counted, for an iterator makes an object a step, and this is asked some thousand times a plan.
  for (let at = 0; at < entries.length; at++) if (entries[at]?.key === key) return entries[at];
  return undefined;
}

/** So many entries are looked through as fast as looked up. */
const FEW = 32;

const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** The entries of a large mapping by key, put in order once: each of them may be asked for. A tree has no key twice. */
function indexOf(node: MapNode): ReadonlyMap<string, MapEntry> {
  const known = indexes.get(node);
  if (known !== undefined) return known;
  const made = new Map(node.entries.map((entry) => [entry.key, entry]));
  indexes.set(node, made);
  return made;
}

/** What stands in a part of a tree under a key, or at a position of a list. */
export function childOf(node: SourceNode, step: string | number): SourceNode | undefined {
  if (typeof step === 'number') return node.kind === 'list' ? node.items[step] : undefined;
  return entryOf(node, step)?.value;
}
