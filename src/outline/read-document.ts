import { foldText, type FoldedText } from '../text/folded-text';
import type { YearContext } from '../time/resolve';
import { statementsIn, type Statement } from '../time/prose/statements';
import { readMark, type MarkStyle } from './mark';
import { itemAt, type Outline, type OutlineItem } from './outline';
import type { Stretch } from './paragraphs';
import { readOutline } from './read-outline';
import { sentencesOf } from './sentences';

/** An approved document, read: how its numbers part it, and what its sentences say is owed. */
export interface ReadDocument {
  readonly outline: Outline;
  /** The text in which quotes are looked for. */
  readonly folded: FoldedText;
  readonly sayings: readonly Saying[];
}

/** A statement with where it stands. */
export interface Saying {
  readonly statement: Statement;
  readonly sentence: Stretch;
  /** The innermost numbered part that it stands in; absent before the first. */
  readonly item: OutlineItem | undefined;
  /** Where the words of the time and of the count stand in the document, each where there is one. */
  readonly time: Stretch | undefined;
  readonly count: Stretch | undefined;
}

/**
 * Reads a document's text: its numbered parts, and in each sentence the times and counts by which something is owed.
 *
 * @param context the plan's year, and what its phrases may name
 */
export function readDocument(text: string, context: YearContext): ReadDocument {
  const outline = readOutline(text);
  const sayings = outline.paragraphs
    .filter(({ start, end }) => !isDate(text.slice(start, end)))
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map((sentence) => behindMark(text, sentence))
    .flatMap((sentence) => sayingsIn(outline, sentence, context));
  return { outline, folded: foldText(text), sayings };
}

/** A sentence without its number, also in a list that runs on: 一、6月底前 is the end of June. */
function behindMark(text: string, { start, end }: Stretch): Stretch {
  const mark = readMark(text.slice(start, end));
  if (mark === undefined) return { start, end };
  // Parted by a blank only, it may as well count what follows: 3 篇调研报告.
  const isBare = BARE.has(mark.style) && text.slice(start, start + mark.length).trim() === mark.label;
  return { start: isBare ? start : start + mark.length, end };
}

const BARE: ReadonlySet<MarkStyle> = new Set(['chinese', 'arabic']);

function sayingsIn(outline: Outline, sentence: Stretch, context: YearContext): readonly Saying[] {
  const shifted = (item: Stretch | undefined): Stretch | undefined =>
    item && { start: sentence.start + item.start, end: sentence.start + item.end };
  return statementsIn(outline.text.slice(sentence.start, sentence.end), context).map((statement) => {
    const [time, count] = [shifted(statement.time), shifted(statement.count)];
    const at = Math.min(time?.start ?? Infinity, count?.start ?? Infinity);
    return { statement, sentence, item: itemAt(outline.items, at), time, count };
  });
}

/** Whether a paragraph is the day on which a document was signed, and nothing more: 2022年1月10日, （二〇二二年一月十日）. */
function isDate(paragraph: string): boolean {
  return /^\s*[（(]?\s*[\d〇零○一二三四五六七八九]{4}\s*年[\s\d一二三四五六七八九十]*月[\s\d一二三四五六七八九十]*日\s*[）)]?\s*$/.test(
    paragraph,
  );
}
