import { halfWidths } from '../text/folded-text';

/** How the number before a heading is written. Each way is a level of its own. */
export type MarkStyle =
  | 'chapter' // 第一章
  | 'part' // 第一部分
  | 'article' // 第一条
  | 'chinese' // 一、
  | 'chinese-bracketed' // （一）
  | 'arabic' // 1. 1． 1、
  | 'decimal' // 1.1
  | 'arabic-bracketed' // （1）
  | 'half-bracketed' // 1）
  | 'circled' // ①
  | 'time' // 3月份, 第一季度： on a line of its own; numbered by their order
  | `heading${number}`; // # in a text made of one that shows its headings by their looks; numbered by their order

/** The number at the head of a line. */
export interface Mark {
  readonly style: MarkStyle;
  /** As written, without what parts it from the text: `一`, `（一）`, `3`, `①`. */
  readonly label: string;
  /** In Arabic digits: `3`, `3.10`. */
  readonly number: string;
  /** How many UTF-16 units of the line it takes, with the blanks around it. */
  readonly length: number;
}

const NUMERALS = '一二三四五六七八九十百零〇';
const CHINESE = `[${NUMERALS}]{1,5}`;
/** Words of titles that begin like a unit: 4 项目建设, 5 年度考核. */
const TITLE_WORD =
  '个人|个体|个性|个别|项目|年度|年终|年轻|月度|月报|周报|周例会|日常|时间|时代|时政|名单|名家|名师|场地|场所|期刊|元旦|倍增';
/** What makes a number at the head of a line an amount or a date: 1.5万元, 3 月. */
const NO_UNIT = `(?!(?!${TITLE_WORD})[\\d%.万亿元年月日号时次个期场项倍季周名岁])`;
/** With what a text may begin behind 1. or 1、, though it is a digit. */
const TIME = '\\d{1,2}[·・]\\d{1,2}|\\d{4}年|\\d{1,2}(?:[-–—~至到]\\d{1,2})?月|第?\\d季度';
/** Behind the first number of a range of months: 1.3-5月 is the first part, from March to May. */
const NO_RANGE = '(?![-–—~至到]\\d{1,2}月)';

/** Several times that share their last word, as 三、四季度, 七、八两月 and 3、6、9月; 一、6月 and 1、6月底 are none, nor 四、一季度. */
const SHARED_WORD = new RegExp(
  `^(?:${CHINESE}(?:、${CHINESE})+|\\d{1,2}(?:、\\d{1,2})+)(?=(?:两个?)?(?:季度|月(?!底|末|初|[上中下]|前|\\d)))`,
);

/**
 * A way of writing a number: what it begins with, what it is, and of a long pattern what a line holds that it may fit; to
 * compile one takes longer than to try it at all lines of a document, most of which have no such number.
 */
type MarkPattern = readonly [style: MarkStyle, firsts: string, pattern: RegExp, holds?: RegExp];

const ARABIC = '0123456789';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** In this order: a decimal would else be read as an Arabic number with a text that begins with a digit. */
const PATTERNS: readonly MarkPattern[] = [
  ['chapter', '第', new RegExp(`^(第(${CHINESE}|\\d{1,3})[编章节])[\\s、.:]*`)],
  ['part', '第', new RegExp(`^(第(${CHINESE}|\\d{1,3})部分)[\\s、.:]*`)],
  ['article', '第', new RegExp(`^(第(${CHINESE}|\\d{1,3})条)[\\s、.:]*`)],
  ['chinese', NUMERALS, new RegExp(`^((${CHINESE}))(?:\\s*[、.]\\s*|\\s+)`)],
  ['chinese-bracketed', '(', new RegExp(`^(\\(\\s*(${CHINESE})\\s*\\))\\s*[、.]?\\s*`)],
  [
    'decimal',
    ARABIC,
    new RegExp(
      `^((\\d{1,2}(?:\\.\\d{1,2}){1,3}))(?:[、.\\s]\\s*(?=${TIME})|(?:[、.]\\s*|\\s+|(?=\\S))${NO_UNIT}${NO_RANGE}(?![·・]))`,
    ),
    /^\d{1,2}\.\d/,
  ],
  // Most of them, before a text that cannot be taken for a part of the number.
  ['arabic', ARABIC, /^((\d{1,3}))\s*[、.]\s*(?![\d\s])/],
  [
    'arabic',
    ARABIC,
    new RegExp(`^((\\d{1,3}))(?:\\s*[、.]\\s*(?:(?!\\d)|(?=${TIME}))|\\s+${NO_UNIT})`),
    /^\d{1,3}[、.\s]/,
  ],
  ['arabic-bracketed', '(', /^(\((\d{1,3})\))[、.]?\s*/],
  ['half-bracketed', ARABIC, /^((\d{1,3}))\)\s*/, /\)/],
  ['circled', CIRCLED, /^(([①-⑳]))[、.]?\s*/],
];

