import type { Document, TableBlock } from '../document/blocks';
import { csvText } from '../text/csv-text';
import { showUnsafe } from '../text/safe-text';

/**
 * The tables of a paper as csv (RFC 4180). Those with the same columns are one table, with a first column for what each is
 * about; where a paper has other tables, they stand behind, an empty line before each. What is no table is left out.
 *
 * @param whereNone the table that stands where the paper has none, so that who reads the file finds its columns
 */
export function renderDocumentCsv({ blocks }: Document, whereNone?: TableBlock): string {
  const own = blocks.filter((block) => block.kind === 'table');
  const tables = own.length === 0 && whereNone !== undefined ? [whereNone] : own;
  const alike = new Map<string, TableBlock[]>();
  for (const table of tables) {
    const head = JSON.stringify(headOf(table));
    alike.set(head, [...(alike.get(head) ?? []), table]);
  }
  const parts = [...alike.values()].map(flatTable);
  return csvText(parts.flatMap((part, index) => (index === 0 ? part : [[], ...part])));
}

/** The headings of a table, that of what it is about the first. */
function headOf({ of, columns }: TableBlock): readonly string[] {
  return [...(of === undefined ? [] : [of.label]), ...columns.map(({ title }) => title)];
}

function flatTable(tables: readonly TableBlock[]): readonly (readonly string[])[] {
  const [first] = tables;
  if (first === undefined) return [];
  return [headOf(first), ...tables.flatMap(rowsOf)].map((cells) => cells.map(showUnsafe));
}

function rowsOf({ of, columns, rows }: TableBlock): readonly (readonly string[])[] {
  const about = of === undefined ? [] : [of.value];
  return rows.map(({ cells }) => [...about, ...columns.map(({ key }) => cells[key] ?? '')]);
}
