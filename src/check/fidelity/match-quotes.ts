import type { Task } from '../../model/plan';
import type { OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import type { ReadDocument } from '../../outline/read-document';
import { foldText, unfold, type FoldedText } from '../../text/folded-text';

/** A task's quote, and where it stands in the document. */
export interface MatchedQuote {
  readonly task: Task;
  readonly quote: string;
  /** Every place where it stands, those in the task's own clause alone where there are any; none where it is nowhere. */
  readonly places: readonly Stretch[];
  /** Whether it stands in the clause that the task stands in; also true where that clause was not found. */
  readonly isInOwnClause: boolean;
}

/** A quote that stands in more places than this is a word, not a quote. */
const MOST_PLACES = 100;

/** Looks for a task's quote in the document, white space and full-width forms aside. @param own the part its clause encodes */
export function matchQuote(
  task: Task,
  quote: string,
  document: ReadDocument,
  own: OutlineItem | undefined,
): MatchedQuote {
  const all = placesOf(quote, document.folded);
  const inside = own === undefined ? all : all.filter(({ start, end }) => own.start <= start && end <= own.end);
  const isInOwnClause = inside.length > 0 || own === undefined;
  return { task, quote, places: isInOwnClause ? inside : all, isInOwnClause };
}

/** Where a text stands in a document, white space and full-width forms aside. */
export function placesOf(text: string, folded: FoldedText): readonly Stretch[] {
  const wanted = foldText(text).chars;
  const places: Stretch[] = [];
  if (wanted === '') return places;
  for (let at = folded.chars.indexOf(wanted); at >= 0; at = folded.chars.indexOf(wanted, at + 1)) {
    places.push(unfold(folded, at, at + wanted.length));
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
