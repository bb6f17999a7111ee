import type { OutlineItem } from '../outline/outline';
import type { Paragraph, Stretch } from '../outline/paragraphs';
import type { ReadDocument } from '../outline/read-document';
import { sentencesOf } from '../outline/sentences';
import type { Cell, TableRow } from '../outline/table-row';
import { lastAtMost } from '../text/search-sorted';
import type { ClausePart } from './clauses';
import type { Doubt } from './draft';
import { doubtOf, unplacedIn } from './not-dared';
import { fragmentsOf } from './pieces';
import type { Responsibilities } from './responsibility';
import { isLabelled } from './rests';

/** So much of what was left out is shown together: a comment shows no more of it. */
const LONGEST_SHOWN = 120;
/** What is shorter says nothing that could be done. */
const SHORTEST = 4;
/** 七是, 其二是, 壹、, ①, 8．, （七）, 5）: another thing of a list that runs on in a sentence. */
const LIST_MARK =
  /^[\s、]*(?:其?[一二三四五六七八九十]{1,3}是|[壹贰叁肆伍陆柒捌玖拾]{1,3}、|[①-⑳]|\d{1,2}[.．、](?!\d)|[（(]?[\d一二三四五六七八九十]{1,3}[）)])/u;
/** What heads a part within a clause is a title, unless a comma or a unit in it tells that it is more. */
const SAYS_MORE = /[，,]/;
const SILENT: ReadonlySet<Cell['role']> = new Set(['number', 'lead', 'with', 'person']);

/**
 * What a clause's text says and no task of it quotes, so that nothing is lost in silence: each sentence that no quote touches; and of
 * one that is quoted in part, what begins like another thing of a list, or holds a number that was not understood.
 *
 * @param quoted what its tasks quote, in any order
 */
export function leftOutOf(
  document: ReadDocument,
  part: ClausePart,
  quoted: readonly Stretch[],
  responsibilities: Responsibilities,
): readonly Doubt[] {
  const { text, paragraphs } = document.outline;
  const covered = joined(quoted);
  const items = new Map([part.head, ...part.items].map((item) => [item?.start, item]));
  const from = lastAtMost(paragraphs, (part.head?.start ?? part.start) - 1, ({ start }) => start) + 1;
  const to = lastAtMost(paragraphs, part.end - 1, ({ start }) => start) + 1;
  const doubts: Doubt[] = [];
  for (const paragraph of paragraphs.slice(from, to)) {
    const row = document.rows.get(paragraph.start);
    if (row !== undefined) doubts.push(...ofRow(text, row, covered));
    else if (part.item !== undefined || document.outline.items.length === 0) {
      const item = items.get(paragraph.start);
      const heading = { item, isInPlan: item === part.item || item === part.head };
      doubts.push(...ofParagraph(text, paragraph, heading, covered, responsibilities));
    }
  }
  return doubts;
}

/** Of a row, the times that were not understood in the cells that no task quotes. */
function ofRow(text: string, row: TableRow, quoted: readonly Stretch[]): readonly Doubt[] {
  if (row.isHead) return [];
  const cells = row.cells.filter((cell) => !SILENT.has(cell.role) && !isTouched(quoted, cell));
  return cells.flatMap((cell) => unplacedIn(text, cell));
}

/** Where a paragraph stands: the part that it heads, if any, and whether the plan has its title: that of a section or a clause. */
interface Heading {
  readonly item: OutlineItem | undefined;
  readonly isInPlan: boolean;
}

function ofParagraph(
  text: string,
  paragraph: Paragraph,
  heading: Heading,
  quoted: readonly Stretch[],
  responsibilities: Responsibilities,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let silent: Stretch | undefined;
  const close = (): void => {
    if (silent !== undefined) doubts.push(doubtOf({ kind: 'left-out' }, text, silent));
    silent = undefined;
  };
  for (const sentence of sentencesOf(text, paragraph)) {
    const isQuoted = isTouched(quoted, sentence);
    const numbers = isQuoted ? ofFragments(text, sentence, quoted) : unplacedIn(text, sentence);
    if (isQuoted || numbers.length > 0) {
      close();
      doubts.push(...numbers);
    } else if (saysSomething(text, sentence, heading, responsibilities)) {
      if (silent !== undefined && sentence.end - silent.start > LONGEST_SHOWN) close();
      silent = { start: silent?.start ?? sentence.start, end: sentence.end };
    }
  }
  close();
  return doubts;
}

/** Of a sentence that is quoted in part, the fragments that are another thing, or hold a number. */
function ofFragments(text: string, sentence: Stretch, quoted: readonly Stretch[]): readonly Doubt[] {
  return fragmentsOf(text, sentence)
    .filter((fragment) => !isTouched(quoted, fragment))
    .flatMap((fragment) => {
      const numbers = unplacedIn(text, fragment);
      const isListed = LIST_MARK.test(text.slice(fragment.start, fragment.end));
      return numbers.length === 0 && isListed ? [doubtOf({ kind: 'left-out' }, text, fragment)] : numbers;
    });
}

function saysSomething(
  text: string,
  { start, end }: Stretch,
  { item, isInPlan }: Heading,
  responsibilities: Responsibilities,
): boolean {
  const words = text.slice(start, end);
  if (words.replace(/[^\p{Script=Han}]/gu, '').length < SHORTEST) return false;
  if (responsibilities.covers({ start, end }) || isLabelled(words)) return false;
  const isHead = item !== undefined && start <= item.textStart && item.textStart < end;
  return !isHead || (!isInPlan && (SAYS_MORE.test(words) || responsibilities.areNamedIn({ start, end })));
}

/** Stretches in order, those that overlap as one: of a long clause each sentence asks for the one beside it. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** Whether one of some stretches, joined, shares a character with another. */
function isTouched(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  const nearest = stretches[lastAtMost(stretches, end - 1, (each) => each.start)];
  return nearest !== undefined && start < nearest.end;
}
