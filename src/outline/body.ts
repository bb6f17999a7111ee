import { halfWidths } from '../text/folded-text';
import { findItems } from '../time/prose/find-items';
import type { Paragraph } from './paragraphs';
import { titlesOf, trimTitle } from './titles';

/**
 * The paragraphs of a document itself: without a table of contents at its head, whose lines are its headings once more,
 * and without what is attached to it, and who issued it when. All this would else be parts of it that no plan encodes.
 */
export function bodyOf(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const contents = contentsOf(paragraphs, words);
  const end = signatureBefore(endOf(paragraphs, words), paragraphs, words);
  return paragraphs.filter((_, index) => index < end && !(contents.from <= index && index < contents.to));
}

const CONTENTS = /^\s*目\s*[录次]\s*$/;
/** What leads to the page number of a heading, and the number. */
const PAGE = /[\s.…·．—-]*\d{0,3}\s*$/;

/** From the line 目录 to where the first heading below it stands again, with the number that it has there. */
function contentsOf(paragraphs: readonly Paragraph[], words: readonly string[]): { from: number; to: number } {
  const none = { from: 0, to: 0 };
  const from = words.findIndex((each) => each.trimStart().startsWith('目') && CONTENTS.test(each));
  if (from < 0) return none;
  const first = paragraphs.findIndex(({ mark }, index) => index > from && mark !== undefined);
  const label = paragraphs[first]?.mark?.label;
  if (label === undefined) return none;
  const title = trimTitle((words[first] ?? '').slice(paragraphs[first]?.mark?.length).replace(PAGE, ''));
  const to = paragraphs.findIndex(
    ({ mark }, index) =>
      index > first && mark?.label === label && titlesOf((words[index] ?? '').slice(mark.length)).includes(title),
  );
  return to < 0 ? none : { from, to };
}

/** 附件, 附件1, 附件：任务分工表, 附表2; 抄送：各支部. */
const ATTACHED = /^\s*(?:附\s*[件表录]\s*[\d０-９一二三四五六七八九十]{0,3}\s*(?:[：:]|$)|抄\s*送\s*[：:])/;

/**
 * Where attachments begin, or all that is there. An attachment that goes on with the numbers of the document's own parts is
 * no list or table: plans are often attached to the letter that sends them.
 */
function endOf(paragraphs: readonly Paragraph[], words: readonly string[]): number {
  const style = paragraphs.find(({ mark }) => mark !== undefined)?.mark?.style;
  if (style === undefined) return paragraphs.length;
  const lastPart = paragraphs.findLastIndex(({ mark }) => mark?.style === style);
  const mayBe = (each: string): boolean => '附抄'.includes(each.trimStart().charAt(0));
  const end = words.findIndex((each, index) => index > lastPart && mayBe(each) && ATTACHED.test(each));
  return end < 0 ? paragraphs.length : end;
}

const NUMERAL = '[\\d一二三四五六七八九十〇○零]';
/** 2022年2月18日, 某局 2022年2月18日, 二〇二二年二月十八日: all that a line says, with who issued the document, if anybody. */
const ISSUED = new RegExp(
  `^\\s*(?:([^\\s，。；：、]{2,30})\\s+)?${NUMERAL}{4}\\s*年\\s*${NUMERAL}{1,2}\\s*月\\s*${NUMERAL}{1,3}\\s*日\\s*$`,
);
const LONGEST_ISSUED = 80;
/** 中共某县委办公室: without a number, and without a mark of a sentence. 召开支部委员会 is a thing to be done. */
const OFFICE =
  /^\s*(?!召开|举[办行]|开展|完成|制定|走访|[报上]送|上报|参加|启动|评选|听取|审议|[建成]立|选举)[^\s\d，。；：、.（）()]{1,29}(?:[局委办室部院校处科组府司厅所站队村社县市省区州旗镇乡团]|中心|街道|公司|银行|[大中小]学|(?:委员|工|协|学|联合|理事)会)\s*$/;

/**
 * Where the day on which a document was issued stands at its end, with the office on the line above; else the end. What is
 * called as no office is, such as the last line of a schedule, 工作总结 2022年11月30日, is owed, and stays.
 */
function signatureBefore(end: number, paragraphs: readonly Paragraph[], words: readonly string[]): number {
  const [above = '', day = ''] = [words[end - 2], words[end - 1]];
  const issued = end < 2 || day.length > LONGEST_ISSUED ? null : ISSUED.exec(halfWidths(day));
  if (issued === null) return end;
  const [, beside] = issued;
  if (beside !== undefined) return isOffice(beside) ? end - 1 : end;
  return paragraphs[end - 2]?.mark === undefined && isOffice(above) ? end - 2 : end - 1;
}

/** Whether words are how an office is called. 每季度调度各支部 says something of a time. */
function isOffice(words: string): boolean {
  return OFFICE.test(words) && findItems(words, NO_NAMES).length === 0;
}

const NO_NAMES: readonly string[] = [];
