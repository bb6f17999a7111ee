import { TextRun, type IRunOptions } from 'docx';
import { oneLine } from '../../text/safe-text';
import { showNotInXml } from '../../text/xml-escape';

/** A text as Word can hold it on one line: what a program would obey, and what XML does not know, is shown. */
export function wordText(text: string): string {
  return showNotInXml(oneLine(text));
}

/** Marks that Chinese and other scripts share, such as “ ”, are of the Chinese font. */
const SHARED_MARKS = { hint: 'eastAsia' } as const;

/**
 * A text in the look of its paragraph, but for what is told. The library escapes it.
 *
 * @param changes `size` in half points; `break: 1` puts it on a new line
 */
export function run(text: string, changes: Pick<IRunOptions, 'size' | 'break'> = {}): TextRun {
  return new TextRun({ text: wordText(text), font: SHARED_MARKS, ...changes });
}
