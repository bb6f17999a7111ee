import { STATE_WORDS } from '../../status/judgement-words';
import { UNDECIDED_UNIT, type Plan } from '../../model/plan';
import type { Deduction, Score } from '../../status/score';
import { listsBy } from '../../match/lists-by';
import { yearOf } from '../../time/civil-date';
import type { Block, Column, Row } from '../blocks';
import { shortDate } from '../wording/chinese-date';
import { NOTHING } from '../wording/figures';
import type { Part } from '../wording/paper-parts';
import { periodNameOf } from '../wording/period-name';
import { tallyOf, type Tally, type TallyPart } from '../wording/tally';
import { partsShown, tallyColumns, tallyRow } from '../wording/tally-blocks';
import { deductionNote } from './score-words';
import type { Selection } from './selection';

/** The annexes that have anything to show, in their order. */
export function annexesOf(selection: Selection, plan: Plan): readonly Part[] {
  const { tally, scores, period } = selection;
  const deductions = scores.ranked.flatMap((score) => score.deductions.map((deduction) => ({ score, deduction })));
  return [
    ...(tally.owed.length + tally.waived.length > 0
      ? [{ title: '各单位完成情况表', blocks: [unitsTable(selection, plan)] }]
      : []),
    ...(deductions.length > 0
      ? [{ title: '扣分明细表', blocks: [deductionsTable(deductions, yearOf(period.first))] }]
      : []),
  ];
}

/** Every unit that owes anything, those that are scored in their order, then the sum. */
function unitsTable({ tally, scores, asOf }: Selection, plan: Plan): Block {
  const byUnit = listsBy([...tally.owed, ...tally.waived], ({ occurrence }) => occurrence.unit);
  const byScore = new Map(scores.ranked.map((score) => [score.unit, score]));
  const inOrder = [...byScore.keys(), ...plan.units.map(({ name }) => name), UNDECIDED_UNIT];
  const parts = partsShown(tally);
  const rows = [...new Set(inOrder)].flatMap((unit) => {
    const ofUnit = byUnit.get(unit);
    return ofUnit === undefined ? [] : [unitRow(unit, tallyOf(ofUnit, asOf), parts, byScore.get(unit))];
  });
  const columns: readonly Column[] = [
    { key: 'unit', title: '单位', width: 9 },
    ...tallyColumns(parts),
    { key: 'points', title: '扣分', width: 4 },
    { key: 'score', title: '得分', width: 4 },
  ];
  const sum = tallyRow(tally, parts, { unit: '合计', points: NOTHING, score: NOTHING });
  return { kind: 'table', columns, rows: [...rows, sum] };
}

function unitRow(unit: string, tally: Tally, parts: readonly TallyPart[], score: Score | undefined): Row {
  return tallyRow(tally, parts, {
    unit,
    points: score === undefined ? NOTHING : String(pointsOf(score.deductions)),
    score: score === undefined ? NOTHING : String(score.score),
  });
}

/** In whole thousandths, as points are: sums of tenths would show that they have no exact binary form. */
function pointsOf(deductions: readonly Deduction[]): number {
  return Math.round(deductions.reduce((sum, { points }) => sum + points, 0) * 1000) / 1000;
}

/** Every occurrence that is overdue or was done late, also those that take nothing, and why. */
function deductionsTable(
  deductions: readonly { readonly score: Score; readonly deduction: Deduction }[],
  year: number,
): Block {
  return {
    kind: 'table',
    columns: [
      { key: 'number', title: '序号', width: 3 },
      { key: 'unit', title: '单位', width: 7 },
      { key: 'clause', title: '条', width: 3 },
      { key: 'task', title: '任务', width: 12 },
      { key: 'period', title: '期次', width: 5 },
      { key: 'due', title: '完成时限', width: 6 },
      { key: 'state', title: '完成情况', width: 8 },
      { key: 'points', title: '扣分', width: 3 },
      { key: 'note', title: '备注', width: 7 },
    ],
    rows: deductions.map(({ deduction }, index) => deductionRow(deduction, index + 1, year)),
  };
}

function deductionRow(deduction: Deduction, number: number, year: number): Row {
  const { occurrence } = deduction.assessment;
  const { task, unit, period, effectiveDue, extension } = occurrence;
  return {
    cells: {
      number: String(number),
      unit,
      clause: task.clause.label,
      task: task.title,
      period: periodNameOf(period, year),
      due: `${shortDate(effectiveDue, year)}${extension === undefined ? '' : '（已延期）'}`,
      state: stateCell(deduction, year),
      points: String(deduction.points),
      note: deductionNote(deduction) || NOTHING,
    },
    occurrences: [occurrence.id],
  };
}

function stateCell({ assessment }: Deduction, year: number): string {
  const { state, doneOn, daysLate, occurrence } = assessment;
  if (state === 'overdue') return `逾期未办，${daysLate ?? 0}天`;
  if (doneOn === undefined) return STATE_WORDS[state].zh;
  return `${shortDate(doneOn, year)}办结，逾期${doneOn - occurrence.effectiveDue}天`;
}
