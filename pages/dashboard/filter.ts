/** Which rows of the table are shown. Nothing here knows of a page. */

/** What a row can be chosen by, as the page's markup says it. */
export interface RowFacts {
  readonly number: number;
  readonly unit: string;
  readonly state: string;
  readonly clause: string;
  /** Its words, folded by {@link folded}. */
  readonly text: string;
}

/** What to show; an empty text and an absent list limit nothing. */
export interface Filter {
  readonly unit: string;
  readonly state: string;
  readonly clause: string;
  /** As typed: each of its words must stand in the row. */
  readonly words: string;
  /** The list behind a number. */
  readonly list: ReadonlySet<number> | undefined;
}

export const NOTHING_CHOSEN: Filter = { unit: '', state: '', clause: '', words: '', list: undefined };

/** What fits a filter, in the order of the rows. */
export function fitting<Row extends RowFacts>(rows: readonly Row[], filter: Filter): readonly Row[] {
  const words = folded(filter.words).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      isChosen(filter.unit, row.unit) &&
      isChosen(filter.state, row.state) &&
      isChosen(filter.clause, row.clause) &&
      (filter.list === undefined || filter.list.has(row.number)) &&
      words.every((word) => row.text.includes(word)),
  );
}

function isChosen(chosen: string, value: string): boolean {
  return chosen === '' || chosen === value;
}

/** A text for comparing: full-width letters and digits as narrow ones, capitals as small ones, one space for any number. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `1-3 7` as the numbers 1, 2, 3 and 7. */
export function numbersIn(runs: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const run of runs.split(' ').filter(Boolean)) {
    const [first = NaN, last = first] = run.split('-').map(Number);
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}
