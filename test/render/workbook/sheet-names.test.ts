import fc from 'fast-check';
import { sheetNames } from '../../../src/render/workbook/sheet-names';

test.each([
  [
    ['第一党支部', '第二党支部'],
    ['第一党支部', '第二党支部'],
  ],
  [
    ['甲', '甲', '甲'],
    ['甲', '甲（2）', '甲（3）'],
  ],
  [
    ['IT', 'it'],
    ['IT', 'it（2）'],
  ],
  [['a:b[c]*?\\'], ['a－b－c－－－－']],
  [["'办公室'"], ['办公室']],
  [['History'], ['History（2）']],
  [
    ['', "''"],
    ['台账', '台账（2）'],
  ],
  [
    ['处'.repeat(40), '处'.repeat(40)],
    ['处'.repeat(31), `${'处'.repeat(28)}（2）`],
  ],
  [[`${'处'.repeat(30)}𠮷`], ['处'.repeat(30)]],
])('%j are named %j', (subjects, names) => {
  expect(sheetNames(subjects)).toEqual(names);
});

test('whatever they are about, Excel takes them', () => {
  const subject = fc.oneof(fc.string({ unit: fc.constantFrom(...`'甲a:[]𠮷`) }), fc.string({ maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(subject), (subjects) => {
      const names = sheetNames(subjects);
      expect(names).toHaveLength(subjects.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      }
    }),
  );
});
