import type { Plan, Task } from '../../model/plan';
import { isTold } from '../../outline/narrative';
import type { OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import { readDocument, type ReadDocument } from '../../outline/read-document';
import type { SourceFile } from '../../source/source-file';
import type { WorkCalendar } from '../../time/work-calendar';
import { matchOutline, type OutlineMatch } from './match-outline';
import { matchQuote, placesOf, type MatchedQuote } from './match-quotes';
import { judgeQuotes, type OwedSayings } from './owed-sayings';
import { PhraseIndex, saidBy, type DocumentPhrase } from './phrase-index';
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
  /** What they say is owed, and how the tasks stand to that. */
  readonly owed: OwedSayings;
  /** The times and counts that the document states, in its order. */
  readonly phrases: readonly ComparedPhrase[];
  /** The same by the offset at which each begins. */
  readonly phraseAt: ReadonlyMap<number, ComparedPhrase>;
  /** The phrases, to be found by where they stand. */
  readonly index: PhraseIndex;
}

/** A time or a count of the document, and the tasks that stand for it. */
export interface ComparedPhrase {
  readonly phrase: DocumentPhrase;
  /** The tasks whose quotes hold it. */
  readonly quoting: readonly Task[];
  /** Those of them that owe what it says. */
  readonly tasks: readonly Task[];
  /** Whether a task owes it, or may: one that is wrong itself quotes it, and is told at its place. */
  readonly isCovered: boolean;
  /** Whether a task that quotes it owes something else instead, and is told of that. */
  readonly isMistaken: boolean;
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
  const index = new PhraseIndex(document.sayings, file.text, plan.year);
  const quoted = quotedPhrases(quotes, index);
  const owed = judgeQuotes(quoted.map(({ task, phrases }) => ({ task, sayings: saidBy(phrases) })));
  const others = otherQuotes.flatMap((quote) => placesOf(quote, document.folded));
  const phrases = comparedPhrases(index, quoted, owed, others);
  return {
    file,
    tasks: plan.tasks,
    document,
    outline,
    quotes,
    owed,
    index,
    uncovered: uncoveredItems(outline, document.outline.items).filter((item) => !tells(document, item)),
    phrases,
    phraseAt: new Map(phrases.map((each) => [each.phrase.stretch.start, each])),
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

/** A task with the times and counts that its quote holds. */
interface QuotedPhrases {
  readonly task: Task;
  readonly phrases: readonly DocumentPhrase[];
}

/** Of the tasks whose quotes hold any, in the plan's order. */
function quotedPhrases(quotes: readonly MatchedQuote[], index: PhraseIndex): readonly QuotedPhrases[] {
  const quoted: QuotedPhrases[] = [];
  for (const { task, places } of quotes) {
    const phrases = index.insideAny(places);
    if (phrases.length > 0) quoted.push({ task, phrases });
  }
  return quoted;
}

/** @param others where the quotes of tasks stand that had to be left out */
function comparedPhrases(
  index: PhraseIndex,
  quoted: readonly QuotedPhrases[],
  { owing, mistaken }: OwedSayings,
  others: readonly Stretch[],
): readonly ComparedPhrase[] {
  const quoting = new Map<DocumentPhrase, Set<Task>>();
  for (const { task, phrases } of quoted) {
    for (const phrase of phrases) quoting.set(phrase, (quoting.get(phrase) ?? new Set()).add(task));
  }
  const leftOut = new Set(index.insideAny(others));
  return index.phrases.map((phrase) => {
    const all = [...(quoting.get(phrase) ?? [])];
    const tasks = all.filter((task) => phrase.sayings.some((saying) => owing.get(saying)?.has(task)));
    return {
      phrase,
      quoting: all,
      tasks,
      isCovered: tasks.length > 0 || leftOut.has(phrase),
      isMistaken: all.some((task) => phrase.sayings.some((saying) => mistaken.get(saying)?.has(task))),
    };
  });
}

/** 2021年工作回顾: nobody owes what is told. */
function tells({ outline: { text, items } }: ReadDocument, { textStart }: OutlineItem): boolean {
  return isTold(text, items, textStart);
}
