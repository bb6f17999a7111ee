import { isOddCharacter } from '../../../src/load/ordinary-yaml/odd-characters';

test('a character is odd or not, whatever its code', () => {
  const odd: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const before = code > 0 && isOddCharacter(code - 1);
    if (isOddCharacter(code) !== before) odd.push(code.toString(16));
  }
  // Where stretches of odd characters begin and end: 0–9, b–c, e–1f, 7f–9f, 2028–2029 and feff.
  expect(odd.join(' ')).toBe('0 a b d e 20 7f a0 2028 202a feff ff00');
});
