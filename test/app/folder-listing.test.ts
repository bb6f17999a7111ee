import fc from 'fast-check';
import type { FolderEntry } from '../../src/app/folder-list';
import { FolderListing, listingText } from '../../src/app/folder-listing';

const KINDS: readonly FolderEntry['kind'][] = ['file', 'folder', 'link', 'other'];
const name = fc.oneof(
  fc.constantFrom('plan.yaml', 'plan.yam', 'lan.yaml', 'Plan.YAML', 'records', '0', '依据', 'ΟΔΟΣ'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[/\0]/.test(text)),
);
/** Few, and so many that they are not looked for from the beginning of the text. */
const entries = fc
  .tuple(
    fc.uniqueArray(fc.record({ name, kind: fc.constantFrom(...KINDS) }), { selector: (entry) => entry.name }),
    fc.constantFrom(0, 200),
  )
  .map(([some, more]): readonly FolderEntry[] => [
    ...some,
    ...Array.from({ length: more }, (_, index): FolderEntry => ({ name: `office-${index}`, kind: 'folder' })),
  ]);

test('a text says of a folder what its entries say, however many they are', () => {
  fc.assert(
    fc.property(entries, name, (listed, other) => {
      const listing = new FolderListing(listingText(listed));
      expect(listing.entries).toEqual(listed);
      expect(listing.names).toEqual(listed.map((entry) => entry.name));
      const isMeant = (each: string): boolean => each !== other;
      const folders = listed.filter((entry) => entry.kind === 'folder' && isMeant(entry.name));
      expect(listing.firstFolder(isMeant)).toBe(folders[0]?.name);
      for (const asked of [other, ...listed.map((entry) => entry.name)]) {
        expect(listing.kindOf(asked)).toBe(listed.find((entry) => entry.name === asked)?.kind);
        const small = asked.toLowerCase();
        expect(listing.hasAlike(asked)).toBe(listed.some((entry) => entry.name.toLowerCase() === small));
      }
    }),
    { numRuns: 60 },
  );
});

test('a list takes as much memory as some usual ones, where it is long', () => {
  const sizeOf = (count: number): number =>
    new FolderListing(listingText(Array.from({ length: count }, () => ({ name: 'plan.yaml', kind: 'file' })))).size;
  expect([0, 1, 5, 100].map(sizeOf)).toEqual([1, 1, 1, 5]);
});
