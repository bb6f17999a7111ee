import { holdsOneAt } from '../../text/edge-patterns';
import { byFirst } from '../phrase/combinators';
import { NamesBefore } from './names-before';
import { isCountNumber, isInsideNumber, isNumberOf, isTimeNumber, NUMERALS } from './number-starts';
import { PeriodNames } from './period-names';

/** A point of a sentence at which something may begin: a time; a count; the period of a name, as 月 of 月调度、季通报. */
export interface Start {
  readonly at: number;
  readonly kind: 'time' | 'count' | 'period';
}

type StartKind = Start['kind'];

const TIME_WORDS = [
  ...['双月', '单月', '逢双月', '逢单月', '半年', '上半年', '下半年', '上下半年', '上、下半年', '上和下半年'],
  ...['年内', '年底', '年末', '年终', '年初', '年度内', '全年', '今年', '本年', '当年', '明年', '次年', '翌年', '来年'],
  ...['隔月', '隔周', '隔年', '隔旬', '隔日', '隔天', '隔季', '隔星期', '隔学期'],
  ...['首季', '截至', '截止', '不晚于', '不迟于', '最迟'],
];
const COUNT_WORDS = [
  ...['至少', '最少', '最多', '至多', '不少于', '不得少于', '不低于', '不得低于', '不超过', '不得超过', '不多于'],
];

/** Behind 每, 逐 and 按, also with 个 between. */
const PERIODS = ['逢', '周', '星期', '礼拜', '月', '季', '半年', '年', '双月', '单月', '两月'];
const NUMBERED_PERIODS = ['个月'];
/** Behind 每 only. */
const OTHER_PERIODS = ['隔', '半月', '半个月', '旬', '日', '天', '学期', '学年', '工作日', '双周'];
const OTHER_NUMBERED = ['周', '星期', '天', '日', '工作日', '学期', '年'].flatMap((word) => [word, `个${word}`]);
/** How far behind 各 something counted may begin: 各支部至少2次. */
const FARTHEST_COUNT = 8;

/** What may begin at a point, of which the character is known: one of some words, or what passes a test. */
interface Candidate {
  readonly kind: StartKind;
  readonly begins: readonly string[] | ((chars: string, at: number) => boolean);
}

/**
 * Where a time or a count may begin in a sentence: a coarse sieve before the grammar, whose parsers are too slow to be
 * tried at each character. It is a table by first characters, and no pattern: to compile one for all that it knows takes
 * longer than to read a document by it.
 */
export class Starts {
  private readonly candidates = new Map<string, Candidate[]>();
  private readonly firsts: RegExp;

  /** @param anchors names of movable days */
  constructor(anchors: readonly string[]) {
    const names = new NamesBefore(anchors);
    const periods = new PeriodNames();
    // At one point the first of these that may begin is taken.
    this.add('period', '周月季半年', (chars, at) => periods.beginAt(chars, at));
    this.addWords('time', TIME_WORDS);
    this.add('time', '每逐按', isFrequency);
    this.add('time', '岁', isYearEnd);
    this.add('time', '月', isMonthEnd);
    this.add('time', names.firsts, (chars, at) => names.beginAt(chars, at));
    this.add('time', ['第', ...NUMERALS], isTimeNumber);
    this.addWords('count', COUNT_WORDS);
    this.add('count', '各', (chars, at) => isCountNear(chars, at + 1));
    this.add('count', NUMERALS, isCountNumber);
    this.firsts = new RegExp(`[${[...this.candidates.keys()].map(inClass).join('')}]`, 'g');
  }

  /** The next of them from a point on; undefined where there is none. */
  next(chars: string, from: number): Start | undefined {
    this.firsts.lastIndex = from;
    while (this.firsts.test(chars)) {
      const at = this.firsts.lastIndex - 1;
      const kind = this.kindAt(chars, at);
      if (kind !== undefined && !isInsideNumber(chars, at)) return { at, kind };
    }
    return undefined;
  }

  private kindAt(chars: string, at: number): StartKind | undefined {
    const candidates = this.candidates.get(chars.charAt(at)) ?? [];
    // Counted: an iterator makes an object a step, and a document has hundreds of such points.
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index];
      if (candidate !== undefined && mayBegin(candidate, chars, at)) return candidate.kind;
    }
    return undefined;
  }

  private addWords(kind: StartKind, texts: readonly string[]): void {
    for (const [first, begins] of byFirst(texts)) this.add(kind, first, begins);
  }

  private add(kind: StartKind, firsts: Iterable<string>, begins: Candidate['begins']): void {
    const candidate = { kind, begins };
    for (const first of firsts) {
      const candidates = this.candidates.get(first);
      if (candidates === undefined) this.candidates.set(first, [candidate]);
      else candidates.push(candidate);
    }
  }
}

function mayBegin({ begins }: Candidate, chars: string, at: number): boolean {
  return typeof begins === 'function' ? begins(chars, at) : holdsOneAt(begins, chars, at);
}

function inClass(char: string): string {
  return '\\]^-'.includes(char) ? `\\${char}` : char;
}

/** 每周, 逐月, 按季, 每个月, 每4个月; 每隔, 每3天, 每2个工作日. */
function isFrequency(chars: string, at: number): boolean {
  const from = chars.charAt(at + 1) === '个' ? at + 2 : at + 1;
  if (holdsOneAt(PERIODS, chars, from) || isNumberOf(NUMBERED_PERIODS, chars, from)) return true;
  if (chars.charAt(at) !== '每') return false;
  return holdsOneAt(OTHER_PERIODS, chars, at + 1) || isNumberOf(OTHER_NUMBERED, chars, at + 1);
}

/** 岁末, and not 岁末年初. */
function isYearEnd(chars: string, at: number): boolean {
  const isEnd = chars.startsWith('末', at + 1) || chars.startsWith('尾', at + 1);
  return isEnd && !chars.startsWith('年初', at + 2);
}

/** 月末 at the head; behind another time it is the end of that month. */
function isMonthEnd(chars: string, at: number): boolean {
  const isEnd = chars.startsWith('末', at + 1) || chars.startsWith('底', at + 1);
  return isEnd && (at === 0 || '。;:'.includes(chars.charAt(at - 1)));
}

function isCountNear(chars: string, from: number): boolean {
  for (let at = from; at <= from + FARTHEST_COUNT; at++) {
    if (isCountNumber(chars, at)) return true;
    if (at >= chars.length || chars.charAt(at) === '。') return false;
  }
  return false;
}
