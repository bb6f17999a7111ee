import fc from 'fast-check';
import { isInShard } from '../../../src/app/roll-up/shard';

/** The parts that a folder belongs to. */
function partsOf(of: number, folder: string): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) =>
    isInShard({ number, of }, '/city', folder),
  );
}

test('each folder belongs to one part, whatever the number of parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.string(), (of, name) => {
      expect(partsOf(of, `/city/${name}`)).toHaveLength(1);
    }),
  );
});

test('however a system spells the characters of a name, it is in the same part', () => {
  for (const name of ['Café', 'Zürich', '한국', 'が局']) {
    const [composed, decomposed] = [`/city/${name.normalize('NFC')}`, `/city/${name.normalize('NFD')}`];
    expect(decomposed).not.toBe(composed);
    expect(partsOf(9999, decomposed)).toEqual(partsOf(9999, composed));
  }
});

test('which part it is has been promised: parts made by two versions add up', () => {
  const parts = ['甲局', '乙局', '区一/教育局', 'district-0001/office-000001'].map((name) =>
    partsOf(16, `/city/${name}`),
  );
  expect(parts.flat()).toMatchInlineSnapshot(`
    [
      10,
      14,
      2,
      2,
    ]
  `);
});
