import { comparePlans } from '../../../src/check/plan-changes/compare-plans';
import { composePlanChanges } from '../../../src/document/plan-changes/compose';
import { NOTHING } from '../../../src/load/left-out';
import { matchRecords } from '../../../src/match/match';
import type { Plan } from '../../../src/model/plan';
import { renderDocumentMarkdown } from '../../../src/render/document-markdown';
import { soundPlan } from '../../support/decoded-plan';
import { day } from '../../support/sample-judgement';
import { SHIPPED_CALENDAR } from '../../support/when-of';

const BRANCHES = 'groups: { 各支部: [第一党支部, 第二党支部] }';

function plan(tasks: string, groups = BRANCHES): Plan {
  return soundPlan(`format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委, 机关纪委, 第一党支部, 第二党支部, 第三党支部]
${groups}
sections:
  - title: 政治建设
    clauses:
      - { label: 1, title: 学习, tasks: [${tasks}] }
      - { label: 十二, title: 督查, tasks: [{ id: 2-1, title: 开展督查, when: 每季度, lead: 机关纪委 }] }
`);
}

/** The paper as Markdown, for what changed of one plan, with nothing on record. */
function paper(before: Plan, now: Plan): string {
  const asOf = day('2022-12-31');
  const matched = matchRecords(now, SHIPPED_CALENDAR, [], { asOf, knownAt: undefined });
  const context = {
    plan: now,
    calendar: SHIPPED_CALENDAR,
    entries: [],
    leftOut: NOTHING,
    matched,
    asOf,
    gate: undefined,
  };
  return renderDocumentMarkdown(composePlanChanges({ changes: comparePlans({ before, base: before, context }), asOf }));
}

const task = (when: string, more = ''): string => `{ id: 1-1, title: 学, lead: 机关党委, when: ${when}${more} }`;

test.each([
  ['6月', '12月', '6月改为12月'],
  ['2-3期', '4期', '全年2-3次改为全年4次'],
  ['每年1次', '[上半年, 下半年]', '全年改为上半年；增加下半年'],
  ['[上半年, 下半年]', '6月20日前', '上半年改为6月20日前；减少下半年'],
  ['每季度1次', '每月1次', '全年期数由4改为12'],
  ['每季度1次', '每季度2次', '每期由1次改为2次'],
  ['每月1次', '每月2-3次', '每期由1次改为2-3次'],
  ['每月1次', '每月20日前', '1月改为1月20日前；2月改为2月1日至20日；3月改为3月1日至20日；4月改为4月1日至20日；等'],
  ['6月', '常态化', '不再定期限'],
  ['常态化', '待定', '改为时限待定'],
  ['待定', '6月', '改为有定期限'],
  ['6月', '{ after: 2-1, within: 7 days }', '改为在另一项完成后办理'],
])('%s becoming %s: %s', (before, now, said) => {
  expect(paper(plan(task(before)), plan(task(now)))).toContain(` | ${said} | `);
});

test('a mapping stands in words', () => {
  const text = paper(plan(task('6月')), plan(task('{ every: half-year, times: 2 }')));
  expect(text).toContain('| 6月 | 每半年2次 |');
});

test('the limits of a duty are said with its date, and what is owed no more', () => {
  const text = paper(plan(task('每半年1次')), plan(task('每半年1次', ', from: 2022-07-01')));
  expect(text).toContain('| 每半年1次 | 每半年1次（2022年7月1日起） | 6月30日的不再承担 | 没有 |');
  expect(text).toContain('起办日期原来没有，现为“2022年7月1日”');
});

test('members that leave a group are named once for all their occurrences', () => {
  const led = '{ id: 1-1, title: 学, when: 每月, lead: 各支部 }';
  expect(paper(plan(led), plan(led, 'groups: { 各支部: [第一党支部] }'))).toContain('| 第二党支部不再承担 | 没有 |');
});

test('another rule for rest days is told by the dates that it moves, once for all units', () => {
  const led = '{ id: 1-1, title: 学, when: 12月, lead: 各支部';
  const text = paper(plan(`${led} }`), plan(`${led}, rest-day: advance }`));
  expect(text).toContain('| 办结时限由12月31日改为12月30日 | 没有 |');
});

test('a date in other words is a text that changed, and no date', () => {
  const text = paper(plan(task('6月底前')), plan(task('6月30日前')));
  expect(text).toContain('修改文字1项。');
  expect(text).toContain('| 时限的写法 | 6月底前 | 6月30日前 |');
  expect(paper(plan(task('6月')), plan(task('{ in: 2022-06 }')))).toContain('| 6月 | { in: 2022-06 } |');
});

test('texts stand side by side, where they differ', () => {
  const requirement = '支部委员之间、支部委员和党员之间都要谈到，谈完后';
  const before = plan(
    task('6月', `, requirement: ${requirement}登记, quote: 6月组织全体党员和入党积极分子学习一次党内法规并且开展测试`),
  );
  const text = paper(before, plan(task('6月', `, requirement: ${requirement}报告`)));
  expect(text).toContain('| 有关要求 | ……都要谈到，谈完后登记 | ……都要谈到，谈完后报告 |');
  expect(text).toContain('| 原文 | 6月组织全体党员和入党积极分子学习一次党内法规并且开展测试 | （删去） |');
  expect(paper(plan(task('6月')), before)).toContain('| 有关要求 | （无） | 支部委员之间');
});

test('quotation marks within others are the inner ones, and clauses are named as papers name them', () => {
  const text = paper(
    plan(task('6月')),
    plan(`${task('6月')}, { id: 1-2, title: 举办“讲堂”, when: 常态化, lead: 机关党委 }`),
  );
  expect(text).toContain('第1条1-2“举办‘讲堂’”（完成时限：常态化；牵头单位：机关党委）');
  const moved = plan('');
  const [section] = moved.sections;
  const twelfth = section?.clauses[1];
  if (section === undefined || twelfth === undefined) throw new Error('two clauses');
  const before = plan(task('6月'));
  const now = {
    ...before,
    tasks: before.tasks.map((each) => (each.id === '1-1' ? { ...each, clause: twelfth } : each)),
  };
  expect(paper(before, now)).toContain('1-1“学”，由第1条移到第十二条');
});

test('a task that another year had is told from those of now by its year', () => {
  const [before, now] = [plan(task('6月')), { ...plan(''), year: 2023 }];
  const matched = matchRecords(now, SHIPPED_CALENDAR, [], { asOf: day('2023-01-05'), knownAt: undefined });
  const context = {
    plan: now,
    calendar: SHIPPED_CALENDAR,
    entries: [],
    leftOut: NOTHING,
    matched,
    asOf: day('2023-01-05'),
    gate: undefined,
  };
  const changes = comparePlans({ before, base: before, context });
  const summary = composePlanChanges({ changes, asOf: context.asOf }).blocks.find(
    (block) => block.kind === 'paragraph' && block.figures !== undefined,
  );
  expect(summary).toMatchObject({ figures: [{ label: '删去任务', ids: ['2022/1-1'] }] });
});
