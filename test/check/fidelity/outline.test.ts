import { fidelityFindings, type ShortPlan } from '../../support/document-plan';

/** Documents in the shapes that offices write, and plans that encode them. */
const FAITHFUL: readonly (readonly [string, ShortPlan, string])[] = [
  [
    'sections and clauses that run on over them',
    {
      政治建设: { '1 集体学习': ['每月 | 每月学习一次'], '2 主题活动': ['6月 | 6月，开展活动'] },
      作风建设: { '3 调查研究': ['常态化 | 坚持调查研究'] },
    },
    '一、政治建设\n1.集体学习。每月学习一次。\n2、主题活动。6月，开展活动。\n二、作风建设\n3．调查研究。坚持调查研究。\n',
  ],
  [
    'clauses that begin anew in each section',
    { 政治建设: { '（一） 学习': ['常态化 | 抓好学习'] }, 作风建设: { '（一） 学习': ['常态化 | 深入学习'] } },
    '一、政治建设\n（一）学习。抓好学习。\n二、作风建设\n（一）学习。深入学习。\n',
  ],
  [
    'three levels, with the plan on the second',
    { 政治建设: { '（一） 学习教育': ['每月 | 每月读书一次', '6月 | 6月，讲一堂党课'] } },
    '一、政治建设\n（一）学习教育\n1.读书。每月读书一次。\n2.党课。6月，讲一堂党课。\n',
  ],
  [
    'three levels, with the plan on the third',
    {
      政治建设: {
        '（一）1 读书': ['每月 | 每月读书一次'],
        '（一）2 党课': ['6月 | 6月，讲一堂党课'],
        '（二）1 走访': ['常态化'],
      },
    },
    '一、政治建设\n（一）学习教育\n1.读书。每月读书一次。\n2.党课。6月，讲一堂党课。\n（二）联系群众\n1.走访。坚持走访。\n',
  ],
  [
    'one level, its parts as clauses of one section',
    { 全年工作: { '1 读书': ['每月 | 每月读书一次'], '2 走访': ['常态化 | 坚持走访'] } },
    '某局2022年工作要点\n1.读书。每月读书一次。\n2.走访。坚持走访。\n',
  ],
  [
    'sections without numbers below them',
    { 政治建设: { '一 政治建设': ['每月 | 每月读书一次'] }, 作风建设: { '二 作风建设': ['常态化'] } },
    '一、政治建设\n每月读书一次。\n二、作风建设\n坚持走访。\n',
  ],
  ['no numbers at all', { 全年工作: { '1 读书': ['每月 | 每月读书一次'] } }, '全年要做好以下工作。每月读书一次。\n'],
  [
    'full-width forms, blanks and broken lines',
    { 政治建设: { '1 集体学习': ['6月 | 6月,组织党员干部学习(一次)'] } },
    '一、政治建设\r\n１．集体学习。６月，　组织党员\r\n干部学习（一次）。\r\n',
  ],
  [
    'titles before a colon, and with their own number in the plan',
    { '一、政治建设': { '1 集体学习': ['常态化 | 抓好学习'] } },
    '一、政治建设\n1.集体学习：抓好学习。\n',
  ],
  [
    'a list of attachments, and one of them with a table',
    { 政治建设: { '1 集体学习': ['常态化 | 抓好学习'] } },
    '一、政治建设\n1.集体学习。抓好学习。\n附件：1.任务分工表\n　　　2.工作进度表\n附件1\n1\t开展学习\t每季度1次\t机关党委\n',
  ],
  [
    'a table of contents',
    { 政治建设: { '1 集体学习': ['6月 | 6月，集体学习'] }, 作风建设: { '2 走访': ['常态化 | 坚持走访'] } },
    '目录\n一、政治建设\n1.集体学习\n二、作风建设\n2.走访\n一、政治建设\n1.集体学习。6月，集体学习。\n二、作风建设\n2.走访。坚持走访。\n',
  ],
  [
    'two sections of one title',
    { 政治建设: { '1 集体学习': ['常态化 | 抓好学习'], '2 走访': ['常态化 | 坚持走访'] } },
    '一、政治建设\n1.集体学习。抓好学习。\n二、政治建设\n2.走访。坚持走访。\n',
  ],
  [
    'a signature with its day',
    { 政治建设: { '1 集体学习': ['常态化 | 抓好学习'] } },
    '一、政治建设\n1.集体学习。抓好学习。\n某局机关党委\n2022年1月10日\n',
  ],
];

