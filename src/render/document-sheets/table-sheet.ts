import type { ChartBlock, TableBlock } from '../../document/blocks';
import { cellText } from '../../ledger/cell-text';
import { isAmount, plainNumber, plainRate } from '../../text/plain-number';
import { oneLine } from '../../text/safe-text';
import { CENTRED_TEXT, COUNT, HEADING, PLAIN_TEXT, RATE, TITLE } from '../ledger-looks';
import { heightFor } from '../ledger-row-height';
import type { Sheet, SheetCell, SheetRow } from '../workbook/workbook';

/** From so many columns on a table is printed across the page. */
const MANY_COLUMNS = 6;
/** How wide the columns are together, in digits, so that they fill A4 upright and across. */
const UPRIGHT = 88;
const ACROSS = 132;
/** Room for a heading of two characters and the button of its filter. */
const NARROWEST = 8;
/** What says that nothing stands here. */
const NOTHING: ReadonlySet<string> = new Set(['', '—']);

/** A table as a sheet needs it. */
export interface SheetTable {
  readonly columns: readonly SheetTableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface SheetTableColumn {
  readonly title: string;
  readonly width: number;
  /** Its numbers are parts of a whole, to be shown in per cent. */
  readonly hasRates?: boolean;
}

/** A column whose cells are all plain numbers, or all per cent, holds numbers; every other column holds texts. */
export function tableOf({ columns, rows }: TableBlock): SheetTable {
  const readers = columns.map(({ key }) => {
    const said = rows.map(({ cells }) => cells[key] ?? '').filter((text) => !NOTHING.has(text));
    return [plainNumber, plainRate].find((read) => said.every((text) => read(text) !== undefined));
  });
  return {
    columns: columns.map((column, at) => ({ ...column, hasRates: readers[at] === plainRate })),
    rows: rows.map(({ cells }) =>
      columns.map(({ key }, at) => {
        const text = cells[key] ?? '';
        return readers[at]?.(text) ?? text;
      }),
    ),
  };
}

/** Bars as a table: each as it is read, and as a number. */
export function chartTable({ of, bars }: ChartBlock): SheetTable {
  return {
    columns: [
      { title: of.label, width: 4 },
      { title: of.value, width: 2 },
      { title: '数值', width: 2 },
    ],
    rows: bars.map(({ label, text, value }) => [label, text, value]),
  };
}

/** A table on a sheet of its own, its title above it. @param name such as `sheetNames` makes it; @param paper its title */
export function tableSheet({ columns, rows }: SheetTable, name: string, paper: string): Sheet {
  const isWide = columns.length >= MANY_COLUMNS;
  const widths = columnWidths(columns, isWide ? ACROSS : UPRIGHT);
  const last = columns.length - 1;
  return {
    name,
    columns: widths.map((width) => ({ width, isHidden: false })),
    rows: [
      { height: 34, isFixed: true, cells: [{ value: name, look: TITLE }] },
      headingRow(columns, widths),
      ...rows.map((row) => cellRow(row, columns, widths)),
    ],
    // One cell alone is not merged.
    merged: last > 0 ? [{ top: 0, left: 0, bottom: 0, right: last }] : [],
    headings: 1,
    frozenColumns: 0,
    validations: [],
    isProtected: false,
    orientation: isWide ? 'landscape' : 'portrait',
    footer: oneLine(paper),
  };
}

function columnWidths(columns: SheetTable['columns'], whole: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.max(NARROWEST, Math.round((width / sum) * whole)));
}

function headingRow(columns: SheetTable['columns'], widths: readonly number[]): SheetRow {
  const texts = columns.map(({ title }) => cellText(oneLine(title)));
  return {
    height: Math.max(28, heightOf(texts, widths)),
    isFixed: true,
    cells: texts.map((value) => ({ value, look: HEADING })),
  };
}

function cellRow(
  row: readonly (string | number)[],
  columns: SheetTable['columns'],
  widths: readonly number[],
): SheetRow {
  const values = row.map((value) => (typeof value === 'number' ? value : cellText(value)));
  const cells = values.map((value, at) => cellOf(value, columns[at]?.hasRates === true));
  return { height: heightOf(values, widths), isFixed: false, cells };
}

function cellOf(value: string | number, isRate: boolean): SheetCell {
  if (typeof value === 'number') return { value, look: isRate ? RATE : COUNT };
  return { value, look: isAmount(value) || NOTHING.has(value) ? CENTRED_TEXT : PLAIN_TEXT };
}

function heightOf(values: readonly (string | number)[], widths: readonly number[]): number {
  return heightFor(values.map((value, at) => ({ lines: String(value).split('\n'), width: widths[at] ?? NARROWEST })));
}
