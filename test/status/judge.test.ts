import fc from 'fast-check';
import { STATES, type Assessment, type State } from '../../src/model/assessment';
import type { Judgement } from '../../src/model/judgement';
import type { Occurrence } from '../../src/model/occurrence';
import { judge } from '../../src/status/judge';
import { behindSince } from '../../src/status/pace';
import { totalsOf } from '../../src/status/totals';
import type { Day } from '../../src/time/civil-date';
import { SHIPPED_CALENDAR } from '../support/when-of';
import { anyDay, anyOffice, anyQuietOffice, judgeOffice, matchOffice, type Office } from '../support/generated-office';

const DUE_SOON = 7;

/** Each row of the contract's table by itself: whether an occurrence fits it, whatever the rows above say. */
const ROWS: readonly (readonly [state: State, fits: (assessment: Assessment, asOf: Day) => boolean])[] = [
  ['waived', ({ occurrence }) => occurrence.waived !== undefined],
  ['open', ({ occurrence: { times, effectiveDue } }, asOf) => times.min === 0 && asOf <= effectiveDue],
  ['done', ({ occurrence: { times, effectiveDue } }, asOf) => times.min === 0 && asOf > effectiveDue],
  ['done', ({ doneOn, occurrence }) => doneOn !== undefined && doneOn <= occurrence.effectiveDue],
  ['done-late', ({ doneOn, occurrence }) => doneOn !== undefined && doneOn > occurrence.effectiveDue],
  ['upcoming', ({ occurrence }, asOf) => asOf < occurrence.openFrom],
  ['overdue', ({ occurrence }, asOf) => asOf > occurrence.effectiveDue],
  ['due-soon', ({ occurrence }, asOf) => occurrence.effectiveDue - asOf <= DUE_SOON],
  ['open', () => true],
];

function assessmentsOf(office: Office, asOf: Day): readonly Assessment[] {
  return judgeOffice(office, asOf).assessments;
}

function isSettled({ state }: Assessment): boolean {
  return state === 'done' || state === 'done-late' || state === 'waived';
}

/** All that a judgement says, of each occurrence too, as text. */
function said({ assessments, ongoing, unscheduled }: Judgement): string {
  const told = assessments.map((assessment) => ({
    ...pick(assessment, ASSESSED),
    occurrence: pick(assessment.occurrence, OCCURRING),
  }));
  return JSON.stringify([told, ongoing, unscheduled]);
}

function pick<Kept extends object>(from: Kept, keys: Readonly<Record<keyof Kept, true>>): object {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, from[key as keyof Kept]]));
}

const ASSESSED: Readonly<Record<keyof Assessment, true>> = {
  occurrence: true,
  state: true,
  light: true,
  pace: true,
  count: true,
  doneOn: true,
  daysLate: true,
  stage: true,
  nextStage: true,
  records: true,
  progress: true,
  takenBack: true,
  agreementsTakenBack: true,
};

const OCCURRING: Readonly<Record<keyof Occurrence, true>> = {
  id: true,
  task: true,
  unit: true,
  period: true,
  opens: true,
  due: true,
  openFrom: true,
  effectiveDue: true,
  remindOn: true,
  provisional: true,
  isOneDay: true,
  times: true,
  every: true,
  extension: true,
  waived: true,
  superseded: true,
};

