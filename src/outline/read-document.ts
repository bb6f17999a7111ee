import { foldText, type FoldedText } from '../text/folded-text';
import type { YearContext } from '../time/resolve';
import { statementsIn } from '../time/prose/statements';
import { holdTimesOver } from './held-times';
import { fromAbove, withTime, type Saying } from './saying';
import { withLabelledTimes, type SaidSentence } from './labelled-times';
import { readMark, type MarkStyle } from './mark';
import { isTold, notTold } from './narrative';
import { itemAt, type Outline } from './outline';
import type { Paragraph, Stretch } from './paragraphs';
import { readOutline } from './read-outline';
import { sentencesOf } from './sentences';
import { tableRows, type Cell, type TableRow } from './table-row';

/** An approved document, read: how its numbers part it, and what its sentences say is owed. */
export interface ReadDocument {
  readonly outline: Outline;
  /** The text in which quotes are looked for. */
  readonly folded: FoldedText;
  readonly sayings: readonly Saying[];
  /** The rows of its tables, by where they begin. */
  readonly rows: ReadonlyMap<number, TableRow>;
}

/**
 * Reads a document's text: its numbered parts, and in each sentence the times and counts by which something is owed.
 *
 * @param context the plan's year, and what its phrases may name
 */
export function readDocument(text: string, context: YearContext): ReadDocument {
  const outline = readOutline(text);
  const rows = tableRows(text, outline.paragraphs);
  const sayings = outline.paragraphs
    .filter(({ start, end }) => !isDate(text.slice(start, end)) && !isTold(text, outline.items, start))
    .flatMap((paragraph) => {
      const row = rows.get(paragraph.start);
      return row === undefined ? proseSayings(outline, paragraph, context) : rowSayings(outline, row, context);
    });
  return { outline, folded: foldText(text), sayings: holdTimesOver(outline, sayings, context), rows };
}

function proseSayings(outline: Outline, paragraph: Paragraph, context: YearContext): readonly Saying[] {
  const sentences = notTold(outline.text, sentencesOf(outline.text, paragraph), context.year)
    .map((sentence) => behindMark(outline.text, sentence))
    .map((sentence) => ({ sentence, sayings: sayingsIn(outline, sentence, context) }));
  return withLabelledTimes(outline, goingOn(outline.text, sentences, context), context);
}

/** 6月开展宣传。并制作一期专题片。: what begins with 并 is done at the time of the sentence before. */
function goingOn(text: string, sentences: readonly SaidSentence[], context: YearContext): readonly SaidSentence[] {
  return sentences.map((each, index) => {
    const before = sentences[index - 1]?.sayings.at(-1);
    if (before?.time === undefined || !text.slice(each.sentence.start, each.sentence.end).startsWith('并')) return each;
    const sayings = each.sayings.map((saying) => {
      const timed = withTime(saying, before.statement.time, before.time, context);
      return timed === undefined ? saying : fromAbove(timed);
    });
    return { ...each, sayings };
  });
}

/** What numbers a row, or names who owes it, says nothing of time. */
const SILENT: ReadonlySet<Cell['role']> = new Set(['number', 'lead', 'with', 'person']);

/** What a row says: a time that stands in a cell by itself holds for the counts of the other cells. */
function rowSayings(outline: Outline, row: TableRow, context: YearContext): readonly Saying[] {
  if (row.isHead) return [];
  const inCells = row.cells
    .filter(({ role }) => !SILENT.has(role))
    .map((cell) => ({
      cell,
      sayings: cellSentences(outline, cell).flatMap((each) => sayingsIn(outline, each, context)),
    }));
  const times = inCells.filter(({ cell, sayings }) => cell.role === 'time' || isAllOf(cell, sayings));
  const [time, ...more] = times.flatMap(({ sayings }) => sayings);
  const others = inCells.filter((each) => !times.includes(each)).flatMap(({ sayings }) => sayings);
  const whole = (saying: Saying): Saying => ({ ...saying, sentence: row });
  const isTimeOnly = time?.statement.time !== undefined && time.count === undefined && more.length === 0;
  if (!isTimeOnly) return [...(time === undefined ? [] : [time]), ...more, ...others].map(whole).sort(byPlace);
  const counted = others.flatMap((saying) => withTime(saying, time.statement.time, time.time, context) ?? []);
  const timed = others.filter((saying) => saying.time !== undefined);
  const isSaid =
    counted.length > 0 ||
    timed.some((saying) => sameDays(saying, time)) ||
    inCells.some(({ cell }) => saysWhenInAll(outline, cell, timed, time));
  return [...(isSaid ? counted : [time]), ...timed].map(whole).sort(byPlace);
}

