import { itemsAround, type OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import type { Comparison, ComparedPhrase } from './compare';
import { wordsAt } from './document-rule';

/** How far a plan covers its approved document, clause by clause: what `check --coverage` prints. */
export interface Coverage {
  /** The plan's file and the document's, as shown. */
  readonly plan: string;
  readonly source: string;
  readonly rows: readonly CoverageRow[];
  readonly clauses: number;
  readonly coveredClauses: number;
  readonly phrases: number;
  readonly coveredPhrases: number;
}

/** One clause of the document; or what stands outside all of them, where times or counts do. */
export interface CoverageRow {
  /** As the document has them; absent for what stands outside the clauses. */
  readonly label: string | undefined;
  readonly title: string | undefined;
  /** The ids of the tasks that encode it, in the plan's order. */
  readonly tasks: readonly string[];
  readonly phrases: readonly CoveredPhrase[];
  /** How much of the clause's text is quoted by tasks, from 0 to 1, white space aside. */
  readonly quoted: number;
}

/** A time or a count as the document words it, and the tasks that quote it and owe what it says. */
export interface CoveredPhrase {
  readonly words: string;
  readonly tasks: readonly string[];
}

/** A clause stands for itself where a clause of the plan encodes it, or where nothing does. */
export function coverageOf(planFile: string, comparison: Comparison): Coverage {
  const { outline, uncovered, phrases, document } = comparison;
  const encoded = outline.clauses.flatMap(({ item, clause }) => (item && clause.written > 0 ? [item] : []));
  const clauses = [...new Set([...encoded, ...uncovered])].sort((a, b) => a.start - b.start);
  const listed = new Set(clauses);
  const rowAt = (offset: number): OutlineItem | undefined =>
    itemsAround(document.outline.items, offset).find((item) => listed.has(item));
  const outside = phrases.filter(({ phrase }) => rowAt(phrase.stretch.start) === undefined);
  const quotes = groupBy(
    comparison.quotes.flatMap(({ places }) => places),
    ({ start }) => rowAt(start),
  );
  const tasks = groupBy(comparison.tasks, ({ clause }) => clause);
  const rows = clauses.map((item): CoverageRow => {
    const clause = outline.clauseOf.get(item);
    return {
      label: item.mark.label,
      title: item.titles[0],
      tasks: (clause === undefined ? [] : (tasks.get(clause) ?? [])).map(({ id }) => id),
      phrases: phrasesIn(item, comparison),
      quoted: shareOf(quotes.get(item) ?? [], { start: item.textStart, end: item.end }, comparison.file.text),
    };
  });
  return {
    plan: planFile,
    source: comparison.file.path,
    rows: outside.length === 0 ? rows : [rowOutside(outside, comparison), ...rows],
    clauses: clauses.length,
    coveredClauses: clauses.length - uncovered.length,
    phrases: phrases.length,
    coveredPhrases: phrases.filter(({ isCovered }) => isCovered).length,
  };
}

function phrasesIn(item: OutlineItem, comparison: Comparison): readonly CoveredPhrase[] {
  const found = comparison.index.inside(item).map(({ stretch }) => comparison.phraseAt.get(stretch.start));
  return found.flatMap((phrase) => (phrase === undefined ? [] : [coveredPhrase(phrase, comparison)]));
}

function rowOutside(phrases: readonly ComparedPhrase[], comparison: Comparison): CoverageRow {
  const covered = phrases.map((phrase) => coveredPhrase(phrase, comparison));
  return { label: undefined, title: undefined, tasks: [], phrases: covered, quoted: 0 };
}

function coveredPhrase({ phrase, tasks }: ComparedPhrase, comparison: Comparison): CoveredPhrase {
  return { words: wordsAt(comparison, phrase.stretch), tasks: tasks.map(({ id }) => id) };
}

/** How much of a stretch some others cover together, white space aside. */
function shareOf(stretches: readonly Stretch[], whole: Stretch, text: string): number {
  let [covered, all] = [0, 0];
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let [next, reach] = [0, 0];
  for (let at = whole.start; at < whole.end; at++) {
    for (let stretch = sorted[next]; stretch !== undefined && stretch.start <= at; stretch = sorted[++next]) {
      reach = Math.max(reach, stretch.end);
    }
    if (/\s/.test(text.charAt(at))) continue;
    all++;
    if (at < reach) covered++;
  }
  return all === 0 ? 0 : Math.round((covered / all) * 100) / 100;
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
