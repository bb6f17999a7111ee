import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { civilOf } from '../../time/civil-date';
import type { ListMaker } from './counted-list';
import type { HeatCell, HeatColumn, HeatMap, HeatRow } from './dashboard';
import { owingUnits } from './items';
import { pressingOf } from './tone';

const MONTHS = 12;

interface Month {
  /** 0 before the plan's year, 13 after it. */
  readonly at: number;
  readonly label: string;
  readonly assessments: readonly Assessment[];
}

/** Units by the months of their effective due dates; years beside the plan's have a column only where something is due there. */
export function heatMapOf(judgement: Judgement, lists: ListMaker): HeatMap {
  const { plan, assessments } = judgement;
  const months = monthsOf(assessments, plan.year);
  const units = owingUnits(judgement).map((unit, at) => ({
    unit,
    at,
    cells: months.map((month) => month.assessments.filter(({ occurrence }) => occurrence.unit === unit)),
  }));
  const fullest = Math.max(1, ...units.flatMap(({ cells }) => cells.map(({ length }) => length)));
  return {
    columns: months.map((month) => columnOf(month, lists)),
    rows: units.map(({ unit, at, cells }): HeatRow => {
      const owned = cells.map((cell, index) => {
        const { label = '', at: month = 0 } = months[index] ?? {};
        return cellOf(lists, `cell-${at + 1}-${month}`, `${unit}　${label}`, cell, fullest);
      });
      return { unit, cells: owned, total: lists.listOf(`unit-${at + 1}`, unit, cells.flat()) };
    }),
    total: lists.listOf('all-units', '各单位合计', assessments),
  };
}

function monthsOf(assessments: readonly Assessment[], year: number): readonly Month[] {
  const byMonth = new Map<number, Assessment[]>();
  for (const assessment of assessments) {
    const at = monthIn(assessment.occurrence.effectiveDue, year);
    byMonth.set(at, [...(byMonth.get(at) ?? []), assessment]);
  }
  return Array.from({ length: MONTHS + 2 }, (_, at) => ({
    at,
    label: labelOf(at),
    assessments: byMonth.get(at) ?? [],
  })).filter(({ at, assessments: due }) => (at >= 1 && at <= MONTHS) || due.length > 0);
}

function monthIn(day: number, planYear: number): number {
  const { year, month } = civilOf(day);
  if (year !== planYear) return year < planYear ? 0 : MONTHS + 1;
  return month;
}

function labelOf(at: number): string {
  if (at === 0) return '上年';
  return at > MONTHS ? '次年' : `${at}月`;
}

function columnOf({ at, label, assessments }: Month, lists: ListMaker): HeatColumn {
  return { label, total: lists.someOf(`month-${at}`, label, assessments, `各单位　${label}到期`) };
}

function cellOf(
  lists: ListMaker,
  key: string,
  title: string,
  assessments: readonly Assessment[],
  fullest: number,
): HeatCell | undefined {
  const all = lists.someOf(key, '到期', assessments, `${title}到期`);
  if (all === undefined) return undefined;
  return { all, load: loadOf(assessments.length / fullest), ...pressingOf(lists, key, title, assessments) };
}

/** @param share of the fullest cell, more than 0 and at most 1 */
function loadOf(share: number): HeatCell['load'] {
  if (share > 2 / 3) return 3;
  return share > 1 / 3 ? 2 : 1;
}
