import { isTold } from '../outline/narrative';
import type { OutlineItem } from '../outline/outline';
import type { ReadDocument } from '../outline/read-document';

/** A part of a document that becomes a clause: all of an item, or only what stands in it before its first part. */
export interface ClausePart {
  /** Absent for what stands before the first number. */
  readonly item: OutlineItem | undefined;
  readonly start: number;
  readonly end: number;
  /** The items of which it holds the own text, the outermost first. */
  readonly items: readonly (OutlineItem | undefined)[];
  /** The section whose own text stands before it and is no clause; of the first clause only. */
  readonly head?: OutlineItem;
}

export interface SectionPart {
  /** Absent where the document has clauses only. */
  readonly item: OutlineItem | undefined;
  readonly clauses: readonly ClausePart[];
}

/**
 * Lays a document's parts out on the two levels of a plan: its outermost parts are sections and those below them clauses,
 * with all that lies deeper. A document of one level has one section.
 */
export function sectionParts(document: ReadDocument): readonly SectionPart[] {
  const { items, text } = document.outline;
  const isOwed = (item: OutlineItem | undefined): boolean => item === undefined || !isTold(text, items, item.textStart);
  const parts = allParts(document);
  // 2021年工作回顾 is no duty; a document of nothing else still has its parts.
  const owed = parts
    .filter(({ item }) => isOwed(item))
    .map((part): SectionPart => ({ ...part, clauses: part.clauses.filter(({ item }) => isOwed(item)) }))
    .filter(({ clauses }) => clauses.length > 0);
  return owed.length === 0 ? parts : owed;
}

function allParts({ outline, sayings }: ReadDocument): readonly SectionPart[] {
  const { items, text } = outline;
  const first = items[0]?.start ?? text.length;
  const before: ClausePart = { item: undefined, start: 0, end: first, items: [undefined] };
  const hasBefore = items.length === 0 || sayings.some(({ item }) => item === undefined);
  const head: readonly SectionPart[] = hasBefore ? [{ item: undefined, clauses: [before] }] : [];
  if (items.every(({ children }) => children.length === 0)) {
    return items.length === 0 ? head : [...head, { item: undefined, clauses: items.map(wholePart) }];
  }
  const saying = new Set(sayings.map(({ item }) => item));
  return [
    ...head,
    ...items.map((item): SectionPart => {
      if (item.children.length === 0) return { item, clauses: [wholePart(item)] };
      const parts = item.children.map(wholePart);
      if (saying.has(item)) return { item, clauses: [ownPart(item), ...parts] };
      return { item, clauses: parts.map((part, index) => (index === 0 ? { ...part, head: item } : part)) };
    }),
  ];
}

function wholePart(item: OutlineItem): ClausePart {
  return { item, start: item.start, end: item.end, items: allOf(item) };
}

function ownPart(item: OutlineItem): ClausePart {
  return { item, start: item.start, end: item.children[0]?.start ?? item.end, items: [item] };
}

function allOf(item: OutlineItem): readonly OutlineItem[] {
  return [item, ...item.children.flatMap(allOf)];
}

/**
 * What each clause's tasks are numbered under: its own number where no other clause has it, else its section's before it;
 * and where that comes twice, too, a letter behind.
 */
export function idPrefixes(clauses: readonly ClausePart[]): ReadonlyMap<ClausePart, string> {
  const own = (part: ClausePart): string => part.item?.mark.number ?? '0';
  const whole = (part: ClausePart): string => part.item?.numbers.join('.') ?? '0';
  const counts = countsOf(clauses.map(own));
  const prefixes = new Map<ClausePart, string>();
  const taken = new Set<string>();
  for (const clause of clauses) {
    const wanted = (counts.get(own(clause)) ?? 0) > 1 ? whole(clause) : own(clause);
    let prefix = wanted;
    for (let nth = 2; taken.has(prefix); nth++) prefix = `${wanted}_${nth}`;
    taken.add(prefix);
    prefixes.set(clause, prefix);
  }
  return prefixes;
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
