import type { Block, TableBlock } from '../../../src/document/blocks';
import { composeRollUp } from '../../../src/document/rollup/compose';
import type { RollUp } from '../../../src/rollup/roll-up';
import { counts, named, organisation, PROBLEMS, sampleRollUp } from '../../support/sample-roll-up';

function blocksOf(changes: Partial<RollUp> = {}, top = 20): readonly Block[] {
  return composeRollUp({ rollUp: sampleRollUp(changes), year: 2022, top }).blocks;
}

/** The blocks of a part, by the words behind its numeral. */
function part(title: string, blocks: readonly Block[]): readonly Block[] {
  const isHead = (block: Block): boolean => block.kind === 'heading';
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(`、${title}`));
  if (start === -1) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(isHead);
  return end === -1 ? rest : rest.slice(0, end);
}

function tableIn(blocks: readonly Block[]): TableBlock {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('there is no table');
  return table;
}

/** A table as lines, the headings first. */
function linesOf({ columns, rows }: TableBlock): readonly string[] {
  return [columns.map(({ title }) => title), ...rows.map(({ cells }) => columns.map(({ key }) => cells[key]))].map(
    (cells) => cells.join(' '),
  );
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

test('is about the year of the plans, and says as of which date it speaks', () => {
  const paper = composeRollUp({ rollUp: sampleRollUp(), year: 2021, top: 20 });
  expect(paper.title).toBe('2021年工作要点落实情况汇总');
  expect(paper.blocks.slice(0, 2)).toEqual([
    { kind: 'title', text: '2021年工作要点落实情况汇总' },
    { kind: 'subtitle', text: '（截至2022年7月1日）' },
  ]);
});

test('its numbers are those of the roll-up', () => {
  const [figures, paragraph] = part('总体情况', blocksOf({ problems: [], partly: 0, uncounted: 0 }));
  expect(figures?.kind === 'key-figures' && figures.items.map(({ label, value }) => `${label} ${value}`)).toEqual([
    ...['单位 4个', '计划 4份', '责任单位 8个', '期次 68期', '应完成 32期', '已完成 24期', '逾期办结 4期'],
    ...['逾期 8期', '临期 2期', '完成率 75%'],
  ]);
  expect(paragraph).toEqual({
    kind: 'paragraph',
    text:
      '汇总4个单位2022年的计划4份，责任单位8个，工作任务68期。' +
      '截至2022年7月1日，应完成32期，已完成24期，完成率75%；逾期未办8期，临期2期。',
  });
});

test('an organisation is a line, with its place among all; without anything that counts it has neither place nor rate', () => {
  expect(linesOf(tableIn(part('各单位情况', blocksOf())))).toEqual([
    '名次 单位 计划 期次 应完成 已完成 按期办结 逾期办结 逾期 临期 完成率',
    '3 乙局 1 20 10 4 4 0 6 0 40%',
    '2 甲局 1 25 12 10 8 2 2 2 83.33%',
    '1 丙局 1 18 10 10 8 2 0 0 100%',
    '— 丁局 1 5 0 0 0 0 0 0 —',
  ]);
});

test('bars compare what has a rate', () => {
  const chart = part('各单位情况', blocksOf()).find((block) => block.kind === 'chart');
  expect(chart?.bars.map(({ label, value, text }) => [label, value, text])).toEqual([
    ['乙局', 40, '40%'],
    ['甲局', 83.33, '83.33%'],
    ['丙局', 100, '100%'],
  ]);
});

test('a single organisation is compared with nobody', () => {
  const blocks = part('各单位情况', blocksOf({ organisations: [organisation('甲局', { done: 1 })] }));
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
});

test('organisations of one name are told apart by their folders, units of theirs too', () => {
  const organisations = [
    organisation('某局', { overdue: 1 }, '甲区/某局'),
    organisation('某局', { done: 1 }, '乙区/某局'),
  ];
  const worstUnits = [{ ...named('机关党委', { overdue: 1 }), organisation: '某局', folder: '乙区/某局' }];
  const blocks = blocksOf({ organisations, worstUnits });
  expect(tableIn(part('各单位情况', blocks)).rows.map(({ cells }) => cells['organisation'])).toEqual([
    '某局（甲区/某局）',
    '某局（乙区/某局）',
  ]);
  expect(tableIn(part('完成率最低的责任单位', blocks)).rows[0]?.cells['organisation']).toBe('某局（乙区/某局）');
});

test('the worst units stand with their organisation', () => {
  expect(linesOf(tableIn(part('完成率最低的责任单位', blocksOf())))).toEqual([
    '责任单位 单位 期次 应完成 已完成 按期办结 逾期办结 逾期 临期 完成率',
    '机关党委 乙局 3 3 0 0 0 3 0 0%',
    '第一党支部 乙局 3 3 1 1 0 2 0 33.33%',
  ]);
});

test('a section without a name is said to be none', () => {
  const names = tableIn(part('各部分情况', blocksOf())).rows.map(({ cells }) => cells['section']);
  expect(names).toEqual(['强化政治建设', '不分部分的']);
});

test('months are named with their year where that is not the paper’s', () => {
  const months = [named('2021-12', { done: 1 }), named('2022-01', { done: 1 })];
  const rows = tableIn(part('各月情况', blocksOf({ months }))).rows;
  expect(rows.map(({ cells }) => cells['month'])).toEqual(['2021年12月', '1月']);
});

test('a problem has its place, and says whether its plan was counted', () => {
  expect(linesOf(tableIn(part('有问题的计划', blocksOf())))).toEqual([
    '位置 代码 问题 计划是否计入',
    '丁局/2022/plan.yaml:12:5 Y403 6月31日：6月没有31日 部分计入',
    '戊局/2022/plan.yaml — 没有读取的权限 没有计入',
  ]);
});

test('where tables are cut, the paper says how many there are', () => {
  const blocks = blocksOf({ problems: [...PROBLEMS, ...PROBLEMS] }, 1);
  for (const [title, sentence] of [
    ['各单位情况', '共4个单位，以上是完成率最低的1个。'],
    ['各部分情况', '共2个部分，以上是期次最多的1个。'],
    ['有问题的计划', '共4处，以上是前1处。'],
  ] as const) {
    const own = part(title, blocks);
    expect(tableIn(own).rows).toHaveLength(1);
    expect(textsOf(own)).toEqual([sentence]);
  }
  // A place is one among all, also where most are not shown.
  expect(tableIn(part('各单位情况', blocks)).rows[0]?.cells['rank']).toBe('3');
  expect(textsOf(part('各单位情况', blocksOf({}, 4)))).toEqual([]);
});

test.each<[string, Partial<RollUp>, string]>([
  ['a part of the plans', { shard: { number: 3, of: 16 } }, '全部计划分成16组，这里只汇总了第3组。'],
  ['plans counted in part', { partly: 2 }, '有2份计划写有错误，只计入其中没有错误的内容。'],
  ['plans not counted', { uncounted: 3 }, '有3份计划读不出来，没有计入。'],
  [
    'provisional dates',
    { provisional: true },
    '有的时限所在年份的放假安排尚未公布，按周一至周五为工作日推算，结果为暂定。',
  ],
])('says what the numbers leave out: %s', (_name, changes, sentence) => {
  const sound = { partly: 0, uncounted: 0 };
  expect(textsOf(blocksOf({ ...sound, ...changes })).join('')).toContain(sentence);
  expect(textsOf(blocksOf(sound)).join('')).not.toContain(sentence);
});

test('without any plan it says so, and has no part but the first', () => {
  const none = {
    plans: 0,
    partly: 0,
    units: 0,
    organisations: [],
    worstUnits: [],
    sections: [],
    months: [],
    problems: [],
  };
  const blocks = blocksOf({ ...none, total: counts({}) });
  expect(blocks.slice(2)).toEqual([
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'paragraph', text: '没有计入2022年的计划。有1份计划读不出来，没有计入。' },
  ]);
});

test('before anything has to be done it says so, and no rate', () => {
  const blocks = blocksOf({ total: counts({ upcoming: 5 }) });
  expect(textsOf(blocks)[0]).toContain('截至2022年7月1日，没有应完成的任务。');
  expect(JSON.stringify(part('总体情况', blocks))).not.toContain('100%');
});

test('behind its numbers there are no lists, for nobody kept them', () => {
  for (const block of blocksOf()) {
    if (block.kind === 'key-figures') for (const { figures } of block.items) expect(figures).toEqual([]);
    if (block.kind === 'chart') for (const { figures } of block.bars) expect(figures).toEqual([]);
    if (block.kind === 'table')
      for (const { occurrences, figures } of block.rows) expect([occurrences, figures]).toEqual([[], undefined]);
    if (block.kind === 'paragraph') expect(block.figures).toBeUndefined();
  }
});