describe('a plan judged as of a date', () => {
  test('comes to the same every time, and changes nothing that it was made from', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const before = JSON.stringify(office);
        const first = said(judgeOffice(office, asOf));
        expect(said(judgeOffice(office, asOf))).toBe(first);
        expect(JSON.stringify(office)).toBe(before);
      }),
    );
  });

  test('says of one state alone what it says of it among all', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, fc.constantFrom(...STATES), (office, asOf, only) => {
        const all = judgeOffice(office, asOf);
        const matched = matchOffice(office, asOf);
        const some = judge(office.plan, SHIPPED_CALENDAR, matched, asOf, DUE_SOON, only);
        expect(said(some)).toBe(said({ ...all, assessments: all.assessments.filter(({ state }) => state === only) }));
      }),
    );
  });

  test('assesses every occurrence once, by effective due date, then the plan, then the unit', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const assessments = assessmentsOf(office, asOf);
        const ids = matchOffice(office, asOf).slots.map(({ occurrence }) => occurrence.id);
        expect(assessments.map(({ occurrence }) => occurrence.id).sort()).toEqual([...ids].sort());
        const units = [...office.plan.units.map(({ name }) => name), '待明确'];
        const keys = assessments.map(({ occurrence: { effectiveDue, task, unit } }) => [
          effectiveDue,
          task.order,
          units.indexOf(unit),
        ]);
        for (const [index, key] of keys.entries()) {
          const previous = keys[index - 1];
          const step =
            previous && key.map((value, at) => value - (previous[at] ?? 0)).find((difference) => difference !== 0);
          expect(step ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('lists standing work apart, the ongoing from the unscheduled, in the plan’s order', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const { ongoing, unscheduled } = judgeOffice(office, asOf);
        const { standing } = matchOffice(office, asOf);
        const ofKind = (kind: string): readonly unknown[] =>
          office.plan.tasks
            .filter(({ when }) => when.kind === kind)
            .map((task) => ({ task, records: standing.get(task) }));
        expect(ongoing).toEqual(ofKind('ongoing'));
        expect(unscheduled).toEqual(ofKind('unscheduled'));
      }),
    );
  });

  test('gives each the first state of the table that fits; one always does', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const each of assessmentsOf(office, asOf)) {
          expect([each.occurrence.id, each.state]).toEqual([
            each.occurrence.id,
            ROWS.find(([, fits]) => fits(each, asOf))?.[0],
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shows a light by state, and no red for a target', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { state, light, pace, occurrence } of assessmentsOf(office, asOf)) {
          const expected = {
            done: 'green',
            'done-late': 'green',
            upcoming: 'green',
            open: pace === 'behind' ? 'yellow' : 'green',
            'due-soon': 'yellow',
            overdue: occurrence.task.soft ? 'yellow' : 'red',
            waived: undefined,
          };
          expect([state, light]).toEqual([state, expected[state]]);
        }
      }),
    );
  });

  test('counts days late where it is overdue and nowhere else', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const { state, daysLate, occurrence } of assessmentsOf(office, asOf)) {
          if (state !== 'overdue') expect(daysLate).toBeUndefined();
          else expect([daysLate, (daysLate ?? 0) > 0]).toEqual([asOf - occurrence.effectiveDue, true]);
        }
      }),
    );
  });

  test('knows a pace where two or more are owed in a window of several days that has opened and is not settled', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const each of assessmentsOf(office, asOf)) {
          const { occurrence, state, pace, count } = each;
          const hasPace = occurrence.times.min >= 2 && !occurrence.isOneDay && !isSettled(each) && state !== 'upcoming';
          expect([occurrence.id, pace !== undefined]).toEqual([occurrence.id, hasPace]);
          if (!hasPace) continue;
          const days = occurrence.effectiveDue - occurrence.opens + 1;
          const elapsed = Math.min(asOf - occurrence.opens + 1, days);
          const expected = Math.floor((occurrence.times.min * elapsed) / days);
          expect(pace).toBe(count > expected ? 'ahead' : count === expected ? 'on-pace' : 'behind');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the stage', () => {
  test('has begun, and the next has not; what is settled has none', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        for (const each of assessmentsOf(office, asOf)) {
          const { stage, nextStage, occurrence } = each;
          if (isSettled(each) || occurrence.times.min === 0) {
            expect([stage, nextStage]).toEqual([undefined, undefined]);
            continue;
          }
          if (stage !== undefined) expect(occurrence.openFrom <= stage.since && stage.since <= asOf).toBe(true);
          if (nextStage !== undefined) expect(nextStage.since).toBeGreaterThan(asOf);
          expect(stage !== undefined || nextStage !== undefined).toBe(true);
          const stages = office.plan.escalation.map((step) => step.stage);
          if (stage && nextStage) expect(stages.indexOf(stage.stage)).toBeLessThan(stages.indexOf(nextStage.stage));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a target goes no further than 调度', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const targets = assessmentsOf(office, asOf).filter(({ occurrence }) => occurrence.task.soft);
        for (const { stage, nextStage } of targets) {
          expect(['督查', '督办']).not.toContain(stage?.stage);
          expect(['督查', '督办']).not.toContain(nextStage?.stage);
        }
      }),
    );
  });

  test('only climbs while nothing is recorded, and comes on the day that was announced', () => {
    fc.assert(
      fc.property(anyQuietOffice, anyDay, fc.integer({ min: 1, max: 40 }), (office, asOf, later) => {
        const stages = office.plan.escalation.map((step) => step.stage);
        const after = new Map(assessmentsOf(office, asOf + later).map((each) => [each.occurrence.id, each]));
        for (const { occurrence, stage, nextStage } of assessmentsOf(office, asOf)) {
          // A trigger that comes due leaves its follow-up where it was, so each occurrence is there on both days.
          const then = after.get(occurrence.id);
          expect(stages.indexOf(then?.stage?.stage ?? '')).toBeGreaterThanOrEqual(stages.indexOf(stage?.stage ?? ''));
          if (nextStage === undefined || then?.stage === undefined) continue;
          const hasCome = stages.indexOf(then.stage.stage) >= stages.indexOf(nextStage.stage);
          if (asOf + later >= nextStage.since) expect(hasCome).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is reached at once where the pace is behind and its step says so, from the first day of that run', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const slots = new Map(matchOffice(office, asOf).slots.map((slot) => [slot.occurrence.id, slot]));
        const stages = office.plan.escalation.map((step) => step.stage);
        for (const { occurrence, pace, stage } of assessmentsOf(office, asOf)) {
          const slot = slots.get(occurrence.id);
          const step = office.plan.escalation.findIndex(({ orBehind }) => orBehind);
          if (pace !== 'behind' || step < 0 || slot === undefined) continue;
          expect(stages.indexOf(stage?.stage ?? '')).toBeGreaterThanOrEqual(step);
          const since = behindSince(slot, asOf);
          if (stage?.stage === stages[step]) expect(stage?.since).toBeLessThanOrEqual(since ?? -Infinity);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('totals', () => {
  test('are lengths of lists, and the rate is of what is done or was due', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const assessments = assessmentsOf(office, asOf);
        const { occurrences, byState, completionRate } = totalsOf(assessments, asOf);
        expect(occurrences).toBe(assessments.length);
        expect(Object.keys(byState)).toEqual([...STATES]);
        for (const state of STATES)
          expect(byState[state]).toBe(assessments.filter((each) => each.state === state).length);
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(occurrences);
        const done = byState.done + byState['done-late'];
        const counting = done + byState.overdue;
        if (counting === 0) return expect(completionRate).toBeUndefined();
        expect(completionRate).toBe(Number((done / counting).toFixed(4)));
        expect(completionRate).toBeGreaterThanOrEqual(0);
        expect(completionRate).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('of parts add up to the totals of the whole', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, fc.integer({ min: 0, max: 50 }), (office, asOf, at) => {
        const assessments = assessmentsOf(office, asOf);
        const parts = [assessments.slice(0, at), assessments.slice(at)].map((part) => totalsOf(part, asOf));
        const whole = totalsOf(assessments, asOf);
        for (const state of STATES) {
          expect(parts.reduce((sum, { byState }) => sum + byState[state], 0)).toBe(whole.byState[state]);
        }
      }),
    );
  });

  test('of nothing are nothing', () => {
    const { occurrences, byState, completionRate } = totalsOf([], 0);
    expect([occurrences, completionRate, ...Object.values(byState)]).toEqual([0, undefined, 0, 0, 0, 0, 0, 0, 0]);
  });
});
