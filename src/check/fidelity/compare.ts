import type { Plan, Task } from '../../model/plan';
import type { OutlineItem } from '../../outline/outline';
import { readDocument, type ReadDocument } from '../../outline/read-document';
import type { SourceFile } from '../../source/source-file';
import type { WorkCalendar } from '../../time/work-calendar';
import { matchOutline, type OutlineMatch } from './match-outline';
import { matchQuote, placesOf, type MatchedQuote } from './match-quotes';
import { PassageFinder } from './nearest-passage';
import { PhraseIndex, type DocumentPhrase } from './phrase-index';
import { uncoveredItems } from './uncovered-items';

/** A plan laid against the approved document that it encodes: what the rules of fidelity and the matrix are read from. */
export interface Comparison {
  readonly file: SourceFile;
  /** The plan's tasks, in its order. */
  readonly tasks: readonly Task[];
  readonly document: ReadDocument;
  readonly outline: OutlineMatch;
  /** Numbered parts that no task stands for. */
  readonly uncovered: readonly OutlineItem[];
  /** The quotes of the plan's tasks, in its order; not of those given during the year, which stand in no clause. */
  readonly quotes: readonly MatchedQuote[];
  /** The times and counts that the document states, in its order. */
  readonly phrases: readonly ComparedPhrase[];
  /** The same by the offset at which each begins. */
  readonly phraseAt: ReadonlyMap<number, ComparedPhrase>;
  /** The phrases, to be found by where they stand. */
  readonly index: PhraseIndex;
  readonly finder: PassageFinder;
}

/** A time or a count of the document, and the tasks whose quotes hold it. */
export interface ComparedPhrase {
  readonly phrase: DocumentPhrase;
  readonly tasks: readonly Task[];
  /** Whether a quote holds it: of one of the tasks, or of a task that is wrong itself and is told at its place. */
  readonly isCovered: boolean;
}

/**
 * Lays a plan against its document.
 *
 * @param otherQuotes quotes of tasks that had to be left out of the plan
 */
export function compareWithDocument(
  plan: Plan,
  file: SourceFile,
  calendar: WorkCalendar,
  otherQuotes: readonly string[],
): Comparison {
  const document = readDocument(file.text, { year: plan.year, anchors: plan.anchors, calendar });
  const outline = matchOutline(plan, document.outline.items);
  const quotes = quotesOf(plan, document, outline);
  const index = new PhraseIndex(document.sayings);
  const phrases = comparedPhrases(index, quotes, document, otherQuotes);
  return {
    ...{ file, tasks: plan.tasks, document, outline, quotes, index },
    uncovered: uncoveredItems(outline, document.outline.items),
    phrases,
    phraseAt: new Map(phrases.map((each) => [each.phrase.stretch.start, each])),
    finder: new PassageFinder(document),
  };
}

function quotesOf(plan: Plan, document: ReadDocument, { clauses }: OutlineMatch): readonly MatchedQuote[] {
  const items = new Map<unknown, OutlineItem | undefined>(clauses.map(({ clause, item }) => [clause, item]));
  return plan.tasks.flatMap((task) =>
    task.quote === undefined || task.added !== undefined
      ? []
      : [matchQuote(task, task.quote, document, items.get(task.clause))],
  );
}

function comparedPhrases(
  index: PhraseIndex,
  quotes: readonly MatchedQuote[],
  document: ReadDocument,
  otherQuotes: readonly string[],
): readonly ComparedPhrase[] {
  const tasks = new Map<DocumentPhrase, Set<Task>>();
  for (const { task, places } of quotes) {
    for (const phrase of places.flatMap((place) => index.inside(place))) {
      tasks.set(phrase, (tasks.get(phrase) ?? new Set()).add(task));
    }
  }
  const others = new Set(
    otherQuotes.flatMap((quote) => placesOf(quote, document.folded)).flatMap((place) => index.inside(place)),
  );
  return index.phrases.map((phrase) => {
    const own = [...(tasks.get(phrase) ?? [])];
    return { phrase, tasks: own, isCovered: own.length > 0 || others.has(phrase) };
  });
}
