import fc from 'fast-check';
import { KnownWords, nearestWord } from '../../src/text/nearest';

const KEYS = ['id', 'title', 'when', 'lead', 'with', 'quote', 'rest-day', 'deliverables'];
const UNITS = ['局党组', '机关党委', '机关纪委', '第一党支部', '第二党支部'];

describe('the word that was meant', () => {
  test.each([
    ['wiht', KEYS, 'with'],
    ['wth', KEYS, 'with'],
    ['withs', KEYS, 'with'],
    ['tilte', KEYS, 'title'],
    ['When', KEYS, 'when'],
    ['restday', KEYS, 'rest-day'],
    ['deliverabels', KEYS, 'deliverables'],
    ['di', KEYS, 'id'],
    ['机关党为', UNITS, '机关党委'],
    ['关机党委', UNITS, '机关党委'],
    ['第三党支部', UNITS, '第一党支部'],
    ['第1党支部', UNITS, '第一党支部'],
    ['𠮷关党委', UNITS, '机关党委'],
  ])('%s', (written, known, meant) => {
    expect(nearestWord(written, known)).toBe(meant);
  });

  test.each([
    ['owner', KEYS],
    ['w', KEYS],
    ['', KEYS],
    ['工会', UNITS],
    ['党', UNITS],
    ['ab', ['cd']],
    ['a', ['b', 'c']],
    ['with', []],
  ])('none is near enough to %j', (written, known) => {
    expect(nearestWord(written, known)).toBeUndefined();
  });

  test('of several as near, the first', () => {
    expect(nearestWord('第三党支部', [...UNITS].reverse())).toBe('第二党支部');
    expect(nearestWord('cat', ['bat', 'car'])).toBe('bat');
  });

  test('the nearest, wherever it stands', () => {
    expect(nearestWord('delivrables', ['deliverbale', 'deliverables'])).toBe('deliverables');
  });

  test('a long word among many is answered without delay', () => {
    expect(nearestWord('长'.repeat(1_000_000), UNITS)).toBeUndefined();
  });

  test('many words are compared with many as far as anybody makes mistakes', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `第${index}党支部`);
    const known = new KnownWords(names);
    const misspelt = names.map((name) => name.replace('党', '党党'));
    const answers = misspelt.map((name) => known.nearestTo(name));
    expect(answers.slice(0, 20)).toEqual(names.slice(0, 20));
    expect(answers.at(-1)).toBeUndefined();
    expect(misspelt.slice(0, 20).map((name) => known.nearestTo(name))).toEqual(names.slice(0, 20)); // asked again
  });

  test('a known word is its own, and every word shares something with what it is taken for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '支', '𠮷'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (written, known) => {
        const meant = nearestWord(written, known);
        if (known.includes(written) && [...written].length > 0) expect(meant).toBe(written);
        if (meant !== undefined) expect([...meant].some((char) => [...written].includes(char))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
