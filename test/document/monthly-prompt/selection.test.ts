import { monthAfter, select, selectPressing, type Selection } from '../../../src/document/monthly-prompt/selection';
import type { State } from '../../../src/model/assessment';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  sampleStanding,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

const JUNE = period('2022-06');

/** The parts of the June paper in which one occurrence stands. */
function partsOf(sample: SampleAssessment): string[] {
  const judgement = sampleJudgement('2022-06-01', [sampleAssessment(sample)]);
  const { keyWork, inProgress, routine, preview }: Selection = select(judgement, JUNE);
  return Object.entries({ keyWork, inProgress, routine, preview })
    .filter(([, assessments]) => assessments.length > 0)
    .map(([name]) => name);
}

describe('the part in which an occurrence of the June paper stands', () => {
  test.each<[string, SampleAssessment, string[]]>([
    ['the month itself', { opens: '2022-06-01', due: '2022-06-30' }, ['keyWork']],
    ['due on its first day', { opens: '2022-01-01', due: '2022-06-01' }, ['keyWork']],
    ['due on its last day', { opens: '2022-01-01', due: '2022-06-30' }, ['keyWork']],
    ['due the day before it', { opens: '2022-01-01', due: '2022-05-31' }, []],
    ['opening on its first day', { opens: '2022-06-01', due: '2022-12-31' }, ['keyWork']],
    ['opening on its last day', { opens: '2022-06-30', due: '2022-12-31' }, ['keyWork']],
    ['opened before it, due after the next month', { opens: '2022-05-31', due: '2022-08-01' }, ['inProgress']],
    ['opened before it, due in the next month', { opens: '2022-01-01', due: '2022-07-31' }, ['inProgress', 'preview']],
    ['opening in it, due in the next month', { opens: '2022-06-15', due: '2022-07-15' }, ['keyWork', 'preview']],
    ['the next month', { opens: '2022-07-01', due: '2022-07-31' }, ['preview']],
    ['opening on the last day of the next month', { opens: '2022-07-31', due: '2022-12-31' }, ['preview']],
    ['opening after the next month', { opens: '2022-08-01', due: '2022-12-31' }, []],
    ['a day in it', { opens: '2022-06-20', due: '2022-06-20' }, ['keyWork']],
  ])('%s', (_, sample, parts) => {
    expect(partsOf(sample)).toEqual(parts);
  });

  test.each<[string, SampleAssessment, string[]]>([
    ['a month', { every: 'month', opens: '2022-06-01', due: '2022-06-30' }, ['routine']],
    ['a week', { every: 'week', opens: '2022-06-06', due: '2022-06-12' }, ['routine']],
    ['a week from May into June', { every: 'week', opens: '2022-05-30', due: '2022-06-05' }, ['routine']],
    ['a week from June into July', { every: 'week', opens: '2022-06-27', due: '2022-07-03' }, ['preview']],
    ['the next month', { every: 'month', opens: '2022-07-01', due: '2022-07-31' }, ['preview']],
    ['the month before', { every: 'month', opens: '2022-05-01', due: '2022-05-31' }, []],
    ['May, extended into June', { every: 'month', due: '2022-05-31', extendedTo: '2022-06-10' }, ['routine']],
    ['May, extended into August', { every: 'month', due: '2022-05-31', extendedTo: '2022-08-10' }, []],
    ['June, extended into July', { every: 'month', due: '2022-06-30', extendedTo: '2022-07-15' }, ['routine']],
    [
      'June, moved by rest days into July',
      { every: 'month', due: '2022-06-30', effectiveDue: '2022-07-04' },
      ['routine'],
    ],
    [
      'May, moved by rest days into June',
      { every: 'month', due: '2022-05-31', effectiveDue: '2022-06-02' },
      ['routine'],
    ],
  ])('a weekly or monthly recurrence: %s', (_, sample, parts) => {
    expect(partsOf(sample)).toEqual(parts);
  });

  test.each(['two-months', 'quarter', 'half-year', 'year'] as const)('a recurrence by %s is key work', (every) => {
    expect(partsOf({ every, opens: '2022-05-01', due: '2022-06-30' })).toEqual(['keyWork']);
  });

  test.each<[string, SampleAssessment, string[]]>([
    ['into the month', { opens: '2022-04-01', due: '2022-05-20', extendedTo: '2022-06-20' }, ['keyWork']],
    ['out of the month', { opens: '2022-04-01', due: '2022-06-20', extendedTo: '2022-08-20' }, ['inProgress']],
    ['but opening in it', { opens: '2022-06-01', due: '2022-06-30', extendedTo: '2022-08-20' }, ['keyWork']],
  ])('the effective due date counts, not the literal one: extended %s', (_, sample, parts) => {
    expect(partsOf(sample)).toEqual(parts);
  });

  test('a due date moved into the month by the rest-day rule counts in it', () => {
    expect(partsOf({ opens: '2022-05-01', due: '2022-05-29', effectiveDue: '2022-06-01' })).toEqual(['keyWork']);
  });

  test.each<[State, boolean]>([
    ['done', false],
    ['done-late', false],
    ['waived', false],
    ['open', true],
    ['due-soon', true],
    ['overdue', true],
    ['upcoming', true],
  ])('in state %s: listed %s', (state, listed) => {
    const month = { opens: '2022-06-01', due: '2022-06-30', state };
    expect(partsOf(month)).toEqual(listed ? ['keyWork'] : []);
    expect(partsOf({ ...month, every: 'month' })).toEqual(listed ? ['routine'] : []);
    expect(partsOf({ ...month, opens: '2022-05-01', due: '2022-09-30' })).toEqual(listed ? ['inProgress'] : []);
    expect(partsOf({ ...month, opens: '2022-07-01', due: '2022-07-31' })).toEqual(listed ? ['preview'] : []);
  });
});

