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

export interface MapEntry {
  readonly key: ScalarNode;
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
  const part = partsOf(root).find(({ start, value }) => start <= offset && offset < value.end);
  return part === undefined ? [] : [part.step, ...pathAt(part.value, offset)];
}

/** What a list or a mapping holds; an entry of a mapping starts at its key. */
function partsOf(node: SourceNode): readonly { step: string | number; start: number; value: SourceNode }[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list'
    ? node.items.map((item, index) => ({ step: index, start: item.start, value: item }))
    : node.entries.map(({ key, value }) => ({ step: key.text, start: key.start, value }));
}

export function entryOf(node: SourceNode | undefined, key: string): MapEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

function childOf(node: SourceNode, step: string | number): SourceNode | undefined {
  if (typeof step === 'number') return node.kind === 'list' ? node.items[step] : undefined;
  return entryOf(node, step)?.value;
}
