import type { Times } from '../when';
import { alt, many, map, oneOf, only, opt, remembered, seq, word, type Parser } from './combinators';
import { numeral } from './numerals';
import { dash } from './spans';

/** A number of times, and whether it is said of each of several stretches (各). */
export interface NamedTimes {
  readonly times: Times;
  readonly each: boolean;
  /** 不定期: at no set time. */
  readonly irregular: boolean;
}

const verb = word(
  ...['开展', '组织', '召开', '举办', '举行', '进行', '实施', '安排', '完成', '开设', '推出', '落实', '推进', '抓好'],
  ...['印发', '下发', '发布', '报送', '上报', '提交', '听取', '研究', '办理', '办结', '参加', '集中', '学习'],
);

/** Words between a time and its count that change neither, or that say 各 or 不定期. */
const filler = alt(verb, word(',', '各', '均', '共', '应当', '应', '须', '需', '要', '不定期'));

/** What may stand behind a time that has no count: 6月底前完成. */
export const trailingVerbs = many(alt(verb, word(',', '不定期')));

const countWord = word('场次', '批次', '期次', '次', '期', '场', '篇', '个', '项', '批', '轮', '堂', '件', '份', '节');
const atLeast = word('至少', '最少', '不少于', '不得少于', '不低于', '不得低于');
const atMost = word('不超过', '不得超过', '不多于', '最多', '至多');

/** 2, 2-3, and 两三: without a dash only two single numerals that follow each other are a range. */
const number: Parser<Times> = alt<Times>(
  map(seq<[number, string, number]>(numeral, dash, numeral), ([min, , max]) => ({ min, max })),
  map(numeral, (min) => ({ min })),
  map(
    only(seq<[number, number]>(numeral, numeral), ([min, max]) => max === min + 1 && max < 10),
    ([min, max]) => ({ min, max }),
  ),
);

type Bound = (times: Times) => Times;
const asMinimum: Bound = ({ min }) => ({ min });
const asMaximum: Bound = ({ min, max }) => ({ min: 0, max: max ?? min });
const asWritten: Bound = (times) => times;

const boundBefore: Parser<Bound> = alt(
  map(atLeast, () => asMinimum),
  map(atMost, () => asMaximum),
);
const boundBehind: Parser<Bound> = oneOf({ 以上: asMinimum, 及以上: asMinimum, 以内: asMaximum, 以下: asMaximum });

/** Small words and the bound, in any order: 至少召开1次, 召开至少1次. */
const beforeNumber: Parser<readonly (string | Bound)[]> = many(alt<string | Bound>(boundBefore, filler));

/** 2次, 2-3期, 至少1次, 3场以上, 不超过4次; with the verbs and small words that stand before the number. */
export const count: Parser<NamedTimes> = remembered(
  map(
    only(
      seq<[readonly (string | Bound)[], Times, string, Bound | undefined]>(
        beforeNumber,
        number,
        countWord,
        opt(boundBehind),
      ),
      ([words, { max }, , behind]) => {
        const bounds = words.filter((each) => typeof each === 'function').length + (behind === undefined ? 0 : 1);
        // 至少2-3次 and 至少3次以内 contradict themselves; 至少3次以上 says one thing twice.
        return bounds === 0 || (max === undefined && (bounds === 1 || words.includes(behind ?? '')));
      },
    ),
    ([words, times, , behind]) => ({
      times: (behind ?? words.find((each) => typeof each === 'function') ?? asWritten)(times),
      each: words.includes('各'),
      irregular: words.includes('不定期'),
    }),
  ),
);
