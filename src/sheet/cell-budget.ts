import type { CellValue } from './table';
import { UnreadableTable } from './unreadable-table';

/** A ledger of 5,000 occurrences has 70,000 cells. */
const MOST_CELLS = 500_000;
/** In characters. A text that many cells name counts each time: whoever reads the cells reads it as often. */
const MOST_TEXT = 32 * 1024 * 1024;

/** What all the cells of a file together may hold. */
export class CellBudget {
  private cells = MOST_CELLS;
  private characters = MOST_TEXT;

  /** @throws UnreadableTable where the file holds more than any ledger */
  spend(value: CellValue): void {
    this.cells -= 1;
    if (value.kind === 'text') this.characters -= value.text.length;
    if (this.cells < 0 || this.characters < 0) throw tooManyCells();
  }
}

export function tooManyCells(): UnreadableTable {
  return new UnreadableTable({ kind: 'too-many-cells', limit: MOST_CELLS });
}
