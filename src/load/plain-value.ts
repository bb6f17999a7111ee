import type { SourceNode } from '../source/tree';

/** The tree as plain values, every scalar its text: what the schema validators read. They change it, so it is made anew. */
export function plainValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.text;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      // A key named __proto__ is a key like any other. An object without a prototype is slow to make and to look through.
      const isOdd = node.entries.some(({ key }) => key === '__proto__');
      const value = (isOdd ? Object.create(null) : {}) as Record<string, unknown>;
      for (const entry of node.entries) value[entry.key] = plainValue(entry.value);
      return value;
    }
  }
}
