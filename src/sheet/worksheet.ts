import { parseDay, existsInCalendar, civilOf } from '../time/civil-date';
import type { Archive } from './archive';
import { LAST_COLUMN, LAST_ROW, readAddress } from './cell-address';
import { LONGEST_CELL, meantText } from './meant-text';
import { RichText } from './shared-strings';
import type { CellBudget } from './cell-budget';
import type { CellValue, Row } from './table';
import { damaged } from './unreadable-table';
import { readXmlPart, type Attributes } from './xml-part';

/** What a sheet's cells refer to. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly countsFrom1904: boolean;
  readonly budget: CellBudget;
}

/** The rows of a sheet in which something stands. @throws UnreadableTable */
export function readWorksheet(archive: Archive, part: string, surroundings: SheetSurroundings): readonly Row[] {
  const reader = new WorksheetReader(part, surroundings);
  readXmlPart(archive, part, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  return reader.rows();
}

/** A cell while its elements are read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
  within: string;
}

class WorksheetReader {
  private readonly found = new Map<number, Map<number, CellValue>>();
  private readonly inline: RichText;
  private isData = false;
  private row = 0;
  private column = 0;
  private cell: OpenCell | undefined;

  constructor(
    private readonly part: string,
    private readonly surroundings: SheetSurroundings,
  ) {
    this.inline = new RichText(part);
  }

  rows(): readonly Row[] {
    const rows = [...this.found].map(([number, cells]) => ({ number, cells }));
    return rows.sort((a, b) => a.number - b.number);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.isData = true;
    else if (this.isData && name === 'row') this.openRow(attributes['r']);
    else if (this.isData && name === 'c') this.openCell(attributes);
    else if (this.cell !== undefined) this.openInCell(this.cell, name);
  }

  close(name: string): void {
    if (name === 'sheetData') this.isData = false;
    else if (name === 'c' && this.cell !== undefined) this.closeCell(this.cell);
    else if (this.cell !== undefined) {
      if (this.cell.within === name) this.cell.within = '';
      this.inline.close(name);
    }
  }

  text(text: string): void {
    if (this.cell === undefined) return;
    if (this.cell.within === 'v') {
      this.cell.value += text;
      if (this.cell.value.length > LONGEST_CELL) throw damaged(this.part);
    } else this.inline.add(text);
  }

  /** Rows and cells without an address follow the one before. */
  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > LAST_ROW) throw damaged(this.part);
  }

  private openCell({ r: address, t: type = 'n', s: style = '0' }: Attributes): void {
    if (address === undefined) this.column += 1;
    else {
      const at = readAddress(address);
      if (at === undefined || at.row !== this.row) throw damaged(this.part);
      this.column = at.column;
    }
    if (this.column > LAST_COLUMN) throw damaged(this.part);
    this.inline.begin();
    this.cell = { column: this.column, type, style: Number(style), hasFormula: false, value: '', within: '' };
  }

  private openInCell(cell: OpenCell, name: string): void {
    if (name === 'f') cell.hasFormula = true;
    if (name === 'v' || name === 'f') cell.within = name;
    this.inline.open(name);
  }

  private closeCell(cell: OpenCell): void {
    this.cell = undefined;
    const value = this.valueOf(cell);
    if (value === undefined) return;
    this.surroundings.budget.spend(value);
    const cells = this.found.get(this.row) ?? new Map<number, CellValue>();
    this.found.set(this.row, cells);
    if (cells.has(cell.column)) throw damaged(this.part);
    cells.set(cell.column, value);
  }

  private valueOf(cell: OpenCell): CellValue | undefined {
    const { type, value } = cell;
    if (type === 'inlineStr') return textValue(this.inline.end());
    if (value === '') return cell.hasFormula && type !== 'str' ? { kind: 'uncomputed' } : undefined;
    switch (type) {
      case 's': {
        const text = /^\d+$/.test(value) ? this.surroundings.strings[Number(value)] : undefined;
        if (text === undefined) throw damaged(this.part);
        return textValue(text);
      }
      case 'str':
        return textValue(meantText(value));
      case 'b':
        return { kind: 'truth', value: value === '1' || value === 'true' };
      case 'e':
        return { kind: 'error', text: value };
      case 'd':
        return this.writtenDay(value);
      case 'n':
        return this.numberValue(cell);
      default:
        throw damaged(this.part);
    }
  }

  private numberValue({ value, style }: OpenCell): CellValue {
    const number = Number(value);
    if (!Number.isFinite(number)) throw damaged(this.part);
    const day = this.surroundings.dayStyles[style] === true ? this.dayOfSerial(number) : undefined;
    return day === undefined ? { kind: 'number', value: number } : { kind: 'day', day };
  }

  /**
   * The day that a serial number stands for. Serial 1 is 1900-01-01, and 60 is 1900-02-29, which never was; days before
   * that are no days of any plan, and stay numbers.
   */
  private dayOfSerial(serial: number): number | undefined {
    const day = Math.floor(serial) - (this.surroundings.countsFrom1904 ? 24_107 : 25_569);
    const { year, month, day: dayOfMonth } = civilOf(day);
    const isSound = existsInCalendar(year, month, dayOfMonth) && (this.surroundings.countsFrom1904 || serial >= 61);
    return isSound ? day : undefined;
  }

  /** A day in words of the standard, `2022-06-28` or with a time behind it: few programs write this. */
  private writtenDay(value: string): CellValue {
    const day = parseDay(value.slice(0, 10));
    if (day === undefined || !/^(?:T|$)/.test(value.slice(10))) throw damaged(this.part);
    return { kind: 'day', day };
  }
}

/** White space alone is nothing. */
function textValue(text: string): CellValue | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}
