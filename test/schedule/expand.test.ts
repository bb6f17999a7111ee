import fc from 'fast-check';
import { expand, leadUnits, occurrenceId } from '../../src/schedule/expand';
import { contains } from '../../src/time/period';
import { anyOffice, anyDay, matchOffice } from '../support/generated-office';
import { day, samplePlan, sampleTask, sampleUnit } from '../support/sample-judgement';
import { spanInWords, whenOf } from '../support/when-of';

describe('who owes a task', () => {
  const plan = samplePlan();

  test('a unit, the members of a group in the plan’s order, or nobody yet', () => {
    expect(leadUnits(plan, sampleTask({ lead: '机关党委' }))).toEqual(['机关党委']);
    expect(leadUnits(plan, sampleTask({ lead: '各支部' }))).toEqual(['第一党支部', '第二党支部', '第三党支部']);
    expect(leadUnits(plan, sampleTask({ lead: '待明确' }))).toEqual(['待明确']);
  });

  test('the unit stands in the id where a group leads, also one of a single member', () => {
    const alone = samplePlan({ groups: [{ name: '机关', members: ['机关党委'], place: sampleUnit('').place }] });
    expect(occurrenceId(plan, sampleTask({ id: '3-1', lead: '机关党委' }), '2022-06', '机关党委')).toBe('3-1@2022-06');
    expect(occurrenceId(plan, sampleTask({ id: '3-1', lead: '各支部' }), '2022-06', '第一党支部')).toBe(
      '3-1@2022-06/第一党支部',
    );
    expect(occurrenceId(alone, sampleTask({ id: '3-1', lead: '机关' }), '2022-06', '机关党委')).toBe(
      '3-1@2022-06/机关党委',
    );
  });
});

describe('what a unit owes of a task', () => {
  const owed = (when: string, limits: { from?: string; until?: string }, unitFrom?: string): readonly string[] => {
    const dated = (text: string | undefined): number | undefined => (text === undefined ? undefined : day(text));
    const task = sampleTask({ when: whenOf(when), from: dated(limits.from), until: dated(limits.until) });
    const plan = samplePlan({ units: [{ ...sampleUnit('机关党委'), from: dated(unitFrom) }], tasks: [task] });
    return expand(plan, task, '机关党委').map(({ window }) => `${window.key} ${spanInWords(window)}`);
  };

  test('without limits all its windows', () => {
    expect(owed('4月至6月/9月', {})).toEqual(['2022-Q2 2022-04-01..2022-06-30', '2022-09 2022-09-01..2022-09-30']);
  });

  test('of a recurrence the windows that lie wholly inside the limits', () => {
    expect(owed('每季度1次', { from: '2022-04-01', until: '2022-12-30' })).toEqual([
      '2022-Q2 2022-04-01..2022-06-30',
      '2022-Q3 2022-07-01..2022-09-30',
    ]);
    expect(owed('每季度末月25日前', { from: '2022-04-01', until: '2022-12-25' })).toHaveLength(3);
    expect(owed('每季度1次', {}, '2022-04-02')).toEqual([
      '2022-Q3 2022-07-01..2022-09-30',
      '2022-Q4 2022-10-01..2022-12-31',
    ]);
  });

  test('of any other window the days inside the limits, under its own key', () => {
    expect(owed('上半年', { from: '2022-03-15' })).toEqual(['2022-H1 2022-03-15..2022-06-30']);
    expect(owed('上半年', { from: '2022-03-15', until: '2022-04-01' }, '2022-04-01')).toEqual([
      '2022-H1 2022-04-01..2022-04-01',
    ]);
    expect(owed('上半年', { from: '2022-07-01' })).toEqual([]);
  });
});

describe('occurrences of any office', () => {
  test('have ids of their own, and windows of their task that lie in its days', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const { slots } = matchOffice(office, asOf);
        const ids = slots.map(({ occurrence }) => occurrence.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { occurrence } of slots) {
          const { task, unit, period, due } = occurrence;
          expect(leadUnits(office.plan, task)).toContain(unit);
          if (task.when.items.some(({ after }) => after !== undefined)) continue;
          const window = task.when.items.flatMap(({ windows }) => windows).find(({ key }) => key === period);
          expect(window).toBeDefined();
          expect(due).toBeLessThanOrEqual(window?.last ?? -Infinity);
          const limits = { first: task.from ?? -Infinity, last: task.until ?? Infinity };
          const own = expand(office.plan, task, unit).find((each) => each.window.key === period);
          expect(own !== undefined && contains(limits, own.window)).toBe(true);
        }
      }),
    );
  });

  test('are as many as the windows of each unit that owes, whatever was recorded', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const { plan } = office;
        const expected = plan.tasks.flatMap((task) =>
          leadUnits(plan, task).flatMap((unit) =>
            expand(plan, task, unit).map(({ window }) => [task.id, unit, window.key]),
          ),
        );
        const found = matchOffice(office, asOf)
          .slots.filter(({ occurrence }) => occurrence.task.id !== 'f1')
          .map(({ occurrence: { task, unit, period } }) => [task.id, unit, period]);
        expect(found).toHaveLength(expected.length);
        expect(found.map(String).sort()).toEqual(expected.map(String).sort());
      }),
    );
  });
});
