import type { SourceFile } from '../source/source-file';
import { compareBy } from '../text/order';
import { lastAtMost } from '../text/search-sorted';
import type { Edit } from './line-slips';

/** Of a longer line only so much is shown, around the place in question. */
const LONGEST_SHOWN = 400;
const AROUND = 150;

/** The lines of a file as they should be, with all that is to be changed in each. */
export class MendedLines {
  /** In order; each place is changed once. */
  private readonly edits: readonly Edit[];

  constructor(
    private readonly file: SourceFile,
    edits: readonly Edit[],
  ) {
    const byStart = new Map(edits.map((edit) => [edit.start, edit]));
    this.edits = [...byStart.values()].sort(compareBy(({ start }) => start));
  }

  /** The line that holds an offset; of a long one the part around it. */
  around(offset: number): string {
    const { lines } = this.file;
    const { line } = lines.positionOf(offset);
    const start = lines.startOf(line);
    const end = start + lines.lineText(line).length;
    if (end - start <= LONGEST_SHOWN) return this.mended(start, end).trim();
    const from = this.wholeCharacter(Math.max(start, offset - AROUND));
    const to = this.wholeCharacter(Math.min(end, offset + AROUND));
    return `${from > start ? '…' : ''}${this.mended(from, to).trim()}${to < end ? '…' : ''}`;
  }

  /** Moves an offset that lies inside a surrogate pair to the pair's start. */
  private wholeCharacter(offset: number): number {
    return offset > 0 && (this.file.text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
  }

  /** A stretch with what is to be changed wholly inside it. */
  private mended(from: number, to: number): string {
    let text = '';
    let copied = from;
    const key = ({ start }: Edit): number => start;
    for (let next = lastAtMost(this.edits, from - 1, key) + 1; next < this.edits.length; next++) {
      const edit = this.edits[next];
      if (edit === undefined || edit.end > to) break;
      text += this.file.text.slice(copied, edit.start) + edit.instead;
      copied = edit.end;
    }
    return text + this.file.text.slice(copied, to);
  }
}
