import { readMark } from '../outline/mark';
import type { OutlineItem } from '../outline/outline';
import { isPageNumber, type Stretch } from '../outline/paragraphs';
import type { ReadDocument } from '../outline/read-document';
import type { Saying } from '../outline/saying';
import { sentencesOf } from '../outline/sentences';
import type { TableRow } from '../outline/table-row';
import { lastAtMost } from '../text/search-sorted';
import type { ClausePart } from './clauses';
import type { Responsibilities } from './responsibility';

/** What a part of a document says without a time or a count. */
export interface Rest {
  readonly stretch: Stretch;
  /** The row that it is, where it is one. */
  readonly row: TableRow | undefined;
  /** Whether the heading of its part says what it is about: not of a row, nor of a sentence beside the run with a lead of its own. */
  readonly isMain: boolean;
}

/** 责任人：…, 联系电话：…, 完成时限：…: nothing that could be done. */
const LABELLED =
  /^[\s（(【]*(?:(?:责任|负责|联系|牵头|分管)?(?:人|领导|电话)|(?:完成|办结|工作)?(?:时限|时间|期限)(?:要求)?)\s*[：:]/;

/** So much of it is quoted, at a sentence's end. */
const LONGEST = 200;
/** What is shorter says nothing that could be done. */
const SHORTEST = 6;

/**
 * The rest of an item's own text: its longest run of sentences that say no time, each other one that names who owes it, and each
 * row of a table that says none; its title where it has nothing else, and no parts.
 */
export function restsOf(
  { outline, rows }: ReadDocument,
  item: OutlineItem | undefined,
  part: ClausePart,
  sayings: readonly Saying[],
  responsibilities: Responsibilities,
): readonly Rest[] {
  const { text } = outline;
  const [start, end] = item === undefined ? [part.start, part.end] : [item.start, item.children[0]?.start ?? item.end];
  const from = lastAtMost(outline.paragraphs, start - 1, (each) => each.start) + 1;
  const paragraphs = outline.paragraphs.slice(from, lastAtMost(outline.paragraphs, end - 1, (each) => each.start) + 1);
  const said = new Set(sayings.flatMap(({ sentence }) => [sentence.start, -sentence.end]));
  const plain = paragraphs.filter((each) => !rows.has(each.start));
  const ofRows = paragraphs.flatMap(({ start: at }): Rest[] => {
    const row = rows.get(at);
    return row === undefined || row.isHead || said.has(at) ? [] : [{ stretch: taskOf(row), row, isMain: false }];
  });
  const isLeaf = item === undefined || item.children.length === 0;
  if (!isLeaf || (item === undefined && outline.items.length > 0)) return ofRows;
  const sentences = plain.flatMap((paragraph) => sentencesOf(text, paragraph));
  const doing = sentences.filter(
    (each) =>
      !isTitle(text, each, item) && !responsibilities.covers(each) && !isLabelled(text.slice(each.start, each.end)),
  );
  const run = longestRun(text, doing, said);
  if (run !== undefined) {
    const led = doing.filter(
      (each) =>
        !(said.has(each.start) || said.has(-each.end)) &&
        (each.end <= run.start || run.end <= each.start) &&
        responsibilities.areNamedIn(each),
    );
    const beside = led.map((stretch): Rest => ({ stretch, row: undefined, isMain: false }));
    return [{ stretch: run, row: undefined, isMain: true }, ...beside, ...ofRows];
  }
  const isSilent = sayings.length === 0 && ofRows.length === 0;
  const [head] = sentences;
  return isSilent && head !== undefined ? [{ stretch: behindMark(text, head), row: undefined, isMain: true }] : ofRows;
}

/** Whether a sentence only says who is asked, or by when, behind a label. */
export function isLabelled(sentence: string): boolean {
  return LABELLED.test(sentence);
}

function longestRun(text: string, sentences: readonly Stretch[], said: ReadonlySet<number>): Stretch | undefined {
  const runs: { start: number; end: number }[] = [];
  let run: { start: number; end: number } | undefined;
  for (const sentence of sentences) {
    const isSaid = said.has(sentence.start) || said.has(-sentence.end);
    if (isSaid) run = undefined;
    else if (run === undefined || isPageNumber(text.slice(run.end, sentence.start))) runs.push((run = { ...sentence }));
    else if (sentence.end - run.start <= LONGEST) run.end = sentence.end;
  }
  const fitting = runs.filter(({ start, end }) => end - start >= SHORTEST);
  const [first, ...others] = fitting;
  return first && others.reduce((best, each) => (each.end - each.start > best.end - best.start ? each : best), first);
}

/** Whether a sentence is but the title of its part. */
function isTitle(text: string, { start, end }: Stretch, item: OutlineItem | undefined): boolean {
  if (item === undefined || start > item.textStart) return false;
  const words = text
    .slice(item.textStart, end)
    .replace(/[\s。：:；;]+$/, '')
    .trim();
  return item.titles[0] === words || item.titles.includes(words);
}

function behindMark(text: string, { start, end }: Stretch): Stretch {
  const mark = readMark(text.slice(start, end));
  return mark === undefined || start + mark.length >= end ? { start, end } : { start: start + mark.length, end };
}

/** The cell of a row that says what is to be done; the longest, where no head says which. */
function taskOf({ cells }: TableRow): Stretch {
  const task = cells.find(({ role, start, end }) => role === 'task' && end > start);
  return task ?? cells.reduce((best, cell) => (cell.end - cell.start > best.end - best.start ? cell : best));
}
