import fc from 'fast-check';
import { viewDue, viewOverdue, viewStatus } from '../../src/app/status';
import { STATES } from '../../src/model/assessment';
import type { StatusSheet } from '../../src/render/status-sheet';
import { periodsOfYear, yearSpan } from '../../src/time/period';
import { anyDay, anyOffice, judgeOffice } from '../support/generated-office';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleStanding,
  sampleTask,
} from '../support/sample-judgement';

/** Whether the totals of a sheet are what can be counted in its list. */
function expectCounted({ assessments, totals }: StatusSheet): void {
  expect(totals.occurrences).toBe(assessments.length);
  for (const state of STATES) {
    expect(totals.byState[state]).toBe(assessments.filter((each) => each.state === state).length);
  }
}

function idsOf({ assessments }: Pick<StatusSheet, 'assessments'>): readonly string[] {
  return assessments.map(({ occurrence }) => occurrence.id);
}

describe('what a filter leaves', () => {
  test('is counted as it is listed, whatever the filter', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const judgement = judgeOffice(office, asOf);
        const filters = [
          {},
          ...STATES.map((state) => ({ state })),
          ...office.plan.units.map(({ name }) => ({ unit: name })),
          ...office.plan.escalation.map(({ stage }) => ({ stage })),
          ...periodsOfYear('quarter', 2022).map((each) => ({ period: each })),
          { unit: '各支部', state: 'overdue' as const },
        ];
        for (const filter of filters) expectCounted(viewStatus(judgement, filter));
        expectCounted(viewOverdue(judgement));
        expectCounted(viewDue(judgement, yearSpan(2022)));
      }),
      { numRuns: 50 },
    );
  });

  test('by state, and by unit, is the whole list in parts, each in its order', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const judgement = judgeOffice(office, asOf);
        const all = idsOf(judgement);
        const units = [...office.plan.units.map(({ name }) => name), '待明确'];
        const byState = STATES.map((state) => idsOf(viewStatus(judgement, { state })));
        const byUnit = units.map((unit) => idsOf(viewStatus(judgement, { unit })));
        for (const parts of [byState, byUnit]) {
          expect(parts.flat().sort()).toEqual([...all].sort());
          for (const part of parts) expect(part).toEqual(all.filter((id) => part.includes(id)));
        }
        expect(idsOf(viewStatus(judgement, {}))).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  test('of a group is what its members lead; where a unit only helps is shown apart', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const judgement = judgeOffice(office, asOf);
        const members = ['第一党支部', '第二党支部', '第三党支部'];
        const ofGroup = viewStatus(judgement, { unit: '各支部' });
        const ofMembers = members.flatMap((unit) => idsOf(viewStatus(judgement, { unit })));
        expect([...idsOf(ofGroup)].sort()).toEqual(ofMembers.sort());
        const { assessments, helping } = viewStatus(judgement, { unit: '第一党支部' });
        for (const each of helping) {
          expect(assessments).not.toContain(each);
          const names = each.occurrence.task.with;
          expect(names.includes('第一党支部') || names.includes('各支部')).toBe(true);
        }
        expect(viewStatus(judgement, {}).helping).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is due and what is late', () => {
  test('due is what is still to be done with its effective due date in the days asked about', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, fc.nat(90), (office, asOf, days) => {
        const judgement = judgeOffice(office, asOf);
        const span = { first: asOf, last: asOf + days };
        const due = judgement.assessments.filter(({ state, occurrence: { effectiveDue, times } }) => {
          const isUnmet = !['done', 'done-late', 'waived'].includes(state) && times.min > 0;
          return isUnmet && span.first <= effectiveDue && effectiveDue <= span.last;
        });
        expect(idsOf(viewDue(judgement, span))).toEqual(idsOf({ assessments: due }));
      }),
    );
  });

  test('late is what is overdue, longest first, otherwise in order', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, asOf) => {
        const judgement = judgeOffice(office, asOf);
        const { assessments } = viewOverdue(judgement);
        const late = assessments.map(({ daysLate }) => daysLate ?? 0);
        expect(late).toEqual([...late].sort((a, b) => b - a));
        expect(idsOf({ assessments })).toEqual(idsOf(viewStatus(judgement, { state: 'overdue' })));
      }),
    );
  });
});

describe('standing duties', () => {
  const plan = samplePlan();
  const duties = [
    { task: sampleTask({ id: 'a', lead: '机关党委' }), records: [] },
    {
      task: sampleTask({
        id: 'b',
        lead: '各支部',
        clause: { label: '2', title: '', written: 1, place: sampleTask().place },
      }),
      records: [],
    },
  ];
  const june = sampleAssessment({ due: '2022-06-30' });
  const judgement = sampleJudgement('2022-06-15', [june], { plan, ongoing: duties, unscheduled: sampleStanding('c') });

  test.each([
    [{}, 'a b', 'c'],
    [{ unit: '机关党委' }, 'a', 'c'],
    [{ unit: '第二党支部' }, 'b', ''],
    [{ unit: '各支部' }, 'b', ''],
    [{ unit: '机关纪委' }, '', ''],
    [{ clause: '2' }, 'b', ''],
    [{ clause: '1', unit: '各支部' }, '', ''],
    [{ state: 'open' as const }, '', ''],
    [{ stage: '提示' }, '', ''],
    [{ period: period('2022-06') }, '', ''],
  ])('asked for %j: ongoing %j, unscheduled %j', (filter, ongoing, unscheduled) => {
    const sheet = viewStatus(judgement, filter);
    expect(sheet.ongoing.map(({ task }) => task.id).join(' ')).toBe(ongoing);
    expect(sheet.unscheduled.map(({ task }) => task.id).join(' ')).toBe(unscheduled);
  });

  test('are no part of what is due or late', () => {
    for (const sheet of [viewDue(judgement, yearSpan(2022)), viewOverdue(judgement)]) {
      expect([sheet.ongoing, sheet.unscheduled, sheet.helping]).toEqual([[], [], []]);
    }
  });

  test('a period holds what is due on its first day and on its last', () => {
    const dues = ['2022-05-31', '2022-06-01', '2022-06-30', '2022-07-01'].map((due) => sampleAssessment({ due }));
    const found = viewStatus(sampleJudgement('2022-06-15', dues), { period: period('2022-06') });
    expect(found.assessments).toEqual(dues.slice(1, 3));
    const inSpan = viewDue(sampleJudgement('2022-06-15', dues), period('2022-06'));
    expect(inSpan.assessments).toEqual(dues.slice(1, 3));
  });
});
