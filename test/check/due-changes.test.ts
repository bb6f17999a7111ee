import { isAgreed } from '../../src/check/agreed-changes';
import type { CheckContext } from '../../src/check/check-rule';
import { taskChanges, type TaskChange } from '../../src/check/due-changes';
import { NOTHING } from '../../src/load/left-out';
import { matchRecords } from '../../src/match/match';
import type { LedgerEntry } from '../../src/model/ledger-entry';
import type { Plan } from '../../src/model/plan';
import { formatDay } from '../../src/time/civil-date';
import { soundPlan } from '../support/decoded-plan';
import { doneRecord, extension, retraction, waiver } from '../support/ledger';
import { day } from '../support/sample-judgement';
import { planWithTasks } from '../support/test-plan';
import { SHIPPED_CALENDAR } from '../support/when-of';

const task = (keys: string, id = 'a'): string => `  - { id: ${id}, title: 甲, ${keys} }\n`;
const planOf = (tasks: string, head = ''): Plan => soundPlan(planWithTasks(`${head}\ntasks:\n${tasks}`));

/** `2022-06 06-30→12-31`, `2022-06 optional` or `2022-06 gone`, with the unit where a group leads. */
function told({ changes }: TaskChange): readonly string[] {
  return changes.map(({ before, now }) => {
    const [, at = ''] = before.id.split('@');
    const dates = [before, now].map((each) => each && formatDay(each.effectiveDue).slice(5));
    if (now !== undefined && dates[0] === dates[1]) return `${at} optional`;
    return `${at} ${dates[1] === undefined ? 'gone' : dates.join('→')}`;
  });
}

const between = (before: Plan, now: Plan): readonly string[] =>
  taskChanges(before, now, SHIPPED_CALENDAR).flatMap((change) =>
    change.now === undefined ? [`${change.before.id} removed`, ...told(change)] : told(change),
  );

