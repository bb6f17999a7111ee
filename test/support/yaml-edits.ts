import { parseYaml } from '../../src/load/parse-yaml';
import type { MapNode, Path, ScalarNode, SourceNode } from '../../src/source/tree';

/** A value of a YAML text, and where it stands. */
export interface PlacedScalar {
  readonly node: ScalarNode;
  readonly path: Path;
}

/** Every value of a YAML text, in its order; the test fails where it cannot be parsed. */
export function scalarsOf(text: string): readonly PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const visit = (node: SourceNode, path: Path): void => {
    if (node.kind === 'scalar') found.push({ node, path });
    if (node.kind === 'list') node.items.forEach((item, index) => visit(item, [...path, index]));
    if (node.kind === 'map') node.entries.forEach(({ key, value }) => visit(value, [...path, key]));
  };
  visit(rootOf(text), []);
  return found;
}

/** The text with one value in place of another, quoted so that it is read as it is written. */
export function withScalar(text: string, { node }: PlacedScalar, value: string): string {
  return text.slice(0, node.start) + JSON.stringify(value) + text.slice(node.end);
}

/** The text without the item of a list that has an id; a list that it was the only item of goes with its key. */
export function withoutItem(text: string, id: string): string {
  const found = findItem(rootOf(text), id);
  if (found === undefined) throw new Error(`no item has the id ${id}`);
  const { item, isOnly, keyStart } = found;
  const dash = text.lastIndexOf('-', item.start);
  const from = text.lastIndexOf('\n', isOnly ? keyStart : dash) + 1;
  const end = text.indexOf('\n', item.end);
  return text.slice(0, from) + (end < 0 ? '' : text.slice(end + 1));
}

interface FoundItem {
  readonly item: MapNode;
  readonly isOnly: boolean;
  readonly keyStart: number;
}

function findItem(node: SourceNode, id: string, keyStart = 0): FoundItem | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'map') {
    for (const { start, value } of node.entries) {
      const found = findItem(value, id, start);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const item of node.items) {
    const isIt =
      item.kind === 'map' &&
      item.entries.some(({ key, value }) => key === 'id' && value.kind === 'scalar' && value.text === id);
    if (isIt) return { item, isOnly: node.items.length === 1, keyStart };
    const found = findItem(item, id, keyStart);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rootOf(text: string): SourceNode {
  const { root, findings } = parseYaml('edited.yaml', text);
  if (root === undefined) throw new Error(`not YAML: ${findings.map((found) => found.message('en')).join('; ')}`);
  return root;
}