describe('ongoing duties', () => {
  test('are all listed', () => {
    const judgement = sampleJudgement('2022-06-01', [], { ongoing: sampleStanding('甲', '乙') });
    expect(select(judgement, JUNE).ongoing.map(({ task }) => task.title)).toEqual(['甲', '乙']);
  });

  test.each([
    ['from the month on', { from: '2022-06-30' }, true],
    ['from after it', { from: '2022-07-01' }, false],
    ['until the month', { until: '2022-06-01' }, true],
    ['until before it', { until: '2022-05-31' }, false],
  ])('one that is owed %s', (_, limits: { from?: string; until?: string }, listed) => {
    const days = { from: limits.from && period(limits.from).first, until: limits.until && period(limits.until).first };
    const task = sampleTask({ from: days.from || undefined, until: days.until || undefined });
    const judgement = sampleJudgement('2022-06-01', [], { ongoing: [{ task, records: [] }] });
    expect(select(judgement, JUNE).ongoing).toHaveLength(listed ? 1 : 0);
  });
});

describe('what presses', () => {
  const due = '2022-06-30';

  test.each<[string, Partial<SampleAssessment>, boolean]>([
    ['overdue', { state: 'overdue' }, true],
    ['due soon', { state: 'due-soon' }, true],
    ['open and behind', { state: 'open', pace: 'behind' }, true],
    ['open and on pace', { state: 'open', pace: 'on-pace' }, false],
    ['open and ahead', { state: 'open', pace: 'ahead' }, false],
    ['open without a pace', { state: 'open' }, false],
    ['upcoming', { state: 'upcoming' }, false],
    ['done', { state: 'done' }, false],
    ['done late', { state: 'done-late' }, false],
    ['waived', { state: 'waived' }, false],
  ])('%s', (_, sample, presses) => {
    const judgement = sampleJudgement('2022-06-25', [sampleAssessment({ due, ...sample })]);
    expect(selectPressing(judgement)).toHaveLength(presses ? 1 : 0);
  });

  test('has nothing to do with the month of the paper', () => {
    const judgement = sampleJudgement('2022-06-01', [
      sampleAssessment({ due: '2022-01-31', state: 'overdue', daysLate: 121 }),
    ]);
    expect(selectPressing(judgement)).toHaveLength(1);
  });

  test('stands longest overdue first, then by effective due date', () => {
    const judgement = sampleJudgement('2022-06-01', [
      sampleAssessment({ task: sampleTask({ id: 'soon' }), due: '2022-06-05', state: 'due-soon' }),
      sampleAssessment({ task: sampleTask({ id: 'behind' }), opens: '2022-01-01', due: '2022-12-31', pace: 'behind' }),
      sampleAssessment({ task: sampleTask({ id: 'late' }), due: '2022-05-31', state: 'overdue', daysLate: 1 }),
      sampleAssessment({ task: sampleTask({ id: 'later' }), due: '2022-03-31', state: 'overdue', daysLate: 62 }),
    ]);
    expect(selectPressing(judgement).map(({ occurrence }) => occurrence.task.id)).toEqual([
      'later',
      'late',
      'soon',
      'behind',
    ]);
  });
});

test.each([
  ['2022-06', '2022-07'],
  ['2022-12', '2023-01'],
  ['2022-01', '2022-02'],
  ['2024-01', '2024-02'],
])('the month after %s is %s', (month, next) => {
  expect(monthAfter(period(month))).toEqual(period(next));
});
