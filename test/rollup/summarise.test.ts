import fc from 'fast-check';
import { STATES } from '../../src/model/assessment';
import { occurrencesOf } from '../../src/rollup/counts-sum';
import type { Counts } from '../../src/rollup/roll-up';
import { summarise } from '../../src/rollup/summarise';
import { judge, judgeStates } from '../../src/status/judge';
import { shareOf } from '../../src/status/unit-share';
import { totalsOf } from '../../src/status/totals';
import { anyDay, anyOffice, judgeOffice, matchOffice } from '../support/generated-office';

test('every part adds up to the total, and each unit has what status says of it', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const judgement = judgeOffice(office, asOf);
      const { total, units, sections, months } = summarise(judgement.plan, judgement.assessments, asOf);
      for (const part of [units, sections, months]) {
        expect(part.reduce((sum, { counts }) => sum + occurrencesOf(counts), 0)).toBe(judgement.assessments.length);
        expect(part.reduce((sum, { counts }) => sum + counts.done, 0)).toBe(total.done);
        expect(part.reduce((sum, { counts }) => sum + counts.counting, 0)).toBe(total.counting);
      }
      for (const { name, counts } of units) {
        const { led } = shareOf(judgement, [name]);
        expect(counts.byState).toEqual(totalsOf(led.assessments, asOf).byState);
        expect(rateOf(counts)).toBe(totalsOf(led.assessments, asOf).completionRate);
      }
      expect(months.map(({ name }) => name)).toEqual([...months.map(({ name }) => name)].sort());
      expect(STATES.reduce((sum, state) => sum + total.byState[state], 0)).toBe(occurrencesOf(total));
    }),
    { numRuns: 60 },
  );
});

test('the states alone come to the same as the whole judgement', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, fc.nat(30), (office, asOf, dueSoonDays) => {
      const { plan, calendar } = judgeOffice(office, asOf);
      const matched = matchOffice(office, asOf);
      const { assessments } = judge(plan, calendar, matched, asOf, dueSoonDays);
      const states = judgeStates(matched, asOf, dueSoonDays);
      expect(summarise(plan, states, asOf)).toEqual(summarise(plan, assessments, asOf));
    }),
    { numRuns: 60 },
  );
});

function rateOf({ counting, done }: Counts): number | undefined {
  return counting === 0 ? undefined : Math.round((done / counting) * 10_000) / 10_000;
}