describe('what became of the due dates of a task', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing', 'when: 6月, lead: 机关党委', 'when: 6月, lead: 机关党委', []],
    ['another phrase for the same', 'when: 每月, lead: 机关党委', 'when: { every: month }, lead: 机关党委', []],
    [
      'other words and a greater count',
      'when: 年内1次, lead: 机关党委',
      'when: 全年2次, lead: 机关党委, soft: true',
      [],
    ],
    ['another count', 'when: 年内2次, lead: 机关党委', 'when: 年内1次, lead: 机关党委', []],
    ['no least count any more', 'when: 年内1次, lead: 机关党委', 'when: 不超过1次, lead: 机关党委', ['2022 optional']],
    ['another most', 'when: 年内2-3次, lead: 机关党委', 'when: 年内2次, lead: 机关党委', []],
    ['a window that begins earlier', 'when: 6月, lead: 机关党委', 'when: 6月底前, lead: 机关党委', []],
    ['later', 'when: 6月, lead: 机关党委', 'when: 12月, lead: 机关党委', ['2022-06 06-30→12-31']],
    ['earlier', 'when: 6月, lead: 机关党委', 'when: 5月, lead: 机关党委', ['2022-06 06-30→05-31']],
    [
      'one of several',
      'when: [3月, 6月, 9月], lead: 机关党委',
      'when: [3月, 7月, 9月], lead: 机关党委',
      ['2022-06 06-30→07-31'],
    ],
    ['one fewer', 'when: [3月, 6月], lead: 机关党委', 'when: 3月, lead: 机关党委', ['2022-06 gone']],
    ['one more', 'when: 3月, lead: 机关党委', 'when: [3月, 6月], lead: 机关党委', []],
    [
      'fewer of other periods: the old ones are gone',
      'when: [3月, 6月], lead: 机关党委',
      'when: 12月, lead: 机关党委',
      ['2022-03 gone', '2022-06 gone'],
    ],
    ['no date any more', 'when: 6月, lead: 机关党委', 'when: 常态化, lead: 机关党委', ['2022-06 gone']],
    ['a date at last', 'when: 待定, lead: 机关党委', 'when: 6月, lead: 机关党委', []],
    [
      'the same period, due on another day',
      'when: 每季度末月25日前, lead: 机关党委',
      'when: 每季度, lead: 机关党委',
      ['2022-Q1 03-25→03-31', '2022-Q2 06-25→06-30', '2022-Q3 09-25→09-30', '2022-Q4 12-25→12-31'],
    ],
    [
      'the rule for rest days',
      'when: 12月, lead: 机关党委',
      'when: 12月, lead: 机关党委, rest-day: advance',
      ['2022-12 12-31→12-30'],
    ],
    [
      'days of its own',
      'when: 每季度1次, lead: 机关党委',
      'when: 每季度1次, lead: 机关党委, from: 2022-04-01',
      ['2022-Q1 gone'],
    ],
    ['another unit leads', 'when: 6月, lead: 机关党委', 'when: 6月, lead: 机关纪委', []],
    [
      'another unit leads, and later',
      'when: 6月, lead: 机关党委',
      'when: 7月, lead: 机关纪委',
      ['2022-06 06-30→07-31'],
    ],
    ['a group leads what one unit led', 'when: 6月, lead: 机关党委', 'when: 6月, lead: 各支部', []],
    [
      'for each unit',
      'when: 6月, lead: 各支部',
      'when: 7月, lead: 各支部',
      ['第一党支部', '第二党支部', '第三党支部'].map((unit) => `2022-06/${unit} 06-30→07-31`),
    ],
    [
      'a member leads what a group led',
      'when: 6月, lead: 各支部',
      'when: 6月, lead: 第二党支部',
      ['2022-06/第一党支部 gone', '2022-06/第三党支部 gone'],
    ],
    [
      'one unit outside leads what a group led: it stands for one of them',
      'when: 6月, lead: 各支部',
      'when: 7月, lead: 机关党委',
      ['2022-06/第一党支部 06-30→07-31', '2022-06/第二党支部 gone', '2022-06/第三党支部 gone'],
    ],
  ])('%s', (_what, before, now, changes) => {
    expect(between(planOf(task(before)), planOf(task(now)))).toEqual(changes);
  });

  test('a task that is gone, with all that it owed; a new one is no change', () => {
    const [old, both] = [
      planOf(task('when: [3月, 6月], lead: 机关党委')),
      planOf(task('when: 6月, lead: 机关党委', 'b')),
    ];
    expect(between(old, both)).toEqual(['a removed', '2022-03 gone', '2022-06 gone']);
    expect(between(planOf(task('when: 常态化, lead: 机关党委')), both)).toEqual(['a removed']);
  });

  test('a group gains a member without a change; one that it loses owes no more', () => {
    const fanned = task('when: 6月, lead: 各支部');
    const head = (members: string): string => `groups: { 各支部: [${members}] }`;
    const [two, one] = [planOf(fanned, head('第一党支部, 第二党支部')), planOf(fanned, head('第二党支部'))];
    expect([between(two, one), between(one, two)]).toEqual([['2022-06/第一党支部 gone'], []]);
  });

  test('a unit that was renamed owes what it owed', () => {
    const fanned = task('when: 6月, lead: 各支部');
    const head = (name: string): string =>
      `units: [机关党委, 第一党支部, ${name}]\ngroups: { 各支部: [第一党支部, ${name}] }`;
    expect(between(planOf(fanned, head('第二党支部')), planOf(fanned, head('青年党支部')))).toEqual([]);
  });

  test('a unit that ends during the year', () => {
    const fanned = task('when: 每季度1次, lead: 各支部');
    const head = (until: string): string =>
      `units: [机关党委, 第一党支部, { name: 第二党支部${until} }]\ngroups: { 各支部: [第一党支部, 第二党支部] }`;
    expect(between(planOf(fanned, head('')), planOf(fanned, head(', until: 2022-10-31')))).toEqual([
      '2022-Q4/第二党支部 gone',
    ]);
  });

  test('what follows moves with what it follows', () => {
    const follow = task('when: { after: a, within: 10 days }, lead: 机关党委', 'b');
    const [june, july] = ['6月', '7月'].map((when) => planOf(task(`when: ${when}, lead: 机关党委`) + follow));
    if (june === undefined || july === undefined) throw new Error('two plans are compared');
    expect(between(june, july)).toEqual(['2022-06 06-30→07-31', '2022-06 07-10→08-10']);
  });

  test('the order of tasks, clauses and windows is all one', () => {
    const [a, b] = [task('when: [3月, 6月], lead: 机关党委'), task('when: 9月, lead: 机关党委', 'b')];
    expect(between(planOf(a + b), planOf(b + a.replace('[3月, 6月]', '[6月, 3月]')))).toEqual([]);
  });

  test('a task whose occurrences cannot be told apart now is left aside', () => {
    const twice = task('when: 上半年, lead: 机关党委', 't');
    const now = planOf(twice + task('when: [{ after: t, within: 3 days }, 上半年], lead: 机关党委'));
    expect(between(planOf(twice + task('when: 6月, lead: 机关党委')), now)).toEqual([]);
  });
});

