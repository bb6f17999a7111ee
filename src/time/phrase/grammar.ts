import { ONCE, type WhenRule } from '../when';
import type { Ambiguity } from './ambiguity';
import {
  alt,
  beginning,
  distinct,
  joint,
  list,
  many,
  map,
  only,
  opt,
  remembered,
  seq,
  word,
  type Parser,
} from './combinators';
import { count, trailingVerbs, type NamedTimes } from './counts';
import { owedInPeriods, owedInSpans, owedRecurring, PLAN_YEAR, type Owed } from './owed';
import { bareUnit, perUnit, recurrence, type NamedRecurrence } from './recurrences';
import { sinceParser, type NamedSpan } from './spans';
import { spansParser, stretchesWith } from './stretches';
import type { PeriodUnit } from '../period';

/** A phrase as the grammar understood it. */
export interface ReadPhrase {
  readonly rules: readonly WhenRule[];
  readonly ambiguities: readonly Ambiguity[];
}

interface Clause {
  readonly rules: readonly Owed[];
  readonly ambiguities: readonly Ambiguity[];
  readonly counted: boolean;
}

const separator = joint('/', ';', '、', ',', '和', '及', '与');

const standingWord = word(
  ...['常态化', '持续', '定期', '不定期', '及时', '长期', '经常性', '经常', '适时', '日常', '随时', '常年'],
);
const standingVerb = word('推进', '开展', '坚持', '进行', '落实', '抓好', '实施', '深化', '加强', '组织');

const ongoing: Parser<ReadPhrase> = map(
  seq<[string | undefined, string, readonly string[]]>(
    opt(word('全年', '年内')),
    standingWord,
    many(alt(standingWord, standingVerb)),
  ),
  () => ({ rules: [{ kind: 'ongoing' }], ambiguities: [] }),
);

const unscheduled: Parser<ReadPhrase> = map(
  seq<[string | undefined, string]>(opt(word('时间')), word('待定', '另定', '另行通知', '另行安排')),
  () => ({ rules: [{ kind: 'unscheduled' }], ambiguities: [] }),
);

/** 2次 of 全年 is plain, 全年 alone is not; 不定期 with a count is plain, without one it is not. */
function unclear(span: NamedSpan, counted: NamedTimes | undefined, words: readonly string[]): Ambiguity[] {
  const found: Ambiguity[] = span.ambiguity === undefined ? [] : [span.ambiguity];
  if (span.form === 'whole-year' && counted === undefined) found.push('whole-year');
  if (words.includes('不定期') && counted === undefined) found.push('irregular');
  return found;
}

function spansClause(spans: readonly NamedSpan[], counted: NamedTimes | undefined, words: readonly string[]): Clause {
  const times = counted?.times ?? ONCE;
  return {
    rules: owedInSpans(spans, times),
    ambiguities: spans.flatMap((span) => unclear(span, counted, words)),
    counted: counted !== undefined,
  };
}

function recurringClause(found: NamedRecurrence, counted: NamedTimes | undefined, within?: NamedSpan): Clause {
  const ambiguities = [found.ambiguity, within?.ambiguity].filter((kind) => kind !== undefined);
  return {
    rules: [owedRecurring(found, within, counted?.times ?? ONCE)],
    ambiguities,
    counted: counted !== undefined,
  };
}

/** 一季度一次, 一月一次: the idiom for each, in the words for the first. */
function saysFirstOrEach(spans: readonly NamedSpan[], counted: NamedTimes | undefined, chars: string): boolean {
  return spans.length === 1 && counted !== undefined && chars.startsWith('一') && /^一(?:季度|月)[一1]次/.test(chars);
}

type Counted = readonly [NamedTimes | undefined, readonly string[]];

/** The ways of saying one clause, the preferred one first. */
function clauseParsers(anchors: readonly string[]): readonly Parser<Clause>[] {
  const stretches = stretchesWith(anchors);
  const { point, span } = stretches;
  const spans = spansParser(stretches, separator);
  // Which months of the plan's year 2021年3月起 means hangs on that year, which a phrase does not know.
  const since = sinceParser(only(point, (named) => named.point.year === undefined));
  const tail: Parser<Counted> = alt<Counted>(
    seq<[NamedTimes, readonly string[]]>(count, trailingVerbs),
    map(trailingVerbs, (words) => [undefined, words] as const),
  );

  const countedSpans = only(
    seq<[readonly NamedSpan[], Counted]>(spans, tail),
    // 6月、12月2次 does not say whether it means two or four: several stretches take a count with 各 only.
    ([found, [counted]]) => found.length === 1 || counted === undefined || counted.each,
  );
  const clausesInSpans: Parser<Clause> = (input, at) =>
    countedSpans(input, at).map(({ value: [found, [counted, words]], end }) => {
      const clause = spansClause(found, counted, words);
      const firstOrEach = saysFirstOrEach(found, counted, input.chars.slice(at));
      const ambiguities = firstOrEach ? [...clause.ambiguities, 'first-or-each' as const] : clause.ambiguities;
      return { value: { ...clause, ambiguities }, end };
    });
  const inSpans = beginning(clausesInSpans, countedSpans.begins);

  const recurring = map(
    seq<[NamedSpan | undefined, string | undefined, NamedRecurrence, Counted]>(
      opt(alt(since, span)),
      opt(word(',')),
      recurrence,
      tail,
    ),
    ([within, , found, [counted]]) => recurringClause(found, counted, within),
  );

  const everyYearIn = map(seq<[string, Clause]>(word('每年度', '每年'), inSpans), ([, clause]) => clause);
  const bareRecurrence = map(seq<[PeriodUnit, NamedTimes]>(bareUnit, count), ([every, { times }]): Clause => ({
    rules: [owedInPeriods(every, times)],
    ambiguities: [],
    counted: true,
  }));
  const perPeriod = map(seq<[NamedTimes, PeriodUnit]>(count, perUnit), ([{ times }, every]): Clause => ({
    rules: [owedInPeriods(every, times)],
    ambiguities: [],
    counted: true,
  }));
  const uncalled = only(count, ({ each }) => !each); // 各1次 alone does not say of what
  const countOnly = map(uncalled, ({ times }): Clause => ({
    rules: [{ kind: 'once', span: PLAN_YEAR, times }],
    ambiguities: [],
    counted: true,
  }));

  return [recurring, bareRecurrence, inSpans, everyYearIn, perPeriod, countOnly].map(remembered);
}

/**
 * The whole grammar: the ways of saying a phrase, the preferred one first, so that none need be tried behind the one that
 * reads all of it.
 *
 * @param anchors names of movable days that a phrase may use
 */
export function phraseParsers(anchors: readonly string[]): readonly Parser<ReadPhrase>[] {
  const clauses = clauseParsers(anchors);
  // 6月、12月3次 as 6月 once and 12月 three times would be a guess; 6月2次、12月3次 is not. 每季度1次，全年4次 counts twice.
  const several = list(
    only(
      remembered(distinct(alt(...clauses))),
      ({ counted, rules }) => counted && rules.every(({ kind }) => kind === 'once'),
    ),
    separator,
  );
  return [ongoing, unscheduled, ...clauses.map((clause) => map(clause, phraseOf)), map(several, phraseOfAll)];
}

function phraseOf({ rules, ambiguities }: Clause): ReadPhrase {
  return { rules, ambiguities };
}

function phraseOfAll(clauses: readonly Clause[]): ReadPhrase {
  return {
    rules: clauses.flatMap(({ rules }) => rules),
    ambiguities: clauses.flatMap(({ ambiguities }) => ambiguities),
  };
}
