import fc from 'fast-check';
import type { CountedList, Dashboard } from '../../../src/document/dashboard/dashboard';
import { STATES } from '../../../src/model/assessment';
import type { Judgement } from '../../../src/model/judgement';
import { compareText } from '../../../src/text/order';
import { totalsOf } from '../../../src/status/totals';
import { anyDay, anyOffice, judgeOffice } from '../../support/generated-office';
import { dashboardOf, listNamed, numbersOf } from '../../support/sample-dashboard';

const anyJudgement: fc.Arbitrary<Judgement> = fc
  .tuple(anyOffice, anyDay)
  .map(([office, asOf]) => judgeOffice(office, asOf));

function always(law: (dashboard: Dashboard, judgement: Judgement) => void): void {
  fc.assert(
    fc.property(anyJudgement, (judgement) => {
      law(dashboardOf(judgement), judgement);
    }),
    { numRuns: 60 },
  );
}

function inOrder(ids: readonly string[]): readonly string[] {
  return [...ids].sort(compareText);
}

/** That the parts hold what the whole holds, each once. */
function expectParts(parts: readonly (CountedList | undefined)[], whole: readonly string[]): void {
  expect(inOrder(parts.flatMap((part) => part?.figure.ids ?? []))).toEqual(inOrder(whole));
}

test('every number is the length of its list, whose items stand on the page under their numbers', () => {
  always(({ lists, items }) => {
    for (const list of lists) {
      const { count, ids } = list.figure;
      expect(count).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(inOrder(numbersOf(list).map((number) => items[number - 1]?.id ?? '?'))).toEqual(inOrder(ids));
    }
    expect(new Set(lists.map(({ key }) => key)).size).toBe(lists.length);
    expect(lists.filter(({ key }) => !/^[a-z][a-z0-9-]*$/.test(key))).toEqual([]);
  });
});

test('the numbers at the head are those of status', () => {
  always((dashboard, { assessments, asOf }) => {
    const { byState, occurrences } = totalsOf(assessments, asOf);
    expect(listNamed(dashboard, 'all').figure.count).toBe(occurrences);
    for (const state of STATES) expect(listNamed(dashboard, `state-${state}`).figure.count).toBe(byState[state]);
  });
});

test('the cells of the heat map sum to the totals of rows and columns, and those to all', () => {
  always(({ heatMap, items }) => {
    const all = items.map(({ id }) => id);
    for (const { cells, total } of heatMap.rows) {
      expect(cells).toHaveLength(heatMap.columns.length);
      expectParts(
        cells.map((cell) => cell?.all),
        total.figure.ids,
      );
    }
    heatMap.columns.forEach(({ total }, at) => {
      expectParts(
        heatMap.rows.map(({ cells }) => cells[at]?.all),
        total?.figure.ids ?? [],
      );
    });
    expectParts(
      heatMap.rows.map(({ total }) => total),
      all,
    );
    expectParts([heatMap.total], all);
  });
});

test('a cell presses exactly where something in it does', () => {
  always(({ heatMap, items }) => {
    const tones = new Map(items.map(({ id, tone }) => [id, tone]));
    for (const cell of heatMap.rows.flatMap(({ cells }) => cells)) {
      if (cell === undefined) continue;
      const having = cell.all.figure.ids.filter((id) => tones.get(id) === cell.tone);
      expect(having.length).toBeGreaterThan(0);
      expect(cell.marked?.figure.ids ?? having).toEqual(having);
      expect(cell.marked === undefined).toBe(cell.tone === 'settled');
      expect(cell.all.figure.ids.some((id) => tones.get(id) === 'late')).toBe(cell.tone === 'late');
    }
  });
});

test('the rows of the timeline hold every occurrence once, and windows stay within it', () => {
  always(({ timeline, items }) => {
    const rows = timeline.groups.flatMap((group) => group.rows);
    expectParts(
      rows.map(({ all }) => all),
      items.map(({ id }) => id),
    );
    const { first, last } = timeline.span;
    for (const window of rows.flatMap(({ windows }) => windows)) {
      expect(first <= window.first && window.first <= window.last && window.last <= last).toBe(true);
      if (window.due !== undefined) expect(window.due).toBe(window.last);
    }
  });
});

test('the curves rise, and end at the totals', () => {
  always(({ curve }, { assessments, asOf }) => {
    const owed = assessments.filter(({ state, occurrence }) => state !== 'waived' && occurrence.times.min > 0);
    expect(curve.total).toBe(owed.length);
    const unsound = curve.points.filter((point, at) => {
      const { due, expected, done } = curve.points[at - 1] ?? { due: 0, expected: 0, done: 0 };
      const rises = point.due >= due && point.expected >= expected && (point.done ?? Infinity) >= (done ?? 0);
      return !rises || point.expected < point.due || (point.done === undefined) !== point.day > asOf;
    });
    expect(unsound).toEqual([]);
    const inSpan = owed.filter(({ occurrence }) => occurrence.effectiveDue <= curve.span.last);
    expect(curve.points.at(-1)?.due).toBe(inSpan.length);
    if (inSpan.length === owed.length) expect(curve.points.at(-1)?.expected).toBe(owed.length);
    const today = curve.points.find(({ day }) => day === asOf);
    const done = owed.filter(({ state }) => state === 'done' || state === 'done-late');
    if (today !== undefined) expect(today.done).toBe(done.length);
  });
});

test('the table of the curve says what is drawn', () => {
  always(({ curve }) => {
    for (const { due, expected, done } of curve.rows) {
      const drawn = curve.points.filter((point) => point.due === due.figure.count && point.expected === expected);
      expect(drawn.some((point) => point.done === done?.figure.count)).toBe(true);
    }
  });
});

test('the stages hold what is overdue, each once', () => {
  always(({ overdue, items }) => {
    const late = items.filter(({ state }) => state === 'overdue').map(({ id }) => id);
    expectParts([overdue.all], late);
    expectParts(
      overdue.stages.map(({ list }) => list),
      late,
    );
    expect(inOrder(overdue.items.map(({ id }) => id))).toEqual(inOrder(late));
  });
});
