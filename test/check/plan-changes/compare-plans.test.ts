import fc from 'fast-check';
import { comparePlans } from '../../../src/check/plan-changes/compare-plans';
import { isEmpty, type PlanChanges } from '../../../src/check/plan-changes/plan-changes';
import { NOTHING } from '../../../src/load/left-out';
import { matchRecords } from '../../../src/match/match';
import type { Plan, Task } from '../../../src/model/plan';
import type { LedgerEntry } from '../../../src/model/ledger-entry';
import { soundPlan } from '../../support/decoded-plan';
import { anyQuietOffice } from '../../support/generated-office';
import { extension, waiver } from '../../support/ledger';
import { day } from '../../support/sample-judgement';
import { SHIPPED_CALENDAR, whenOf } from '../../support/when-of';

/** What changed, with nothing on record unless given. */
function changes(before: Plan, now: Plan, entries: readonly LedgerEntry[] = []): PlanChanges {
  const asOf = day('2022-12-31');
  const matched = matchRecords(now, SHIPPED_CALENDAR, entries, { asOf, knownAt: undefined });
  const context = { plan: now, calendar: SHIPPED_CALENDAR, entries, leftOut: NOTHING, matched, asOf, gate: undefined };
  return comparePlans({ before, base: before, context });
}

function plan(tasks: string, head = ''): Plan {
  return soundPlan(`format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委, 机关纪委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
${head}sections:
  - title: 政治建设
    clauses:
      - { label: 1, title: 学习, tasks: [${tasks}] }
      - { label: 2, title: 督查, tasks: [{ id: 2-1, title: 开展督查, when: 每季度, lead: 机关纪委 }] }
`);
}

const STUDY = '{ id: 1-1, title: 举办党员读书班, when: 6月, lead: 机关党委, quote: 6月举办党员读书班 }';

/** Which kinds of change are told of the one task that changed. */
function kindsOf({ added, dropped, changed, units, outline, head }: PlanChanges): readonly string[] {
  const [task] = changed;
  return [
    ...added.map(({ id }) => `added ${id}`),
    ...dropped.map((each) => `dropped ${each.task.id}`),
    ...(task?.dates === undefined ? [] : ['dates']),
    ...(task?.lead === undefined ? [] : ['lead']),
    ...(task?.with === undefined ? [] : ['with']),
    ...(task?.isMoved === true ? ['moved'] : []),
    ...(task?.isRenumbered === true ? ['renumbered'] : []),
    ...(task?.words ?? []).map(({ key }) => key),
    ...(task?.others ?? []).map(({ key }) => key),
    ...units.renamed.map(({ now }) => `renamed ${now.name}`),
    ...units.added.map(({ name }) => `unit ${name}`),
    ...units.dropped.map(({ name }) => `no unit ${name}`),
    ...units.groups.map(({ kind }) => `group ${kind}`),
    ...outline.map(({ kind }) => kind),
    ...head.map(({ key }) => key),
  ];
}

test.each([
  ['nothing', STUDY, []],
  ['the month', STUDY.replace('when: 6月', 'when: 7月'), ['dates']],
  ['the words of the date', STUDY.replace('when: 6月', 'when: 6月份'), ['dates']],
  ['the unit that leads', STUDY.replace('lead: 机关党委', 'lead: 机关纪委'), ['lead']],
  ['a unit that helps', STUDY.replace('lead:', 'with: [机关纪委], lead:'), ['with']],
  ['the title', STUDY.replace('title: 举办党员读书班', 'title: 举办干部读书班'), ['title']],
  ['the quote', STUDY.replace('quote: 6月举办', 'quote: 6月组织'), ['quote']],
  ['the requirement', STUDY.replace('lead:', 'requirement: 存档, lead:'), ['requirement']],
  ['the deliverables', STUDY.replace('lead:', 'deliverables: [总结], lead:'), ['deliverables']],
  ['the weight', STUDY.replace('lead:', 'weight: 2, lead:'), ['weight']],
  ['whether it is a target', STUDY.replace('lead:', 'soft: true, lead:'), ['soft']],
  ['its notes', STUDY.replace('lead:', 'notes: 与督查合并, lead:'), ['notes']],
  ['the id', STUDY.replace('1-1', '1-9'), ['renumbered']],
  ['another task', `${STUDY}, { id: 1-2, title: 测试, when: 常态化, lead: 机关党委 }`, ['added 1-2']],
  ['no task', '', ['dropped 1-1']],
])('%s', (_name, now, expected) => {
  expect(kindsOf(changes(plan(STUDY), plan(now)))).toEqual(expected);
});

test('a task in another clause has moved', () => {
  const before = plan(STUDY);
  const { sections } = before;
  const [first, second] = sections[0]?.clauses ?? [];
  if (first === undefined || second === undefined) throw new Error('two clauses');
  const now = {
    ...before,
    tasks: before.tasks.map((task): Task => (task.id === '1-1' ? { ...task, clause: second } : task)),
  };
  expect(kindsOf(changes(before, now))).toEqual(['moved']);
});

test('a clause that was renumbered or got another title moves none of its tasks', () => {
  const text = (label: string, title: string): Plan =>
    soundPlan(`format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委]
sections: [{ title: 一, clauses: [{ label: ${label}, title: ${title}, tasks: [{ id: 1-1, title: 学, when: 6月, lead: 机关党委 }] }] }]
`);
  expect(kindsOf(changes(text('1', '学习'), text('4', '学习')))).toEqual(['clause-renumbered']);
  expect(kindsOf(changes(text('1', '学习'), text('1', '督查')))).toEqual(['clause-renamed']);
});

