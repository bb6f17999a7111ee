import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { Evidence } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import { membersOf, UNDECIDED_UNIT, type Plan } from '../model/plan';
import { compareBy } from '../text/order';
import { oneLine } from '../text/safe-text';
import { formatDay, type Day } from '../time/civil-date';
import { cellText } from './cell-text';
import type { LedgerRow } from './row';

/** The ledger (台账) of a plan as of a date: what units fill in and send back. */
export interface Ledger {
  readonly plan: Plan;
  readonly asOf: Day;
  /** One a unit that owes anything, in the plan's order. */
  readonly sheets: readonly LedgerSheet[];
}

export interface LedgerSheet {
  /** The unit that owes all of its rows. */
  readonly name: string;
  /** In the order of the plan, then of the due dates. */
  readonly rows: readonly LedgerRow[];
}

/**
 * One row an occurrence, on the sheet of the unit that owes it. Units that help get no row: a row stands once, so that
 * it is filled in once. Standing duties have no occurrences and no rows.
 *
 * @param unit only what this unit owes, or each member of this group
 */
export function composeLedger({ plan, asOf, assessments }: Judgement, unit?: string): Ledger {
  const asked = unit === undefined ? [...plan.units.map(({ name }) => name), UNDECIDED_UNIT] : membersOf(plan, unit);
  const byUnit = new Map(asked.map((name): [string, Assessment[]] => [name, []]));
  for (const assessment of assessments) byUnit.get(assessment.occurrence.unit)?.push(assessment);
  const sheets = [...byUnit].flatMap(([name, owed]) => (owed.length === 0 ? [] : [{ name, rows: rowsOf(owed) }]));
  return { plan, asOf, sheets };
}

const byPlan = compareBy<Assessment>(
  ({ occurrence }) => occurrence.task.order,
  ({ occurrence }) => occurrence.effectiveDue,
  ({ occurrence }) => occurrence.opens,
);

function rowsOf(assessments: readonly Assessment[]): readonly LedgerRow[] {
  return [...assessments].sort(byPlan).map((assessment, index) => rowOf(assessment, index + 1));
}

function rowOf({ occurrence, state, light, count, records }: Assessment, number: number): LedgerRow {
  const { id, task, unit, opens, effectiveDue, times } = occurrence;
  return {
    id,
    number,
    task: cellText(oneLine(task.title)),
    requirement: requirementOf(occurrence),
    lead: unit,
    with: task.with,
    opens,
    due: effectiveDue,
    times,
    count,
    state,
    light,
    doneOn: records.map(({ date }) => date),
    note: cellText(records.flatMap(({ note }) => note ?? []).join('\n')),
    evidence: distinct(records.flatMap(({ evidence }) => evidence.map(evidenceText))),
  };
}

/** What is asked for, else the document's own words; then what is to be handed in, and what the due date rests on. */
function requirementOf({ task, due, extension, provisional }: Occurrence): string {
  const lines = [
    task.requirement ?? task.quote ?? '',
    task.deliverables.length === 0 ? '' : `成果：${task.deliverables.join('、')}`,
    extension === undefined ? '' : `已批准延期，原定 ${formatDay(due)} 完成`,
    provisional ? '完成时限暂定，待当年放假安排公布后确认' : '',
  ];
  return cellText(lines.filter((line) => line !== '').join('\n'));
}

function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'file':
      return cellText(oneLine(evidence.file));
    case 'url':
      return cellText(oneLine(evidence.url));
    case 'ref':
      return cellText(oneLine(evidence.ref));
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
