import fc from 'fast-check';
import type { FactRow } from '../../src/facts/fact-row';
import { STATES } from '../../src/model/assessment';
import { showUnsafe } from '../../src/text/safe-text';
import { FIRST_YEAR, LAST_YEAR, dayOf } from '../../src/time/civil-date';
import { anyText } from './odd-texts';
import { day } from './sample-judgement';

/** A row made by hand: an occurrence that is done in time, unless said. */
export function sampleFact(changes: Partial<FactRow> = {}): FactRow {
  return {
    plan: '甲区/党委/plan.yaml',
    folder: '甲区/党委',
    organisation: '甲区党委',
    year: 2022,
    asOf: day('2022-07-01'),
    occurrence: '3-1@2022-06/第一党支部',
    task: '3-1',
    title: '讲党课',
    clause: '3',
    section: '强化政治建设',
    unit: '第一党支部',
    period: '2022-06',
    opens: day('2022-06-01'),
    due: day('2022-06-26'),
    effectiveDue: day('2022-06-24'),
    state: 'done',
    stage: undefined,
    done: 1,
    min: 1,
    max: undefined,
    doneOn: day('2022-06-20'),
    daysLate: 0,
    counts: true,
    countsAsDone: true,
    provisional: false,
    ...changes,
  };
}

/** Texts as rows have them, which may look like nothing, like a number or like what an engine takes for nothing. */
const text = fc.oneof(
  { weight: 4, arbitrary: anyText.map(showUnsafe) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'NULL', 'null', '\\N', 'NaN', '7', '2022-06-30', 'true', '=1+1', ' 空 '),
  },
);
const anyDayOfAnyYear = fc.integer({ min: dayOf(FIRST_YEAR, 1, 1), max: dayOf(LAST_YEAR, 12, 31) });
const number = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Any row, also one that no plan comes to. */
export const anyFact: fc.Arbitrary<FactRow> = fc.record({
  plan: text,
  folder: text,
  organisation: text,
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  asOf: anyDayOfAnyYear,
  occurrence: text,
  task: text,
  title: text,
  clause: maybe(text),
  section: maybe(text),
  unit: text,
  period: text,
  opens: anyDayOfAnyYear,
  due: anyDayOfAnyYear,
  effectiveDue: anyDayOfAnyYear,
  state: fc.constantFrom(...STATES),
  stage: maybe(text),
  done: number,
  min: number,
  max: maybe(number),
  doneOn: maybe(anyDayOfAnyYear),
  daysLate: number,
  counts: fc.boolean(),
  countsAsDone: fc.boolean(),
  provisional: fc.boolean(),
});
