import type { CellValue, Row, Sheet } from '../../sheet/table';
import { foldText } from '../../text/folded-text';
import { ledgerColumns, type LedgerKey } from '../columns';
import type { Refusal } from './refusal';

/** A sheet's rows below its headings, and where the columns stand now. */
export interface LedgerTable {
  readonly sheet: string;
  readonly columns: ReadonlyMap<LedgerKey, number>;
  readonly rows: readonly Row[];
}

export type TableSearch =
  | { readonly kind: 'found'; readonly table: LedgerTable }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The sheet holds something else. */
  | { readonly kind: 'none' };

/** Above the headings there may stand a title and what is to be observed; a table never begins further down. */
const MOST_ABOVE = 30;
/** So many headings make a ledger. */
const LEAST_HEADINGS = 3;

const keysByHeading: ReadonlyMap<string, LedgerKey> = new Map(ledgerColumns.map(({ key, heading }) => [heading, key]));

/** Finds the ledger in a sheet by its headings, wherever it stands and in whatever order its columns are. */
export function findTable({ name, rows }: Sheet): TableSearch {
  const index = rows.slice(0, MOST_ABOVE).findIndex((row) => headingsIn(row).length >= LEAST_HEADINGS);
  const header = rows[index];
  if (header === undefined) return { kind: 'none' };
  const columns = new Map<LedgerKey, number>();
  for (const [key, column] of headingsIn(header)) {
    if (columns.has(key)) return refused(name, header.number, column, { kind: 'column-twice', key });
    columns.set(key, column);
  }
  if (!columns.has('doneOn')) return refused(name, header.number, 1, { kind: 'no-column', key: 'doneOn' });
  if (!columns.has('id') && !columns.has('task')) {
    return refused(name, header.number, 1, { kind: 'no-column', key: 'task' });
  }
  // A long table that was printed repeats its headings.
  const below = rows.slice(index + 1).filter((row) => headingsIn(row).length < LEAST_HEADINGS);
  return { kind: 'found', table: { sheet: name, columns, rows: below } };
}

function refused(sheet: string, row: number, column: number, reason: Refusal['reason']): TableSearch {
  return { kind: 'refused', refusal: { at: { sheet, row, column }, reason } };
}

function headingsIn({ cells }: Row): readonly (readonly [LedgerKey, number])[] {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, value]) => {
      const key = keysByHeading.get(headingText(value));
      return key === undefined ? [] : [[key, column] as const];
    });
}

/** Offices add what is to be filled in behind a heading: 完成日期（可填多个）. */
function headingText(value: CellValue): string {
  return value.kind === 'text' ? foldText(value.text).chars.replace(/\(.*$/, '') : '';
}
