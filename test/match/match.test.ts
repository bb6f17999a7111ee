import fc from 'fast-check';
import type { CompletionRecord, LedgerEntry, Retraction } from '../../src/model/ledger-entry';
import { isGroup, membersOf, type Plan } from '../../src/model/plan';
import type { MatchResult } from '../../src/match/match';
import { leadUnits } from '../../src/schedule/expand';
import { valueAt } from '../../src/source/place';
import {
  anyDay,
  anyOffice,
  matchOffice,
  outcomeOf,
  outcomesOf,
  retractionOf,
  type Office,
} from '../support/generated-office';

const FAR = 1_000_000;

/** Problems that make an entry count for nobody; the others are only worth a look. */
function refused({ problems }: MatchResult): ReadonlySet<LedgerEntry> {
  const harmless = ['leaves-unmet', 'asked-late', 'ambiguous'];
  return new Set(problems.filter(({ problem }) => !harmless.includes(problem.kind)).map(({ entry }) => entry));
}

function voidsOf({ entries }: Office): readonly Retraction[] {
  return entries.filter((entry) => entry.kind === 'void');
}

function donesOf({ entries }: Office): readonly CompletionRecord[] {
  return entries.filter((entry) => entry.kind === 'done');
}

/** The units an entry names, a group by its members; without any, those that owe the task. */
function unitsOf(plan: Plan, { task, units }: CompletionRecord): readonly string[] {
  const owing = plan.tasks.filter(({ id }) => id === task).flatMap((each) => leadUnits(plan, each));
  return [...new Set(units === undefined ? owing : units.flatMap((name) => membersOf(plan, name)))];
}

