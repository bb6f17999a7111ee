import type { Saying } from '../../outline/saying';
import { KNOWN_ANCHORS } from '../../time/anchors';
import { explicitPhrase } from '../../time/explicit-phrase';
import { readPhrase } from '../../time/phrase/read-phrase';
import { resolve, type YearContext } from '../../time/resolve';
import type { OwedWindow, WhenRule } from '../../time/when';
import type { CheckContext } from '../check-rule';
import { wordsAt } from './document-rule';
import type { Comparison } from './compare';

/** The words by which a document says that something is owed: `每季度…一次`, with … where others stand between. */
export function saidWords(comparison: Comparison, { time, count }: Saying): string {
  return [time, count]
    .flatMap((stretch) => (stretch === undefined ? [] : [wordsAt(comparison, stretch)]))
    .join(isJoint(time, count) ? '' : '…');
}

function isJoint(time: Saying['time'], count: Saying['count']): boolean {
  return time !== undefined && count !== undefined && time.end === count.start;
}

/** The same as a `when` may say it: in the document's own words where those are a phrase, else plainly. */
export function asPhrase(comparison: Comparison, saying: Saying, { plan, calendar }: CheckContext): string {
  const context: YearContext = { year: plan.year, anchors: plan.anchors, calendar };
  const words = [saying.time, saying.count]
    .flatMap((stretch) => (stretch ? [wordsAt(comparison, stretch)] : []))
    .join('');
  const reading = readPhrase(words, [...KNOWN_ANCHORS, ...plan.anchors.keys()]);
  const isSame = reading.ok && reading.ambiguities.length === 0 && sameWindows(reading.rules, saying, context);
  return isSame ? words : explicitPhrase(saying.statement.rules, context);
}

function sameWindows(rules: readonly WhenRule[], { statement }: Saying, context: YearContext): boolean {
  const windows = rules.flatMap((rule): readonly OwedWindow[] => {
    const resolution = rule.kind === 'once' || rule.kind === 'recurring' ? resolve(rule, context) : undefined;
    return resolution?.ok === true ? resolution.windows : [];
  });
  return JSON.stringify(windows) === JSON.stringify(statement.windows);
}
