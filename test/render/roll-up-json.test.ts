import fc from 'fast-check';
import { rollUpJsonPieces } from '../../src/render/roll-up-json';
import type { RollUp } from '../../src/rollup/roll-up';
import { outputSchema } from '../support/output-schema';
import { counts, organisation, sampleRollUp } from '../support/sample-roll-up';

interface Totals {
  readonly occurrences: number;
  readonly counting: number;
  readonly countingDone: number;
  readonly completionRate?: number;
  readonly done: number;
  readonly overdue: number;
}

interface Printed {
  readonly year: number;
  readonly totals: Totals;
  readonly organisations: readonly { readonly name: string; readonly rank?: number; readonly totals: Totals }[];
  readonly problems: readonly object[];
}

const expectFitting = outputSchema('rollup');

function printed(changes: Partial<RollUp> = {}, language: 'zh' | 'en' = 'zh'): Printed {
  const text = [...rollUpJsonPieces(sampleRollUp(changes), 2022, language)].join('');
  expectFitting(text);
  return JSON.parse(text) as Printed;
}

test('has all counts, and a rate only where something counts', () => {
  const { year, totals, organisations } = printed();
  expect(year).toBe(2022);
  expect(totals).toEqual({
    ...{ occurrences: 68, done: 20, 'done-late': 4, open: 3, 'due-soon': 2, overdue: 8, upcoming: 30, waived: 1 },
    ...{ counting: 32, countingDone: 24, completionRate: 0.75 },
  });
  expect(organisations.map(({ name, rank, totals: own }) => [name, rank, own.completionRate])).toEqual([
    ['乙局', 3, 0.4],
    ['甲局', 2, 0.8333],
    ['丙局', 1, 1],
    ['丁局', undefined, undefined],
  ]);
});

test('tells problems in the language asked for, with their places where they have one', () => {
  expect(printed({}, 'en').problems).toEqual([
    {
      ...{ file: '丁局/2022/plan.yaml', line: 12, column: 5, code: 'Y403' },
      ...{ message: '6月31日: June has no day 31', counted: 'partly' },
    },
    { file: '戊局/2022/plan.yaml', message: 'reading is not permitted', counted: 'no' },
  ]);
});

test('a part of the plans says which', () => {
  expect(printed({ shard: { number: 3, of: 16 } })).toMatchObject({ shard: { number: 3, of: 16 } });
  expect(printed()).not.toHaveProperty('shard');
});

test('holds what it is given, however many and whatever their names', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.nat(9), fc.nat(9)), { maxLength: 60 }), (all) => {
      const organisations = all.map(([name, done, overdue]) => organisation(name, { done, overdue }));
      const { organisations: told } = printed({ organisations, total: counts({}) });
      expect(told.map(({ name, totals: { done, overdue } }) => [name, done, overdue])).toEqual(all);
    }),
    { numRuns: 50 },
  );
});
