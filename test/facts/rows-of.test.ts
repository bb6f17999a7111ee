import type { FactRow } from '../../src/facts/fact-row';
import { factRowsOf } from '../../src/facts/rows-of';
import { completionOf } from '../../src/status/totals';
import {
  day,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  type SampleAssessment,
} from '../support/sample-judgement';

const AS_OF = '2022-07-01';

function rowOf(sample: SampleAssessment): FactRow {
  const assessment = { ...sampleAssessment(sample), doneOn: sample.doneOn };
  const [row] = factRowsOf(sampleJudgement(AS_OF, [assessment]), '甲区/党委');
  if (row === undefined) throw new Error('an occurrence has no row');
  return row;
}

test('a row says all of its occurrence', () => {
  const task = sampleTask({ id: '3-1', title: '讲党课' });
  expect(
    rowOf({
      task,
      unit: '第一党支部',
      opens: '2022-06-01',
      due: '2022-06-26',
      effectiveDue: '2022-06-24',
      state: 'overdue',
      stage: ['督查', '2022-06-25'],
      daysLate: 7,
      count: 1,
      times: { min: 2, max: 3 },
      provisional: true,
    }),
  ).toEqual({
    plan: 'plan.yaml',
    folder: '甲区/党委',
    organisation: '市机关事务管理局',
    year: 2022,
    asOf: day(AS_OF),
    occurrence: '3-1@2022-06-01..2022-06-26/第一党支部',
    task: '3-1',
    title: '讲党课',
    clause: '1',
    section: '强化政治建设',
    unit: '第一党支部',
    period: '2022-06-01..2022-06-26',
    opens: day('2022-06-01'),
    due: day('2022-06-26'),
    effectiveDue: day('2022-06-24'),
    state: 'overdue',
    stage: '督查',
    done: 1,
    min: 2,
    max: 3,
    doneOn: undefined,
    daysLate: 7,
    counts: true,
    countsAsDone: false,
    provisional: true,
  });
});

test.each<[string, SampleAssessment, number]>([
  ['what is overdue is late up to the as-of date', { due: '2022-06-26', state: 'overdue', daysLate: 5 }, 5],
  [
    'what was done late, up to the day it was done',
    { due: '2022-06-20', effectiveDue: '2022-06-21', state: 'done-late', doneOn: day('2022-06-24') },
    3,
  ],
  ['what was done in time, not', { due: '2022-06-20', state: 'done', doneOn: day('2022-06-01') }, 0],
  ['nor what is waived', { due: '2022-06-20', state: 'waived' }, 0],
  ['nor what was allowed and not owed', { due: '2022-06-20', state: 'done', times: { min: 0, max: 3 } }, 0],
])('%s', (_name, sample, days) => {
  expect(rowOf(sample).daysLate).toBe(days);
});

test('counts in the rate what the totals count', () => {
  const all = [
    sampleAssessment({ due: '2022-06-20', state: 'done' }),
    sampleAssessment({ due: '2022-06-21', state: 'done-late' }),
    sampleAssessment({ due: '2022-06-22', state: 'overdue' }),
    sampleAssessment({ due: '2022-06-23', state: 'waived' }),
    sampleAssessment({ due: '2022-07-01', state: 'due-soon' }),
    sampleAssessment({ due: '2022-12-31', state: 'done' }),
  ];
  const rows = factRowsOf(sampleJudgement(AS_OF, all), '.');
  expect(rows.map(({ state, counts, countsAsDone }) => [state, counts, countsAsDone])).toEqual([
    ['done', true, true],
    ['done-late', true, true],
    ['overdue', true, false],
    ['waived', false, false],
    ['due-soon', false, false],
    ['done', true, true],
  ]);
  const { done, counting } = completionOf(all, day(AS_OF));
  expect(rows.filter(({ counts }) => counts)).toHaveLength(counting.length);
  expect(rows.filter(({ countsAsDone }) => countsAsDone)).toHaveLength(done.length);
});

test('what no format can hold is shown, and nothing is left for a terminal to obey', () => {
  const odd = 'A\0\u001b[31m\ud800\u202e“甲”\n乙';
  const shown = 'A\\u{0}\\u{1b}[31m\\u{d800}\\u{202e}“甲”\n乙';
  const task = sampleTask({ id: odd, title: odd, lead: odd });
  const [row] = factRowsOf(
    sampleJudgement(AS_OF, [sampleAssessment({ task, due: '2022-06-26', stage: [odd, AS_OF] })], {
      plan: samplePlan({ file: odd, organisation: odd }),
    }),
    odd,
  );
  expect(row).toMatchObject({ plan: shown, folder: shown, organisation: shown, task: shown, title: shown });
  expect(row).toMatchObject({ unit: shown, stage: shown, occurrence: `${shown}@2022-06-01..2022-06-26/${shown}` });
});

test('a section or a clause without a name is none', () => {
  const task = sampleTask();
  const nameless = sampleTask({ clause: { ...task.clause, label: '' }, section: { ...task.section, title: '' } });
  expect(rowOf({ task: nameless, due: '2022-06-26' })).toMatchObject({ clause: undefined, section: undefined });
});
