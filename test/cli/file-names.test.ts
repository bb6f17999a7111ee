import { fileNames } from '../../src/cli/file-names';

test.each([
  ['第一党支部', '2022-06-第一党支部.md'],
  ['CON', '2022-06-CON.md'],
  ['甲/乙\\丙:丁*?"<>|', '2022-06-甲－乙－丙－丁－－－－－－.md'],
  ['..', '2022-06-－.md'],
  ['办公室. .', '2022-06-办公室.md'],
  ['反转\u202e', '2022-06-反转－.md'],
  ['支'.repeat(80), `2022-06-${'支'.repeat(50)}.md`],
  ['', '2022-06-－.md'],
])('%j is written to %s', (unit, name) => {
  expect(fileNames('2022-06-', [unit], '.md')).toEqual([name]);
});

test('no two are the same, whatever a system makes of capitals and forms of letters', () => {
  const names = fileNames('2022-06-', ['a', 'A', 'Ａ', 'a（2）', 'é', 'e\u0301'], '.md');
  expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(names.length);
});

test('the longest names stay below what a system takes', () => {
  const [first, second = ''] = fileNames('2022-06-', ['𠮷'.repeat(60), '𠮷'.repeat(60)], '.docx');
  expect(second).not.toBe(first);
  expect(new TextEncoder().encode(second).length).toBeLessThan(255);
});
