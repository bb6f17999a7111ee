import { KNOWN_ANCHORS } from '../time/anchors';
import { explicitPhrase } from '../time/explicit-phrase';
import type { Ambiguity } from '../time/phrase/ambiguity';
import { LONGEST_PHRASE, readPhrase } from '../time/phrase/read-phrase';
import type { Statement } from '../time/prose/statements';
import { resolve, type YearContext } from '../time/resolve';
import type { OwedWindow, WhenRule } from '../time/when';

/** How a `when` says what a document says, and what is unclear in that. */
export interface WhenWords {
  readonly phrase: string;
  readonly ambiguities: readonly Ambiguity[];
  /** The plain phrase for the reading that was taken. */
  readonly reading: string;
}

/**
 * The phrase for what a sentence says is owed: its own words where those are one, else the plainest that comes to the same
 * windows. Words that are unclear are kept, so that `check` goes on asking. Undefined where it comes to no day at all.
 *
 * @param time and count the words that say it, each where there are some
 */
export function whenWords(
  time: string | undefined,
  count: string | undefined,
  statement: Statement,
  context: YearContext,
): WhenWords | undefined {
  if (statement.windows.length === 0) return undefined;
  const reading = explicitPhrase(statement.rules, context);
  // （6月至9月）每月 is 6月至9月每月.
  const words = `${time ?? ''}${count ?? ''}`.replace(/[\s（()）]+/g, '');
  const candidates = [words, ...(isOnce(statement) && time !== undefined ? [time.replace(/\s+/g, '')] : [])];
  const readings = candidates.map((phrase) => ({ phrase, read: readSame(phrase, statement, context) }));
  const clear = readings.find(({ read }) => read?.length === 0);
  const unclear = readings.find(({ read }) => read !== undefined);
  const phrase = clear?.phrase ?? unclear?.phrase ?? reading;
  return { phrase, ambiguities: clear?.read ?? unclear?.read ?? [], reading };
}

function isOnce({ count }: Statement): boolean {
  return count === undefined || (count.times.min === 1 && count.times.max === undefined);
}

/** What is unclear in a phrase that comes to the same windows; undefined where it is none, or comes to others. */
function readSame(phrase: string, statement: Statement, context: YearContext): readonly Ambiguity[] | undefined {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const reading = readPhrase(phrase, [...KNOWN_ANCHORS, ...context.anchors.keys()]);
  if (!reading.ok || JSON.stringify(windowsOf(reading.rules, context)) !== JSON.stringify(statement.windows)) {
    return undefined;
  }
  return reading.ambiguities;
}

function windowsOf(rules: readonly WhenRule[], context: YearContext): readonly OwedWindow[] {
  return rules.flatMap((rule) => {
    const resolution = rule.kind === 'once' || rule.kind === 'recurring' ? resolve(rule, context) : undefined;
    return resolution?.ok === true ? resolution.windows : [];
  });
}