describe('putting records to occurrences', () => {
  test('gives what is due before a day, whether or not all were asked for ahead', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, anyDay, (office, asOf, before) => {
        const [first, second] = [matchOffice(office, asOf), matchOffice(office, asOf)];
        const slots = first.slots.filter(({ occurrence }) => occurrence.effectiveDue < before);
        const expected = slots.map((slot) => outcomeOf(slot));
        expect(first.slotsDueBefore(before).map(outcomeOf)).toEqual(expected);
        expect(second.slotsDueBefore(before).map(outcomeOf)).toEqual(expected);
      }),
    );
  });

  test('comes to the same every time', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, anyDay, (office, asOf, knownAt) => {
        const [first, second] = [matchOffice(office, asOf, knownAt), matchOffice(office, asOf, knownAt)];
        expect(outcomesOf(second)).toEqual(outcomesOf(first));
        expect(second.problems).toEqual(first.problems);
      }),
    );
  });

  test('does not depend on the order in which files and entries are read', () => {
    const shuffled = anyOffice.chain((office) =>
      fc.tuple(fc.constant(office), fc.shuffledSubarray([...office.entries], { minLength: office.entries.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([office, entries], asOf) => {
        const [first, second] = [matchOffice(office, asOf), matchOffice({ ...office, entries }, asOf)];
        expect(outcomesOf(second)).toEqual(outcomesOf(first));
        expect(second.problems).toEqual(first.problems);
      }),
    );
  });

  test('counts every seen and sound record once for each of its units, and no other', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const result = matchOffice(office, asOf);
        const wrong = refused(result);
        fc.pre(voidsOf(office).every((entry) => wrong.has(entry)));
        const owed = new Set(result.slots.map(({ occurrence }) => occurrence.task.id));
        for (const record of donesOf(office)) {
          const counted = result.slots.filter(({ records }) => records.includes(record));
          const units = counted.map(({ occurrence }) => occurrence.unit);
          expect(new Set(units).size).toBe(units.length);
          if (record.date > asOf || wrong.has(record) || !owed.has(record.task)) {
            expect(units).toEqual([]);
            continue;
          }
          const named = unitsOf(office.plan, record);
          const throughGroup = record.units?.some((name) => isGroup(office.plan, name)) ?? false;
          // Of a group that is named as a whole, a member that does not owe the period is passed over.
          if (throughGroup) expect(named).toEqual(expect.arrayContaining(units));
          else expect([...units].sort()).toEqual([...named].sort());
          expect(units).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('puts a record where its period, its task and its unit say', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { occurrence, records } of matchOffice(office, asOf).slots) {
          for (const record of records) {
            expect(record.task).toBe(occurrence.task.id);
            expect(unitsOf(office.plan, record)).toContain(occurrence.unit);
            if (record.period !== undefined) expect(record.period).toBe(occurrence.period);
            expect(record.date).toBeLessThanOrEqual(asOf);
          }
        }
      }),
    );
  });

  test('lists what it counts: counts are sums, and done is the day on which the sum reached the minimum', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const slot of matchOffice(office, asOf).slots) {
          const { occurrence, records, count, doneOn } = slot;
          const { min } = occurrence.times;
          expect(count).toBe(records.reduce((sum, record) => sum + record.count, 0));
          let sum = 0;
          const reaching = records.find((record) => (sum += record.count) >= min);
          expect(doneOn).toBe(min === 0 ? undefined : reaching?.date);
          expect(slot.isUnmet).toBe(!slot.isWaived && count < min);
          expect(records.map(({ date }) => date)).toEqual(records.map(({ date }) => date).sort((a, b) => a - b));
        }
      }),
    );
  });

  test('never puts a record to a waived occurrence', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { isWaived, records, count } of matchOffice(office, asOf).slots) {
          if (isWaived) expect([records, count]).toEqual([[], 0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lets only what is approved extend or waive, the last extension by date winning', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { occurrence } of matchOffice(office, asOf).slots) {
          const { extension, waived, due } = occurrence;
          if (extension !== undefined) {
            expect([extension.approved, extension.date <= asOf, extension.to >= due]).toEqual([
              '局党组会议',
              true,
              true,
            ]);
          }
          if (typeof waived === 'object') expect([waived.approved, waived.date <= asOf]).toEqual(['局党组会议', true]);
        }
      }),
    );
  });

  test('sees nothing of what is dated later', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const entries = office.entries.filter(({ kind }) => kind !== 'void');
        const before = entries.filter(({ date }) => date <= asOf);
        expect(outcomesOf(matchOffice({ ...office, entries }, asOf))).toEqual(
          outcomesOf(matchOffice({ ...office, entries: before }, asOf)),
        );
      }),
    );
  });

  test('known at a day, sees nothing of what was written down later; known late enough, everything', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, anyDay, (office, asOf, knownAt) => {
        const entries = office.entries.filter(({ kind }) => kind !== 'void');
        const known = entries.filter(({ recorded }) => recorded <= knownAt);
        expect(outcomesOf(matchOffice({ ...office, entries }, asOf, knownAt))).toEqual(
          outcomesOf(matchOffice({ ...office, entries: known }, asOf)),
        );
        expect(outcomesOf(matchOffice(office, asOf, FAR))).toEqual(outcomesOf(matchOffice(office, asOf)));
      }),
    );
  });

  test('a record that is taken back is as if it had never been', () => {
    const withTarget = anyOffice
      .map((office) => ({ ...office, entries: office.entries.filter(({ kind }) => kind !== 'void') }))
      .filter(({ entries }) => entries.length > 0)
      .chain((office) => fc.tuple(fc.constant(office), fc.constantFrom(...office.entries)));
    fc.assert(
      fc.property(withTarget, anyDay, anyDay, ([office, target], voided, asOf) => {
        if (target.kind === 'void') return;
        const at = { place: valueAt('records/c.yaml', [0]), line: 1 };
        const retraction = { ...retractionOf(target, voided), ...at };
        const found = matchOffice({ ...office, entries: [...office.entries, retraction] }, asOf);
        fc.pre(!refused(found).has(retraction));
        const without = matchOffice({ ...office, entries: office.entries.filter((entry) => entry !== target) }, asOf);
        expect(outcomesOf(found)).toEqual(outcomesOf(without));
        // It stays in sight, once a unit at most.
        const inSight = found.slots.filter(({ takenBack }) => takenBack.length > 0);
        expect(new Set(inSight.map(({ occurrence }) => occurrence.unit)).size).toBe(inSight.length);
        for (const { takenBack } of inSight) expect(takenBack).toEqual([{ record: target, retraction }]);
        if (target.kind !== 'done' || target.date > asOf) expect(inSight).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('finds fault with entries of the office only, each known when it is looked from', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { entry, problem } of matchOffice(office, asOf).problems) {
          expect(office.entries).toContain(entry);
          if (['leaves-unmet', 'ambiguous'].includes(problem.kind))
            expect([entry.kind, entry.date <= asOf]).toEqual(['done', true]);
        }
      }),
    );
  });

  test('lists the seen entries of standing tasks with them', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const { standing } = matchOffice(office, asOf);
        const tasks = office.plan.tasks.filter(({ when }) => when.kind !== 'owed');
        expect([...standing.keys()].map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => id).sort());
        for (const [task, entries] of standing) {
          for (const { kind, date, ...entry } of entries) {
            expect([kind === 'done' || kind === 'progress', date <= asOf]).toEqual([true, true]);
            expect('task' in entry && entry.task).toBe(task.id);
          }
        }
      }),
    );
  });
});
