import fc from 'fast-check';
import { codeCounts, decodeCounts } from '../../src/rollup/coded-counts';
import { CountsSum } from '../../src/rollup/counts-sum';
import { OrganisationLines } from '../../src/rollup/organisation-lines';

const counts = fc.array(fc.constantFrom('done', 'done-late', 'overdue', 'waived'), { maxLength: 9 }).map((states) => {
  const sum = new CountsSum();
  for (const state of states) sum.count(state, state !== 'waived', state.startsWith('done'));
  return decodeCounts(codeCounts(sum));
});
/** Also halves of pairs, which bytes of UTF-8 cannot hold. */
const text = fc.string({ unit: fc.constantFrom('局', 'a', '"', '\n', '\ud840', '\udc0b', '\0', '\\'), maxLength: 6 });
const line = fc.record({ name: text, folder: text, plans: fc.nat(), units: fc.nat(), counts });

test('any number of lines comes back as it was, in order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 400, size: 'max' }), (lines) => {
      const kept = new OrganisationLines();
      for (const each of lines) kept.add(each);
      expect(kept.all).toEqual(lines);
    }),
    { numRuns: 30 },
  );
});
