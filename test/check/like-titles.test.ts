import fc from 'fast-check';
import { areAlike, bareTitle } from '../../src/check/like-titles';

test.each([
  ['开展警示教育', '警示教育'],
  ['组织开展“警示教育”活动', '警示教育'],
  ['召开支部党员大会', '支部党员大会'],
  ['召开支部组织生活会', '支部组织生活会'],
  ['组织生活会', '组织生活会'],
  ['做好党费收缴工作', '做好党费收缴'],
  ['Ｑ１ 学习 （一）', 'Q1学习一'],
  ['开展活动', '开展活动'],
  ['——', ''],
])('%s is compared as %s', (title, bare) => {
  expect(bareTitle(title)).toBe(bareTitle(bare));
});

test.each<[string, string, boolean]>([
  ['开展警示教育', '组织开展“警示教育”活动', true],
  ['意识形态工作专题研判会', '意识形态工作专题研判', true],
  ['机关党员干部政治能力专题培训', '机关党员干部政治能力专题陪训', true],
  ['学习党史', '学习党章', false],
  ['召开支部党员大会', '召开支部委员会会议', false],
  ['第一批党员政治能力专题培训', '第二批党员政治能力专题培训', false],
  ['上半年意识形态专题研判', '下半年意识形态专题研判', false],
  ['进行党员综合管理百分制考核', '下发党员综合管理百分制考核通报', false],
  ['意识形态知识专题学习培训', '党风廉政知识专题学习培训', false],
])('%s and %s', (a, b, alike) => {
  expect(areAlike(bareTitle(a), bareTitle(b))).toBe(alike);
  expect(areAlike(bareTitle(b), bareTitle(a))).toBe(alike);
});

test('a title is like itself, marks and spaces aside, and likeness has no direction', () => {
  const title = fc.string({ unit: fc.constantFrom(...'开展组织警示教育活动学习一二上“” 党'), maxLength: 20 });
  fc.assert(
    fc.property(title, title, (a, b) => {
      const [left, right] = [bareTitle(a), bareTitle(b)];
      expect(areAlike(left, bareTitle(`“${a}” `))).toBe(true);
      expect(areAlike(left, right)).toBe(areAlike(right, left));
    }),
  );
});

test('a title of plain letters and marks is compared as one with others is', () => {
  const title = fc.string({ unit: fc.constantFrom(...'开展学习活动一aZ0“”《》（）()·-…！, 　\u00a0'), maxLength: 16 });
  fc.assert(fc.property(title, (plain) => expect(bareTitle(`★${plain}`)).toBe(bareTitle(plain))));
});

test.each([
  ['意识形态工作专题研判会', '意识形态专题工作研判会', false],
  ['意识形态工作专题研判会', '意识形态工专作题研判会', true],
  ['意识形态工作专题研判会议纪要通报', '意识形态工作专题研判会议纪录通告', true],
  ['意识形态工作专题研判会议纪要通报', '意识形态工作专题研究会议纪录通告', false],
])('%s and %s differ by so many slips', (a, b, alike) => {
  expect(areAlike(a, b)).toBe(alike);
  expect(areAlike(b, a)).toBe(alike);
});