/** Whether each thing in a cell has its own days within those of the row: 4月 beside 棋类比赛（4月21日）. */
function saysWhenInAll(outline: Outline, cell: Stretch, timed: readonly Saying[], row: Saying): boolean {
  const [first, last] = [row.statement.windows[0]?.first ?? 0, row.statement.windows.at(-1)?.last ?? 0];
  const within = timed.filter(({ statement: { windows } }) =>
    windows.every((window) => first <= window.first && window.last <= last),
  );
  const sentences = cellSentences(outline, cell);
  // 举办比赛。（6月9日）: what stands in brackets behind a stop is said of what stands before.
  const ends = sentences.map(({ end }, index) => {
    const next = sentences[index + 1];
    return next !== undefined && /[（(]/.test(outline.text.charAt(next.start)) ? next.end : end;
  });
  return (
    sentences.length > 0 &&
    sentences.every(({ start, end }, index) =>
      within.some(({ time }) => time && start <= time.start && time.end <= (ends[index] ?? end)),
    )
  );
}

/** 每月评比通报1次 in one cell and 每月 in another are one thing. */
function sameDays(one: Saying, other: Saying): boolean {
  const days = ({ statement }: Saying): string => statement.windows.map(({ key }) => key).join();
  return days(one) === days(other);
}

function byPlace(a: Saying, b: Saying): number {
  return startOf(a) - startOf(b);
}

function startOf({ time, count, sentence }: Saying): number {
  return count?.start ?? time?.start ?? sentence.start;
}

/** Paragraphs of one cell are parted by wide blanks. */
function cellSentences({ text }: Outline, cell: Stretch): readonly Stretch[] {
  const pieces = [...text.slice(cell.start, cell.end).matchAll(/[^\u3000]+/g)];
  return pieces
    .flatMap(({ 0: piece, index }) =>
      sentencesOf(text, { start: cell.start + index, end: cell.start + index + piece.length }),
    )
    .map((sentence) => behindMark(text, sentence));
}

/** Whether a cell holds a time, and little else. */
function isAllOf(cell: Stretch, sayings: readonly Saying[]): boolean {
  const [only, more] = sayings;
  if (only?.time === undefined || more !== undefined) return false;
  return cell.end - cell.start - (only.time.end - only.time.start) <= MOST_BESIDE_TIME;
}

/** 6月底前完成; 全年，每月一次. */
const MOST_BESIDE_TIME = 4;

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
  const statements = statementsIn(outline.text.slice(sentence.start, sentence.end), context);
  if (statements.length === 0) return NONE;
  const shifted = (item: Stretch | undefined): Stretch | undefined =>
    item && { start: sentence.start + item.start, end: sentence.start + item.end };
  return statements.map((statement) => {
    const [time, count] = [shifted(statement.time), shifted(statement.count)];
    const at = Math.min(time?.start ?? Infinity, count?.start ?? Infinity);
    return { statement, sentence, item: itemAt(outline.items, at), time, count };
  });
}

const NONE: readonly never[] = [];

/** Whether a paragraph is the day on which a document was signed, and nothing more: 2022年1月10日, （二〇二二年一月十日）. */
function isDate(paragraph: string): boolean {
  const last = paragraph.charAt(paragraph.trimEnd().length - 1);
  return (last === '日' || last === '）' || last === ')') && DATE.test(paragraph);
}

const DATE =
  /^\s*[（(]?\s*[\d〇零○一二三四五六七八九]{4}\s*年[\s\d一二三四五六七八九十]*月[\s\d一二三四五六七八九十]*日\s*[）)]?\s*$/;
