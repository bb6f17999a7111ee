interface Cell {
  text: string;
  columns: number;
  /** Whether it is one with the cell above it. */
  continues: boolean;
}

const MOST_COLUMNS = 200;

/** Reads a table into lines, the cells of a row parted by tabs. */
export class TableReader {
  private readonly lines: string[] = [];
  private cells: Cell[] = [];
  private isDeleted = false;
  /** The text that stands in each column, from the row above. */
  private above: readonly string[] = [];

  rows(): readonly string[] {
    return this.lines;
  }

  openRow(): void {
    this.cells = [];
    this.isDeleted = false;
  }

  deleteRow(): void {
    this.isDeleted = true;
  }

  openCell(): void {
    this.cells.push({ text: '', columns: 1, continues: false });
  }

  span(columns: number): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined && columns >= 1 && columns <= MOST_COLUMNS) cell.columns = Math.floor(columns);
  }

  continueCell(): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined) cell.continues = true;
  }

  /** Paragraphs of one cell are parted by wide blanks: a line is a row. */
  add(text: string): void {
    const cell = this.cells.at(-1);
    const words = text.replace(/[\t\n]+/g, ' ').trim();
    if (cell !== undefined && words !== '') cell.text += `${cell.text === '' ? '' : '\u3000'}${words}`;
  }

  /**
   * A cell that goes on from above says for its row what it says there, so that each row has its unit and its time. The
   * first ones only group the rows below them, and are said once.
   */
  closeRow(): void {
    if (this.isDeleted) return;
    const texts: string[] = [];
    const full: string[] = [];
    let groups = true;
    for (const { text, columns, continues } of this.cells) {
      const column = full.length;
      const own = continues ? (this.above[column] ?? '') : text;
      groups &&= continues;
      texts.push(groups ? '' : own, ...Array<string>(columns - 1).fill(''));
      full.push(own, ...Array<string>(columns - 1).fill(''));
    }
    this.above = full;
    this.lines.push(texts.join('\t'));
  }
}
