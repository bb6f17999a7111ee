import type { Content } from './entry-content';

/** What a part of a file says, wherever it stands and however it is written. Every tree says something. */
export type Saying =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Saying[] }
  | { readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: Saying }[] };

/** What a file says in which something is written. */
export function sayingOf(content: Content): Saying {
  if (typeof content === 'string') return { kind: 'scalar', text: content };
  if (!(content instanceof Map)) return { kind: 'list', items: (content as readonly Content[]).map(sayingOf) };
  const entries = [...(content as ReadonlyMap<string, Content>)];
  return { kind: 'map', entries: entries.map(([key, value]) => ({ key, value: sayingOf(value) })) };
}

/** Whether two parts say the same, keys in the same order. */
export function sayTheSame(a: Saying, b: Saying): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.text === b.text;
  if (a.kind === 'list') return b.kind === 'list' && areAlike(a.items, b.items, sayTheSame);
  return (
    b.kind === 'map' &&
    areAlike(a.entries, b.entries, (one, other) => one.key === other.key && sayTheSame(one.value, other.value))
  );
}

function areAlike<Item>(a: readonly Item[], b: readonly Item[], alike: (one: Item, other: Item) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    return other !== undefined && alike(one, other);
  });
}
