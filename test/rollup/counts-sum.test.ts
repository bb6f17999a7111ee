import fc from 'fast-check';
import { STATES } from '../../src/model/assessment';
import { CountsSum } from '../../src/rollup/counts-sum';
import type { Counts } from '../../src/rollup/roll-up';
import { addCounts } from '../support/added-counts';

const counts = fc
  .tuple(fc.nat(9), fc.nat(9), fc.array(fc.nat(9), { minLength: STATES.length, maxLength: STATES.length }))
  .map(([counting, done, numbers]): Counts => {
    const byState = Object.fromEntries(STATES.map((state, index) => [state, numbers[index]]));
    return { byState: byState as Counts['byState'], counting, done };
  });

test('counts add up number by number, and what was given is left as it is', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1 }), (all) => {
      const before = JSON.stringify(all);
      const sum = new CountsSum();
      for (const each of all) sum.add(each);
      expect({ ...sum }).toEqual(addCounts(all));
      expect(JSON.stringify(all)).toBe(before);
    }),
  );
});
