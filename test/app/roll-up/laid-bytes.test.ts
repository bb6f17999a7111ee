import fc from 'fast-check';
import { LaidBytes } from '../../../src/app/roll-up/laid-bytes';

/** Lengths around those at which more memory is needed. */
const lengths = fc.array(
  fc.oneof(fc.nat(9), fc.integer({ min: 65_530, max: 65_540 }), fc.integer({ min: 30_000, max: 99_000 })),
  {
    maxLength: 6,
  },
);

test('pieces lie one behind the other, each as it was', () => {
  const laid = new LaidBytes();
  fc.assert(
    fc.property(lengths, (wanted) => {
      laid.clear();
      const pieces = wanted.map((length, index) => new Uint8Array(length).fill(index + 1));
      const places = pieces.map((piece, index) => {
        const written = (memory: Uint8Array): number | undefined => {
          if (memory.length < piece.length) return undefined;
          memory.set(piece);
          return piece.length;
        };
        return (index % 2 === 0 ? laid.layBy(written) : undefined) ?? laid.lay(piece);
      });
      expect(Buffer.compare(Buffer.concat(places), Buffer.concat(pieces))).toBe(0);
      expect(Buffer.compare(laid.all, Buffer.concat(pieces))).toBe(0);
    }),
  );
});

test('the next plan has the same memory', () => {
  const laid = new LaidBytes();
  const first = laid.lay(new Uint8Array([1]));
  laid.clear();
  expect(laid.all).toHaveLength(0);
  expect(laid.lay(new Uint8Array([2])).buffer).toBe(first.buffer);
});