describe('what the records account for', () => {
  const APPROVED = { task: 'a', date: '2022-06-01', approved: '局党组会议' };
  const whenOf = (text: string): readonly [Plan, Plan] => {
    const [before = '', now = ''] = text.split(' → ');
    return [planOf(task(before)), planOf(task(now))];
  };

  /** How many changes the records leave without account. */
  function open([base, plan]: readonly [Plan, Plan], entries: readonly LedgerEntry[]): number {
    const asOf = day('2022-07-01');
    const matched = matchRecords(plan, SHIPPED_CALENDAR, entries, { asOf, knownAt: undefined });
    const context: CheckContext = {
      ...{ plan, entries, matched, asOf },
      calendar: SHIPPED_CALENDAR,
      leftOut: NOTHING,
      gate: undefined,
    };
    const changes = taskChanges(base, plan, SHIPPED_CALENDAR).flatMap((each) => each.changes);
    return changes.filter((change) => !isAgreed(change, base, context)).length;
  }

  const LATER = whenOf('when: 6月, lead: 机关党委 → when: 7月, lead: 机关党委');
  const FANNED = whenOf('when: 6月, lead: 各支部 → when: 7月, lead: 各支部');
  const FEWER = whenOf('when: [3月, 6月], lead: 机关党委 → when: 3月, lead: 机关党委');
  const NONE = whenOf('when: 6月, lead: 机关党委 → when: 常态化, lead: 机关党委');
  const OPTIONAL = whenOf('when: 年内1次, lead: 机关党委 → when: 不超过1次, lead: 机关党委');
  const EARLIER = whenOf('when: 6月, lead: 机关党委 → when: 5月, lead: 机关党委');
  const RESTING = whenOf(
    'when: 6月, lead: 机关党委, rest-day: postpone → when: 7月, lead: 机关党委, rest-day: postpone',
  );

  test.each<[string, readonly [Plan, Plan], readonly LedgerEntry[], number]>([
    ['nothing on record', LATER, [doneRecord({ task: 'a', date: '2022-06-01' })], 1],
    ['an extension to the new date', LATER, [extension({ ...APPROVED, to: '2022-07-31' })], 0],
    ['to a later one', LATER, [extension({ ...APPROVED, to: '2022-08-31' })], 0],
    ['to an earlier one', LATER, [extension({ ...APPROVED, to: '2022-07-30' })], 1],
    ['nobody approved it', LATER, [extension({ ...APPROVED, approved: undefined, to: '2022-07-31' })], 1],
    ['of another task', LATER, [extension({ ...APPROVED, task: 'b', to: '2022-07-31' })], 1],
    ['of the old period', LATER, [extension({ ...APPROVED, period: '2022-06', to: '2022-07-31' })], 0],
    ['of the new period', LATER, [extension({ ...APPROVED, period: '2022-07', to: '2022-07-31' })], 0],
    ['of another period', LATER, [extension({ ...APPROVED, period: '2022-05', to: '2022-07-31' })], 1],
    [
      'taken back',
      LATER,
      [
        extension({ ...APPROVED, to: '2022-07-31' }),
        retraction('2022-06-02', { kind: 'extend', task: 'a', date: '2022-06-01' }),
      ],
      1,
    ],
    ['a waiver', LATER, [waiver(APPROVED)], 0],
    ['for one unit of three', FANNED, [extension({ ...APPROVED, units: ['第一党支部'], to: '2022-07-31' })], 2],
    ['for all of a group', FANNED, [extension({ ...APPROVED, units: ['各支部'], to: '2022-07-31' })], 0],
    ['a group without a unit', FANNED, [extension({ ...APPROVED, to: '2022-07-31' })], 3],
    ['a waiver of what is owed no more', FEWER, [waiver({ ...APPROVED, period: '2022-06' })], 0],
    ['a waiver of the other one', FEWER, [waiver({ ...APPROVED, period: '2022-03' })], 1],
    ['a waiver that does not say which', FEWER, [waiver(APPROVED)], 1],
    [
      'an extension of what is owed no more',
      FEWER,
      [extension({ ...APPROVED, period: '2022-06', to: '2022-12-31' })],
      1,
    ],
    ['an extension of what may be left undone', OPTIONAL, [extension({ ...APPROVED, to: '2023-01-31' })], 1],
    ['a waiver of what may be left undone', OPTIONAL, [waiver(APPROVED)], 0],
    ['a waiver of the only one', NONE, [waiver(APPROVED)], 0],
    ['one to a later date than one that came earlier', EARLIER, [extension({ ...APPROVED, to: '2022-07-31' })], 0],
    ['moved by the rest-day rule as the date is', RESTING, [extension({ ...APPROVED, to: '2022-07-31' })], 0],
    ['and it need not be a workday', RESTING, [extension({ ...APPROVED, to: '2022-07-30' })], 0],
    ['but no earlier one', RESTING, [extension({ ...APPROVED, to: '2022-07-29' })], 1],
  ])('%s', (_what, plans, entries, expected) => expect(open(plans, entries)).toBe(expected));
});
