import { STATES, type State } from '../../src/model/assessment';
import type { Counts, NamedCounts, OrganisationCounts, PlanProblem, RollUp } from '../../src/rollup/roll-up';
import { day } from './sample-judgement';

/** Counts by state; what counts is what is done or overdue, unless told. */
export function counts(byState: Partial<Record<State, number>>, changes: Partial<Counts> = {}): Counts {
  const all = Object.fromEntries(STATES.map((state) => [state, byState[state] ?? 0])) as Record<State, number>;
  const done = all.done + all['done-late'];
  return { byState: all, done, counting: done + all.overdue, ...changes };
}

export function named(name: string, byState: Partial<Record<State, number>>): NamedCounts {
  return { name, counts: counts(byState) };
}

/** An organisation with one plan and two units. */
export function organisation(name: string, byState: Partial<Record<State, number>>, folder = name): OrganisationCounts {
  return { ...named(name, byState), folder, plans: 1, units: 2 };
}

export const PROBLEMS: readonly PlanProblem[] = [
  {
    file: '丁局/2022/plan.yaml',
    line: 12,
    column: 5,
    code: 'Y403',
    message: { zh: '6月31日：6月没有31日', en: '6月31日: June has no day 31' },
    isCounted: true,
  },
  {
    file: '戊局/2022/plan.yaml',
    line: undefined,
    column: undefined,
    code: undefined,
    message: { zh: '没有读取的权限', en: 'reading is not permitted' },
    isCounted: false,
  },
];

/** Four organisations, one of which has nothing to be done yet, and two plans with problems. */
export function sampleRollUp(changes: Partial<RollUp> = {}): RollUp {
  return {
    asOf: day('2022-07-01'),
    shard: undefined,
    plans: 4,
    partly: 1,
    uncounted: 1,
    units: 8,
    total: counts({ done: 20, 'done-late': 4, open: 3, 'due-soon': 2, overdue: 8, upcoming: 30, waived: 1 }),
    organisations: [
      organisation('乙局', { done: 4, overdue: 6, upcoming: 10 }),
      organisation('甲局', { done: 8, 'done-late': 2, overdue: 2, 'due-soon': 2, upcoming: 10, waived: 1 }),
      organisation('丙局', { done: 8, 'done-late': 2, open: 3, upcoming: 5 }),
      organisation('丁局', { upcoming: 5 }),
    ],
    worstUnits: [
      { ...named('机关党委', { overdue: 3 }), organisation: '乙局', folder: '乙局' },
      { ...named('第一党支部', { done: 1, overdue: 2 }), organisation: '乙局', folder: '乙局' },
    ],
    sections: [
      named('强化政治建设', { done: 15, overdue: 5, upcoming: 20 }),
      named('', { 'done-late': 4, overdue: 3 }),
    ],
    months: [named('2022-05', { done: 10, overdue: 2 }), named('2022-06', { done: 5, overdue: 6 })],
    problems: PROBLEMS,
    provisional: false,
    ...changes,
  };
}
