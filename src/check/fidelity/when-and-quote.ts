import type { Related } from '../../diagnostic/finding';
import type { Task } from '../../model/plan';
import type { Saying } from '../../outline/saying';
import type { CheckContext } from '../check-rule';
import type { Comparison } from './compare';
import { inDocument } from './document-rule';
import { asPhrase, saidWords } from './said-words';

/** A task's `when` and what its quote says instead. */
export interface WhenAndQuote {
  readonly when: string;
  /** The words of the quote that say when, and how `when` may say the same; one of each for each thing that it says. */
  readonly said: readonly string[];
  readonly phrases: readonly string[];
}

/** The two in words. */
export function whenAndQuote(
  comparison: Comparison,
  context: CheckContext,
  task: Task,
  sayings: readonly Saying[],
): WhenAndQuote {
  const readable = sayings.filter(({ statement }) => statement.windows.length > 0);
  return {
    when: task.when.items.map(({ text }) => text).join('、'),
    said: [...new Set(readable.map((saying) => saidWords(comparison, saying)))],
    phrases: [...new Set(readable.map((saying) => asPhrase(comparison, saying, context)))],
  };
}

/** Where the document says it, as the other half of a finding. */
export function relatedTo(comparison: Comparison, sayings: readonly Saying[]): readonly Related[] {
  return sayings.slice(0, 1).map(({ time, count, sentence }) => {
    const [from, to] = [time ?? count ?? sentence, count ?? time ?? sentence];
    return inDocument(comparison, { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) });
  });
}