test('a unit by another name is not assigned anew', () => {
  const before = plan(STUDY);
  const renamed = (name: string): string => (name === '机关党委' ? '直属机关党委' : name);
  const now = {
    ...before,
    units: before.units.map((unit) => ({ ...unit, name: renamed(unit.name) })),
    tasks: before.tasks.map((task) => ({ ...task, lead: renamed(task.lead) })),
  };
  expect(kindsOf(changes(before, now))).toEqual(['renamed 直属机关党委']);
});

test('a unit that leads nothing by itself has the place of another where it stands in all its groups', () => {
  const before = plan(STUDY);
  const named = (name: string): Plan => {
    const nameOf = (old: string): string => (old === '第二党支部' ? name : old);
    const units = before.units.map((unit) => ({ ...unit, name: nameOf(unit.name) }));
    return {
      ...before,
      units,
      groups: before.groups.map((group) => ({ ...group, members: group.members.map(nameOf) })),
    };
  };
  expect(kindsOf(changes(before, named('服务中心')))).toEqual(['renamed 服务中心']);
  const elsewhere = named('服务中心');
  const groups = elsewhere.groups.map((group) => ({ ...group, members: [...group.members].reverse() }));
  expect(kindsOf(changes(before, { ...elsewhere, groups }))).toEqual([
    'unit 服务中心',
    'no unit 第二党支部',
    'group members',
  ]);
});

test('a follow-up of a task with another id is as it was', () => {
  const followed = (id: string): Plan =>
    plan(
      `${STUDY.replace('1-1', id)}, { id: 1-2, title: 测试, when: { after: ${id}, within: 7 days }, lead: 机关党委 }`,
    );
  const found = changes(followed('1-1'), followed('1-9'));
  expect(found.changed.map(({ now }) => now.id)).toEqual(['1-9']);
  expect(kindsOf(found)).toEqual(['renumbered']);
});

test('what rests on the document of another year is no change', () => {
  const added = ', added: { date: 2022-05-01, by: 局党组 } }';
  const before = plan(STUDY.replace(' }', added));
  const next = { ...plan(STUDY.replace(', quote: 6月举办党员读书班', '')), year: 2023 };
  expect(kindsOf(changes(before, next))).toEqual([]);
  expect(kindsOf(changes(before, { ...next, year: 2022 }))).toEqual(['quote', 'added']);
  const reworded = { ...plan(STUDY.replace('quote: 6月举办', 'quote: 6月组织')), year: 2023 };
  expect(kindsOf(changes(before, reworded))).toEqual(['quote']);
});

test('tasks with other ids are the same by their words, in the same clause only', () => {
  const now = STUDY.replace('1-1', '1-5').replace('title: 举办党员读书班', 'title: 举办全体党员读书班');
  expect(kindsOf(changes(plan(STUDY), plan(now)))).toEqual(['renumbered', 'title']);
  const other = STUDY.replace('1-1', '1-5').replace('title: 举办党员读书班', 'title: 慰问困难群众');
  expect(kindsOf(changes(plan(STUDY), plan(other)))).toEqual(['added 1-5', 'dropped 1-1']);
});

test('an extension on record covers a later date, and only up to its day', () => {
  const later = plan(STUDY.replace('when: 6月', 'when: 7月'));
  const agreed = (to: string): number => {
    const entry = extension({ task: '1-1', date: '2022-06-10', to, approved: '局党组会议' });
    const [task] = changes(plan(STUDY), later, [entry]).changed;
    return task?.dates?.agreement?.agreed.length ?? -1;
  };
  expect(agreed('2022-07-31')).toBe(1);
  expect(agreed('2022-07-15')).toBe(0);
});

test('a waiver on record covers a task that is gone', () => {
  const entry = waiver({ task: '1-1', date: '2022-06-10', approved: '局党组会议' });
  expect(changes(plan(STUDY), plan('')).dropped[0]?.agreement?.open).toHaveLength(1);
  expect(changes(plan(STUDY), plan(''), [entry]).dropped[0]?.agreement?.agreed).toHaveLength(1);
});

test('a plan differs in nothing from itself', () => {
  fc.assert(
    fc.property(anyQuietOffice, ({ plan: any }) => {
      expect(isEmpty(changes(any, any))).toBe(true);
    }),
  );
});

test('one change is told of that task alone, as what it is', () => {
  const mutation = fc.constantFrom<readonly [kind: string, change: (task: Task) => Task]>(
    ['title', (task) => ({ ...task, title: `${task.title}（改）` })],
    ['weight', (task) => ({ ...task, weight: task.weight + 1 })],
    ['requirement', (task) => ({ ...task, requirement: '另有要求' })],
    ['dates', (task) => ({ ...task, when: whenOf('2022-08-17') })],
  );
  fc.assert(
    fc.property(anyQuietOffice, fc.nat(), mutation, ({ plan: before }, nth, [kind, change]) => {
      const chosen = before.tasks[nth % before.tasks.length];
      // What follows a task has other days with it, and says so.
      const isFollowed = before.tasks.some(({ when }) => when.items.some(({ after }) => after?.task === chosen?.id));
      fc.pre(chosen !== undefined && !(kind === 'dates' && isFollowed));
      const now = { ...before, tasks: before.tasks.map((task) => (task === chosen ? change(task) : task)) };
      const found = changes(before, now);
      expect(found.changed.map((task) => task.now.id)).toEqual([chosen?.id]);
      expect(kindsOf(found)).toEqual([kind]);
    }),
  );
});