test.each(FAITHFUL)('silent: %s', (_name, plan, document) => {
  expect(fidelityFindings(plan, document)).toEqual([]);
});

const DOCUMENT = '一、政治建设\n1.集体学习。抓好学习。\n2.主题活动。开展活动。\n二、作风建设\n3.调查研究。坚持调研。\n';
const PLAN: ShortPlan = {
  政治建设: { '1 集体学习': ['常态化 | 抓好学习'], '2 主题活动': ['常态化 | 开展活动'] },
  作风建设: { '3 调查研究': ['常态化 | 坚持调研'] },
};

test('the plan that the others are made from is silent', () => {
  expect(fidelityFindings(PLAN, DOCUMENT)).toEqual([]);
});

const UNFAITHFUL: readonly (readonly [string, ShortPlan, readonly string[]])[] = [
  ['a section left out', { 政治建设: PLAN['政治建设'] ?? {} }, ['Y803 作风建设']],
  ['a clause left out', { ...PLAN, 政治建设: { '1 集体学习': ['常态化 | 抓好学习'] } }, ['Y803 主题活动']],
  [
    'a clause without tasks',
    { ...PLAN, 政治建设: { '1 集体学习': ['常态化 | 抓好学习'], '2 主题活动': [] } },
    ['Y803 主题活动'],
  ],
  [
    'two clauses whose labels were exchanged',
    { ...PLAN, 政治建设: { '2 集体学习': ['常态化 | 抓好学习'], '1 主题活动': ['常态化 | 开展活动'] } },
    ['Y808 2', 'Y808 1'],
  ],
  [
    'a clause in the wrong section, found by its title',
    {
      政治建设: { '1 集体学习': ['常态化 | 抓好学习'] },
      作风建设: { '2 主题活动': ['常态化 | 开展活动'], '3 调查研究': ['常态化'] },
    },
    ['Y813 主题活动'],
  ],
  [
    'a title changed altogether, found by its label',
    { ...PLAN, 作风建设: { '3 为民办事': ['常态化 | 坚持调研'] } },
    ['Y807 为民办事'],
  ],
  [
    'label and title both changed a little, found by likeness',
    { ...PLAN, 作风建设: { '5 调查与研究': ['常态化 | 坚持调研'] } },
    ['Y808 5', 'Y807 调查与研究'],
  ],
  [
    'a clause that the document does not have',
    { ...PLAN, 作风建设: { '3 调查研究': ['常态化'], '9 文艺活动': ['常态化'] } },
    ['Y810 文艺活动'],
  ],
  [
    'a section under another title, found by its clauses',
    { ...PLAN, 队伍建设: { '3 调查研究': ['常态化 | 坚持调研'] }, 作风建设: {} },
    [],
  ],
  ['a section’s title misspelt', { ...PLAN, 作风建没: PLAN['作风建设'] ?? {}, 作风建设: {} }, []],
];

test.each(UNFAITHFUL)('%s', (_name, plan, expected) => {
  expect(fidelityFindings(plan, DOCUMENT)).toEqual(expected);
});

test('a section under another title, when its own title is given to none', () => {
  const { 作风建设: clauses = {}, ...others } = PLAN;
  expect(fidelityFindings({ ...others, 队伍建设: clauses }, DOCUMENT)).toEqual(['Y807 队伍建设']);
});
