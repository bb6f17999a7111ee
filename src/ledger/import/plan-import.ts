import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { compareBy } from '../../text/order';
import type { Day } from '../../time/civil-date';
import { composeLedger } from '../compose-ledger';
import type { LedgerRow } from '../row';
import { compareRows } from './compare-rows';
import { isFilledIn, type FilledRow } from './filled-row';
import { OccurrenceFinder } from './find-occurrence';
import type { LedgerRead } from './read-ledger';
import type { CellPlace, Refusal } from './refusal';
import type { Addition, ImportTerms } from './row-entries';

/** What importing a ledger would do. Where anything is refused, nothing is to be recorded. */
export interface ImportPlan {
  /** In the order of the rows. */
  readonly additions: readonly Addition[];
  /** Rows of which at least a day is on record already. */
  readonly standing: readonly Standing[];
  /** Rows that say nothing of an occurrence that has records. They stay, though somebody may have meant to delete them. */
  readonly kept: readonly Standing[];
  readonly refusals: readonly Refusal[];
}

export interface Standing {
  readonly at: CellPlace;
  readonly occurrence: string;
  readonly days: readonly Day[];
}

/** The rows of a file about one occurrence. */
interface RowsOfOne {
  readonly assessment: Assessment;
  readonly rows: FilledRow[];
}

/** Plans the import of a ledger that came back: finds each row's occurrence and compares what they say with the records. */
export function planImport(
  judgement: Judgement,
  ledger: LedgerRead,
  { recorded, files }: Pick<ImportTerms, 'recorded' | 'files'>,
): ImportPlan {
  const refusals: Refusal[] = [...ledger.refusals];
  const found = new Map<string, RowsOfOne>();
  const finder = new OccurrenceFinder(judgement);
  for (const row of ledger.rows) {
    const search = finder.find(row);
    if (!search.ok) {
      // A row of an occurrence that is no more does no harm as long as nothing is filled in.
      if (isFilledIn(row)) refusals.push(search.refusal);
      continue;
    }
    const { assessment } = search;
    const rows = found.get(assessment.occurrence.id) ?? { assessment, rows: [] };
    found.set(assessment.occurrence.id, rows);
    rows.rows.push(row);
  }
  const ledgerRows = rowsById(judgement);
  const additions: Addition[] = [];
  const standing: Standing[] = [];
  const kept: Standing[] = [];
  for (const [id, { assessment, rows }] of found) {
    const onRecord = ledgerRows.get(id);
    if (onRecord === undefined) continue;
    const comparing = {
      plan: judgement.plan,
      assessment,
      onRecord,
      rows,
      takenBack: takenBackOf(judgement, assessment),
    };
    const comparison = compareRows(comparing, { asOf: judgement.asOf, recorded, files });
    additions.push(...comparison.additions);
    refusals.push(...comparison.refusals);
    if (comparison.refusals.length === 0) (rows.some(isFilledIn) ? standing : kept).push(...standingOf(rows, onRecord));
  }
  return { additions, standing, kept, refusals: inOrder(refusals, ledger.sheets) };
}

/**
 * The import with what stands against it only once its additions are tried. A row that is refused adds nothing.
 *
 * @param sheets the names of all sheets, in their order
 */
export function withRefusals(plan: ImportPlan, refused: readonly Refusal[], sheets: readonly string[]): ImportPlan {
  const cells = new Set(refused.map(({ at }) => at));
  return {
    ...plan,
    additions: plan.additions.filter(({ at }) => !cells.has(at)),
    refusals: inOrder([...plan.refusals, ...refused], sheets),
  };
}

function takenBackOf({ assessments }: Judgement, { occurrence: { task, unit } }: Assessment): Assessment['takenBack'] {
  const ofBoth = assessments.filter(({ occurrence }) => occurrence.task.id === task.id && occurrence.unit === unit);
  return ofBoth.flatMap(({ takenBack }) => takenBack);
}

function rowsById(judgement: Judgement): ReadonlyMap<string, LedgerRow> {
  return new Map(composeLedger(judgement).sheets.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

/** Said once for an occurrence, at the first of its rows. */
function standingOf(rows: readonly FilledRow[], { id, doneOn }: LedgerRow): readonly Standing[] {
  const row = rows.find(isFilledIn) ?? rows[0];
  return row === undefined || doneOn.length === 0 ? [] : [{ at: row.placeOf('doneOn'), occurrence: id, days: doneOn }];
}

/** Sheets as they come, in each from the top. */
function inOrder(refusals: readonly Refusal[], sheets: readonly string[]): readonly Refusal[] {
  return [...refusals].sort(
    compareBy(
      ({ at }) => sheets.indexOf(at?.sheet ?? ''),
      ({ at }) => at?.row ?? 0,
      ({ at }) => at?.column ?? 0,
    ),
  );
}
