import fc from 'fast-check';
import { followUps } from '../../src/match/follow-up';
import { Slot } from '../../src/match/slot';
import type { Task } from '../../src/model/plan';
import { formatDay } from '../../src/time/civil-date';
import type { AfterRule } from '../../src/time/when';
import { anyDay, anyOffice, matchOffice } from '../support/generated-office';
import { doneRecord } from '../support/ledger';
import { sampleOccurrence, samplePlan, sampleTask } from '../support/sample-judgement';
import { SHIPPED_CALENDAR, spanInWords } from '../support/when-of';

const TRIGGER = sampleTask({ id: 't1', lead: '各支部' });

interface Trigger {
  readonly unit?: string;
  readonly due: string;
  readonly effectiveDue?: string;
  readonly done?: string;
  readonly waived?: boolean;
}

function slotOf({ unit = '第一党支部', due, effectiveDue, done, waived = false }: Trigger): Slot {
  const occurrence = sampleOccurrence({
    task: TRIGGER,
    unit,
    due,
    ...(effectiveDue !== undefined && { effectiveDue }),
  });
  const period = due.slice(0, 7);
  const slot = new Slot({ ...occurrence, period, waived: waived ? 'with-trigger' : undefined });
  if (done !== undefined) slot.take(doneRecord({ date: done }));
  return slot;
}

/** The windows that follow, as `period first..last`, `waived` behind those that are. */
function following(
  triggers: readonly Trigger[],
  within: AfterRule['within'],
  task: Partial<Task> = {},
): readonly string[] {
  const rule: AfterRule = { kind: 'after', task: 't1', within, times: { min: 1 } };
  const pair = { task: sampleTask({ id: 't2', lead: '机关党委', ...task }), trigger: TRIGGER, unit: '第一党支部' };
  const found = followUps(samplePlan(), SHIPPED_CALENDAR, rule, pair, triggers.map(slotOf));
  return found.map(({ window, isWaived }) => `${window.key} ${spanInWords(window)}${isWaived ? ' waived' : ''}`);
}

const TEN_WORKDAYS = { count: 10, unit: 'workdays' } as const;
const A_WEEK = { count: 7, unit: 'days' } as const;

describe('what follows a task', () => {
  test.each<[string, Trigger, string]>([
    ['opens on the effective due date while it is unmet', { due: '2022-06-30' }, '2022-06-30..2022-07-07'],
    ['after an extension', { due: '2022-06-30', effectiveDue: '2022-07-15' }, '2022-07-15..2022-07-22'],
    ['on the day it was done', { due: '2022-06-30', done: '2022-06-20' }, '2022-06-20..2022-06-27'],
    ['also where it was done late', { due: '2022-06-30', done: '2022-07-20' }, '2022-07-20..2022-07-27'],
  ])('%s', (_name, trigger, days) => expect(following([trigger], A_WEEK)).toEqual([`2022-06 ${days}`]));

  test('ends after workdays, its first day not counted', () => {
    expect(following([{ due: '2022-06-30' }], TEN_WORKDAYS)).toEqual(['2022-06 2022-06-30..2022-07-14']);
    expect(following([{ due: '2022-09-30' }], TEN_WORKDAYS)).toEqual(['2022-09 2022-09-30..2022-10-19']);
  });

  test('comes once for each period', () => {
    expect(following([{ due: '2022-06-30' }, { due: '2022-07-31' }], A_WEEK)).toEqual([
      '2022-06 2022-06-30..2022-07-07',
      '2022-07 2022-07-31..2022-08-07',
    ]);
  });

  test('waits for the last unit, or goes unit by unit where the same units owe both', () => {
    const two: readonly Trigger[] = [
      { due: '2022-06-30', done: '2022-06-20' },
      { unit: '第二党支部', due: '2022-06-30', done: '2022-06-25' },
    ];
    expect(following(two, A_WEEK)).toEqual(['2022-06 2022-06-25..2022-07-02']);
    expect(following(two, A_WEEK, { lead: '各支部' })).toEqual(['2022-06 2022-06-20..2022-06-27']);
  });

  test('is waived with all that it follows; of several, those not waived decide', () => {
    const done: Trigger = { due: '2022-06-30', done: '2022-06-10' };
    const waived: Trigger = { unit: '第二党支部', due: '2022-06-30', waived: true };
    expect(following([done, waived], A_WEEK)).toEqual(['2022-06 2022-06-10..2022-06-17']);
    expect(following([waived], A_WEEK)).toEqual(['2022-06 2022-06-30..2022-07-07 waived']);
  });

  test('follows nothing where nothing is owed', () => expect(following([], A_WEEK)).toEqual([]));
});

test('in any office a follow-up comes as often as what it follows, opens no earlier than is known, and is waived with it', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const { slots } = matchOffice(office, asOf);
      const follower = office.plan.tasks.find(({ id }) => id === 'f1');
      const [item] = follower?.when.items ?? [];
      fc.pre(follower !== undefined && item?.after !== undefined);
      const triggers = slots.filter(({ occurrence }) => occurrence.task.id === item.after?.task);
      for (const { occurrence } of slots.filter((slot) => slot.occurrence.task === follower)) {
        const before = triggers.filter((slot) => slot.occurrence.period === occurrence.period);
        expect(before.length).toBeGreaterThan(0);
        const days = before.map(({ doneOn, occurrence: { effectiveDue } }) => doneOn ?? effectiveDue);
        const opens = [formatDay(occurrence.opens), formatDay(occurrence.effectiveDue)];
        expect([...days.map(formatDay), ...opens.slice(1)]).toContain(opens[0]);
        if (occurrence.waived === 'with-trigger') expect(before.some(({ isWaived }) => isWaived)).toBe(true);
        else if (occurrence.waived === undefined) expect(before.some(({ isWaived }) => !isWaived)).toBe(true);
      }
      const periods = new Set(triggers.map(({ occurrence }) => occurrence.period));
      const followed = new Set(
        slots.filter((slot) => slot.occurrence.task === follower).map(({ occurrence }) => occurrence.period),
      );
      expect([...followed].sort()).toEqual([...periods].sort());
    }),
    { numRuns: 200 },
  );
});
