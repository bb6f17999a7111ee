import { entryOf, type ListNode, type MapNode, type SourceNode } from '../source/tree';
import type { RecordsText } from './records-text';
import { isPlain, type Quote } from './write-scalar';

/** How entries are written in a file, as its last ones show. */
export interface EntryStyle {
  readonly lineEnd: string;
  /** The white space before the dash of an entry. */
  readonly indent: string;
  /** The white space between the dash and the entry. */
  readonly gap: string;
  /** Whether entries are written in braces. */
  readonly inFlow: boolean;
  /** The white space inside braces. */
  readonly padding: string;
  /** Whether blank lines part entries. */
  readonly isParted: boolean;
  /** The keys of an entry of this kind, in the order of the last one; none where there is none. */
  readonly order: readonly string[];
  quoteOf(key: string): Quote;
  /** How a list or a mapping under a key is laid out. */
  layoutOf(key: string): Layout;
}

export interface Layout {
  readonly inFlow: boolean;
  /** Columns from the key to the dash of an item or the key of a mapping. */
  readonly offset: number;
  /** Whether mappings in the list are written in braces. */
  readonly itemsInFlow: boolean;
}

/** So many entries at the end of a file tell how it is written. */
const RECENT = 20;

/** How a new entry of a kind is to be written so that it looks like those before it. */
export function styleOf(records: RecordsText, kind: string): EntryStyle {
  const { text, root } = records;
  const recent = (root?.items ?? []).slice(-RECENT).filter((item) => item.kind === 'map');
  const last = recent.at(-1);
  const inFlow = root?.flow === true || (last !== undefined && isBraced(text, last));
  const quotes = quotesIn(recent, text);
  const layouts = layoutsIn(recent, text);
  return {
    lineEnd: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    ...dashOf(text, root, last),
    inFlow,
    padding: paddingOf(text, recent),
    isParted: isParted(text, root) ?? !inFlow,
    order: orderOf(recent, kind),
    quoteOf: (key) => quotes.get(key) ?? '',
    layoutOf: (key) => (inFlow ? IN_FLOW : (layouts.get(key) ?? (key === 'evidence' ? IN_LINES : IN_FLOW))),
  };
}

const IN_FLOW: Layout = { inFlow: true, offset: 2, itemsInFlow: true };
const IN_LINES: Layout = { inFlow: false, offset: 2, itemsInFlow: false };

/** Whether a mapping is written in braces. */
export function isBraced(text: string, node: SourceNode): boolean {
  return node.kind === 'map' && text.charAt(node.start) === '{';
}

function dashOf(text: string, root: ListNode | undefined, last: MapNode | undefined): { indent: string; gap: string } {
  if (root === undefined || root.flow) return { indent: '', gap: ' ' };
  const indent = ' '.repeat(columnOf(text, root.start));
  const before = last === undefined ? '' : text.slice(last.start - columnOf(text, last.start), last.start);
  return { indent, gap: /^ *-( +)$/.exec(before)?.[1] ?? ' ' };
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return offset - start;
}

function paddingOf(text: string, entries: readonly MapNode[]): string {
  const braced = entries.flatMap(mapsIn).findLast((map) => isBraced(text, map) && map.entries.length > 0);
  return braced === undefined || text.charAt(braced.start + 1) === ' ' ? ' ' : '';
}

function mapsIn(node: SourceNode): readonly MapNode[] {
  if (node.kind === 'list') return node.items.flatMap(mapsIn);
  return node.kind === 'map' ? [node, ...node.entries.flatMap(({ value }) => mapsIn(value))] : [];
}

/** Whether a blank line stands between the last two entries; undefined where there are no two. */
function isParted(text: string, root: ListNode | undefined): boolean | undefined {
  const [before, last] = (root?.items ?? []).slice(-2);
  if (before === undefined || last === undefined) return undefined;
  return /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(text.slice(before.end, last.start));
}

function orderOf(entries: readonly MapNode[], kind: string): readonly string[] {
  const alike = entries.findLast((entry) => kindOf(entry) === kind) ?? entries.at(-1);
  return (alike?.entries ?? []).map(({ key }) => key);
}

function kindOf(entry: MapNode): string {
  const value = entryOf(entry, 'kind')?.value;
  return value?.kind === 'scalar' ? value.text : 'done';
}

/** The quotes of values by key, where they could do without; the last one counts. */
function quotesIn(entries: readonly MapNode[], text: string): ReadonlyMap<string, Quote> {
  const quotes = new Map<string, Quote>();
  const note = (key: string, node: SourceNode): void => {
    if (node.kind === 'list')
      node.items.forEach((item) => {
        note(key, item);
      });
    if (node.kind === 'map')
      node.entries.forEach((entry) => {
        note(entry.key, entry.value);
      });
    if (node.kind !== 'scalar' || !isPlain(node.text)) return;
    const first = text.charAt(node.start);
    quotes.set(key, first === '"' || first === "'" ? first : '');
  };
  for (const entry of entries) note('', entry);
  return quotes;
}

function layoutsIn(entries: readonly MapNode[], text: string): ReadonlyMap<string, Layout> {
  const layouts = new Map<string, Layout>();
  for (const { key, start, value } of entries.flatMap((entry) => entry.entries)) {
    if (value.kind === 'scalar') continue;
    const [first] = value.kind === 'list' ? value.items : [];
    layouts.set(key, {
      inFlow: value.kind === 'list' ? value.flow : isBraced(text, value),
      offset: columnOf(text, value.start) - columnOf(text, start),
      itemsInFlow: first !== undefined && isBraced(text, first),
    });
  }
  return layouts;
}
