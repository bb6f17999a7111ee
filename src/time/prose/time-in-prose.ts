import type { PeriodUnit } from '../period';
import {
  alt,
  beginning,
  joint,
  list,
  map,
  only,
  opt,
  remembered,
  seq,
  word,
  type Input,
  type Match,
  type Parser,
} from '../phrase/combinators';
import { count } from '../phrase/counts';
import { numeral } from '../phrase/numerals';
import { dayWord, weekdayName, weekWord, type NamedPoint } from '../phrase/points';
import { bareUnit, recurrence, type NamedRecurrence } from '../phrase/recurrences';
import { sinceParser, type NamedSpan } from '../phrase/spans';
import { spansParser, stretchesWith } from '../phrase/stretches';
import { otherWords } from './other-words';
import type { OwedTime } from './prose-item';

/** What joins several stretches in a sentence; a comma there rather ends one thing and begins another. */
const separator = joint('/', '、', '和', '及', '与');

const lengthWord = word('半个月', '半月', '旬', '日', '天', '学期', '学年', '工作日', '个工作日', '双周');
const periodWord = word('月', '个月', '周', '个周', '星期', '个星期', '季度', '个季度', '年');

/** 二、周四; 5日、20日: more than one, each with the word behind or before it where it has one. */
function severalOf(name: Parser<unknown>, beside: Parser<unknown>): Parser<unknown> {
  const joiner = seq<unknown[]>(beside, joint('、', '和', '及', '与'), beside);
  return seq<unknown[]>(name, joiner, list(name, joiner));
}

/** 每半月, 每旬, 每4个月, 隔月, 每两周: how often, but in periods that a phrase does not know or that begin anywhere. */
const otherFrequency = alt<unknown>(
  seq<unknown[]>(word('每'), opt(numeral), lengthWord),
  seq<unknown[]>(word('每'), numeral, periodWord),
  seq<unknown[]>(word('每隔', '隔'), opt(numeral), alt(lengthWord, periodWord)),
);

/** 每周二、周四; 每月5日、20日. */
const severalDays = alt<unknown>(
  seq<unknown[]>(word('每'), weekWord, severalOf(weekdayName, opt(weekWord))),
  seq<unknown[]>(word('每月', '每个月'), severalOf(numeral, opt(dayWord)), dayWord),
);

/** 上半年6月底前、下半年12月底前: what stands before each only says more broadly when it is. */
const frame = alt<unknown>(word('上半年', '下半年'), seq<unknown[]>(opt(word('第')), numeral, word('季度')));

function framedSpans(span: Parser<NamedSpan>): Parser<readonly NamedSpan[]> {
  const inFrame = map(
    seq<[unknown, NamedSpan]>(
      frame,
      only(span, ({ form }) => form === 'by'),
    ),
    ([, deadline]) => deadline,
  );
  return only(list(inFrame, separator), ({ length }) => length > 1);
}

function wholePeriod(every: PeriodUnit): OwedTime {
  return { kind: 'recurrence', found: { rule: { every, cut: { kind: 'whole' } } }, within: undefined };
}

/**
 * Any wording for a time that a sentence may hold, by the grammar of phrases, but without a count: in a sentence the two
 * often stand apart (年内，组织党员干部开展2-3次警示教育).
 *
 * @param anchors names of movable days that may stand for one
 */
export function timeInProse(anchors: readonly string[]): Parser<OwedTime> {
  const stretches = stretchesWith(anchors);
  const { point, span } = stretches;
  const inSpans = map(
    seq<[string | undefined, readonly NamedSpan[]]>(opt(word('每年度', '每年')), spansParser(stretches, separator)),
    ([, spans]): OwedTime => ({ kind: 'spans', spans }),
  );
  const inFrames = map(framedSpans(span), (spans): OwedTime => ({ kind: 'spans', spans }));
  const within = opt(remembered(alt(sinceParser(point), span)));
  const recurring = map(
    seq<[NamedSpan | undefined, string | undefined, NamedRecurrence]>(within, opt(word(',')), recurrence),
    ([stretch, , found]): OwedTime => ({ kind: 'recurrence', found, within: stretch }),
  );
  // 6月以后每月 does not say whether June is in.
  const unclearStart = seq<[NamedPoint, string, string | undefined, NamedRecurrence]>(
    point,
    word('以后', '之后', '后'),
    opt(word(',')),
    recurrence,
  );
  const unread = map(
    alt<unknown>(unclearStart, seq<unknown[]>(within, opt(word(',')), otherFrequency)),
    (): OwedTime => ({ kind: 'unread', days: false }),
  );
  const onDays = map(severalDays, (): OwedTime => ({ kind: 'unread', days: true }));
  // 半年 is a length of time; 半年一次 is each half-year.
  const bare = map(followedBy(bareUnit, count), wholePeriod);
  return alt(recurring, bare, unread, onDays, inSpans, inFrames, otherWords);
}

/**
 * The reading of a time that goes furthest together with a count that follows it at once: 每周一次 is 每周 with 一次, not 每周一.
 */
export function furthestTime(parser: Parser<OwedTime>, input: Input, at: number): Match<OwedTime> | undefined {
  let best: (Match<OwedTime> & { readonly reach: number }) | undefined;
  for (const match of parser(input, at)) {
    const reach = furthest(count, input, match.end)?.end ?? match.end;
    if (best === undefined || reach > best.reach) best = { ...match, reach };
  }
  return best;
}

/** The longest reading; of several as long, the first. */
export function furthest<T>(parser: Parser<T>, input: Input, at: number): Match<T> | undefined {
  let best: Match<T> | undefined;
  for (const match of parser(input, at)) if (best === undefined || match.end > best.end) best = match;
  return best;
}

function followedBy<T>(parser: Parser<T>, next: Parser<unknown>): Parser<T> {
  return beginning((input, at) => parser(input, at).filter(({ end }) => next(input, end).length > 0), parser.begins);
}
