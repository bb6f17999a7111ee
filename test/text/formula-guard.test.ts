import fc from 'fast-check';
import { guardFormula, unguardFormula } from '../../src/text/formula-guard';

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://example.org","点")', `'=HYPERLINK("http://example.org","点")`],
  ['+861012345678', "'+861012345678"],
  ['-3', "'-3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠甲', "'＠甲"],
  ["'=1+1", "''=1+1"],
])('%j would be run, or be taken for what was guarded: %j', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
});

test.each(['召开支部党员大会', '2-3', 'a=b', "'上半年'", '', '——另见附件', '《=》'])('%j stays as it is', (text) => {
  expect(guardFormula(text)).toBe(text);
  expect(unguardFormula(text)).toBe(text);
});

test('whatever was guarded reads back, and nothing guarded begins like a formula', () => {
  const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '＝', '甲', ' ') });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
