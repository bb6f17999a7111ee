import fc from 'fast-check';
import { inPieces, PIECE } from '../../src/text/pieces';

test('small parts come in one piece, and nothing in none', () => {
  expect([...inPieces(['第一行\n', '', '第二行\n'])]).toEqual(['第一行\n第二行\n']);
  expect([...inPieces([''])]).toEqual([]);
});

test('pieces are the whole text, and each but the last is worth a write', () => {
  const part = fc.nat(PIECE).map((length) => '月'.repeat(length));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const pieces = [...inPieces(parts)];
      expect(pieces.join('')).toBe(parts.join(''));
      expect(pieces.slice(0, -1).every(({ length }) => length >= PIECE)).toBe(true);
    }),
  );
});
