import fc from 'fast-check';
import { codeRead, decodeRead } from '../../../src/app/roll-up/read-code';
import type { PlanRead } from '../../../src/app/roll-up/read-plan';
import { STATES, type State } from '../../../src/model/assessment';
import { CountsSum } from '../../../src/rollup/counts-sum';
import type { Counts, PlanProblem, PlanSummary } from '../../../src/rollup/roll-up';

const texts = fc.string({ unit: 'binary', maxLength: 5 });
const number = fc.nat(9);
const counts: fc.Arbitrary<Counts> = fc
  .record({
    byState: fc.record(Object.fromEntries(STATES.map((state) => [state, number])) as Record<State, typeof number>),
    counting: number,
    done: number,
  })
  .map(({ byState, counting, done }) => ({ byState, counting: counting + done, done }));
const named = fc.array(fc.record({ name: texts, counts }), { maxLength: 3 });
/** Of a plan all lists add up to the same. */
const summary: fc.Arbitrary<PlanSummary> = fc
  .record({ organisation: texts, title: texts, year: number, units: named, section: texts, provisional: fc.boolean() })
  .map(({ section, ...rest }) => {
    const total = new CountsSum();
    for (const unit of rest.units) total.add(unit.counts);
    return { ...rest, total, sections: [{ name: section, counts: total }], months: [...rest.units].reverse() };
  });
const problem: fc.Arbitrary<PlanProblem> = fc.record({
  file: texts,
  line: fc.option(number, { nil: undefined }),
  column: fc.option(number, { nil: undefined }),
  code: fc.option(texts, { nil: undefined }),
  message: fc.record({ zh: texts, en: texts }),
  isCounted: fc.boolean(),
});
const read: fc.Arbitrary<PlanRead> = fc.oneof(
  number.map((year) => ({ kind: 'other-year', year }) as const),
  fc.record({
    kind: fc.constant('read' as const),
    plan: fc.record({
      summary: fc.option(summary, { nil: undefined }),
      isWhole: fc.boolean(),
      problems: fc.array(problem, { maxLength: 3 }),
    }),
    isRefused: fc.boolean(),
  }),
);

test('what was read of a plan comes back from its line as it was', () => {
  fc.assert(
    fc.property(read, (each) => {
      const line = codeRead(each);
      expect(line).not.toContain('\n');
      expect(decodeRead(line)).toEqual(each);
    }),
  );
});
