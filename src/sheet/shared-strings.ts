import type { Archive } from './archive';
import { meantText, LONGEST_CELL } from './meant-text';
import { damaged } from './unreadable-table';
import { readXmlPart } from './xml-part';

/**
 * The texts that cells of a workbook name by their number. Of text in several fonts the pieces are joined; the readings
 * above characters (拼音) are no part of it.
 *
 * @throws UnreadableTable
 */
export function readSharedStrings(archive: Archive, part: string): readonly string[] {
  const strings: string[] = [];
  const reader = new RichText(part);
  readXmlPart(archive, part, {
    open(name) {
      if (name === 'si') reader.begin();
      else reader.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(reader.end());
      else reader.close(name);
    },
    text(text) {
      reader.add(text);
    },
  });
  return strings;
}

/** Gathers the text of one cell from the elements inside it. */
export class RichText {
  private text = '';
  private isText = false;
  private isReading = false;

  constructor(private readonly part: string) {}

  begin(): void {
    this.text = '';
    this.isText = false;
    this.isReading = false;
  }

  open(name: string): void {
    if (name === 't') this.isText = true;
    if (name === 'rPh') this.isReading = true;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    if (name === 'rPh') this.isReading = false;
  }

  add(text: string): void {
    if (!this.isText || this.isReading) return;
    this.text += text;
    if (this.text.length > LONGEST_CELL) throw damaged(this.part);
  }

  end(): string {
    return meantText(this.text);
  }
}