const MONTH = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])';
/** A line that says when, and nothing else: 3月份, 第一季度工作安排：, 4月主题：绿色出行. */
const TIME_LINE = new RegExp(
  `^\\s*(?:${MONTH}(?:\\s*[-–—~至到、]\\s*${MONTH})?\\s*月份?(?:[上中下]旬)?|第?[1-4一二三四]季度|[上下]半年)` +
    '(?:(?:\\s|的|主要|重点|工作|任务|安排|计划|活动|事项|内容)*[：:]?|(?:活动|学习|教育)?主题\\s*[：:][^。；：\\t]{2,30})\\s*$',
);

/** What may be a number before a part that is a time, as in 一、3月份 and 六、一月份, or two times, as in 七、八月份. */
const NUMBERED_TIME = new RegExp(`^\\s*(${CHINESE}|\\d{1,2})\\s*、\\s*(${MONTH})(?=\\s*月)`);

/** Whether a time has a number before it: two times that share a word rise, and are written alike. */
function isNumberedTime(line: string): boolean {
  const [, first = '', second = ''] = NUMBERED_TIME.exec(line) ?? [];
  if (first === '') return false;
  return /\d/.test(first) !== /\d/.test(second) || Number(numberOf(first)) >= Number(numberOf(second));
}

const LONGEST_MARK = 24;

/** What a line with a mark begins with, behind blanks; most begin with text. */
const FIRSTS: ReadonlySet<string> = new Set(`#${ARABIC}０１２３４５６７８９${NUMERALS}上下第(（${CIRCLED}`);

/** The mark that a line begins with; undefined where it begins with text. */
export function readMark(line: string): Mark | undefined {
  const text = line.trimStart();
  if (!FIRSTS.has(text.charAt(0))) return undefined;
  if (text.startsWith('#')) return readHeading(line);
  const blank = line.length - text.length;
  if (isTimeLine(line)) return { style: 'time', label: '', number: '', length: blank };
  const head = halfWidths(text.slice(0, LONGEST_MARK));
  if (beginsWithTimes(head)) return undefined;
  const first = head.charAt(0);
  for (const { 0: style, 1: firsts, 2: pattern, 3: holds } of PATTERNS) {
    const match = firsts.includes(first) && holds?.test(head) !== false ? pattern.exec(head) : null;
    if (match === null) continue;
    const { 0: all, 1: label = '', 2: number = '' } = match;
    return {
      style,
      // A scan may have blanks in it: （ 一 ）.
      label: text.slice(0, label.length).replace(/\s+/g, ''),
      number: numberOf(number),
      length: blank + all.length,
    };
  }
  return undefined;
}

/** Whether a line says when, and nothing else; it does not where a sentence ends in it. */
function isTimeLine(line: string): boolean {
  if (line.includes('。') || line.includes('；')) return false;
  const mayBe = line.includes('月') || line.includes('季度') || line.includes('半年');
  return mayBe && TIME_LINE.test(line) && !isNumberedTime(line);
}

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;

/** A heading as Markdown writes it: by the number behind its marks, or else by them alone. */
function readHeading(line: string): Mark | undefined {
  const [all, hashes] = HEADING.exec(line) ?? [];
  if (all === undefined || hashes === undefined) return undefined;
  const numbered = readMark(line.slice(all.length).replace(/^#/, ' '));
  return numbered === undefined
    ? { style: `heading${hashes.length}`, label: '', number: '', length: all.length }
    : { ...numbered, length: all.length + numbered.length };
}

/** Whether a line begins with numbers that rise and name several months or quarters, and no part. */
function beginsWithTimes(line: string): boolean {
  const joint = line.indexOf('、');
  if (joint < 0 || !FIRSTS.has(line.charAt(joint + 1)) || !(line.includes('月') || line.includes('季度'))) return false;
  const numbers = (SHARED_WORD.exec(line)?.[0] ?? '').split('、').map((each) => Number(numberOf(each)));
  return numbers.length > 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

const NUMBER_IN_LABEL = new RegExp(`${CHINESE}|[①-⑳]|\\d+(?:\\.\\d+)*`, 'g');

/**
 * A label as a person writes it in a plan, as numbers from the outside in: `3` of `3.`, `1.2` of `一（二）`, `3.10` of
 * itself. Undefined where it holds no number.
 */
export function numberOfLabel(label: string): string | undefined {
  const parts = halfWidths(label).match(NUMBER_IN_LABEL);
  return parts?.map(numberOf).join('.');
}

const DIGITS = '零一二三四五六七八九';
const FIRST_CIRCLED = 0x2460;

function numberOf(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= FIRST_CIRCLED && code < FIRST_CIRCLED + 20) return String(code - FIRST_CIRCLED + 1);
  if (!isDigit(code)) return String(chineseNumber(text));
  return text.includes('.') ? text.split('.').map(numberOf).join('.') : String(Number(text));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 十二 is 12, 二十 is 20, 一百零三 is 103. */
function chineseNumber(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of text.replaceAll('〇', '零')) {
    if (char === '十' || char === '百') {
      sum += (digit === 0 ? 1 : digit) * (char === '十' ? 10 : 100);
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  return sum + digit;
}
