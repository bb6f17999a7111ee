import { entryOf, nodeAt, pathAt, type MapEntry, type MapNode, type ScalarNode } from '../../src/source/tree';

function scalar(text: string): ScalarNode {
  return { kind: 'scalar', text, textStart: undefined, start: 0, end: 0 };
}

function mapOf(entries: readonly MapEntry[]): MapNode {
  return { kind: 'map', entries, start: 0, end: 0 };
}

/** A mapping of so many keys that counts how often one of them is read. */
function countedMap(size: number): { node: MapNode; reads: () => number } {
  let reads = 0;
  const entries = Array.from({ length: size }, (_, index): MapEntry => ({
    get key() {
      reads++;
      return `k${index}`;
    },
    start: 0,
    end: 0,
    value: scalar(`v${index}`),
  }));
  return { node: mapOf(entries), reads: () => reads };
}

describe('an entry', () => {
  test.each([1, 5, 32, 33, 500])('of %i is found by its key', (size) => {
    const { node } = countedMap(size);
    expect(entryOf(node, `k${size - 1}`)?.value).toEqual(scalar(`v${size - 1}`));
    expect(nodeAt(node, ['k0'])).toEqual(scalar('v0'));
    expect(entryOf(node, 'k')).toBeUndefined();
    expect(entryOf(node, '__proto__')).toBeUndefined();
  });

  test('is found in a list or a text by no key', () => {
    expect(entryOf({ kind: 'list', items: [], flow: false, start: 0, end: 0 }, 'a')).toBeUndefined();
    expect(entryOf(scalar('a'), 'a')).toBeUndefined();
    expect(entryOf(undefined, 'a')).toBeUndefined();
  });

  test('of a large mapping is found without reading all the others each time', () => {
    const { node, reads } = countedMap(3000);
    for (let index = 0; index < 3000; index++) expect(entryOf(node, `k${index}`)).toBe(node.entries[index]);
    expect(reads()).toBeLessThanOrEqual(2 * 3000);
  });
});

test('the part of a large list at an offset is found without looking at all the others', () => {
  let looks = 0;
  const items = Array.from({ length: 3000 }, (_, index) => ({
    ...scalar('a'),
    get start() {
      looks++;
      return 2 * index;
    },
    end: 2 * index + 1,
  }));
  expect(pathAt({ kind: 'list', items, flow: false, start: 0, end: 6000 }, 4000)).toEqual([2000]);
  expect(pathAt({ kind: 'list', items, flow: false, start: 0, end: 6000 }, 4001)).toEqual([]);
  expect(looks).toBeLessThanOrEqual(30);
});
