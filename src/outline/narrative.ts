import { fitsEnd, type EdgePattern } from '../text/edge-patterns';
import { itemHolding, type OutlineItem } from './outline';
import type { Stretch } from './paragraphs';

/** 2021年工作回顾, 主要成效, 存在的问题, 现状分析: what is told there is past, or as it is. */
const TELLS: readonly EdgePattern[] = [
  [
    '效绩顾点法况题足难板距因状势险析像景义',
    '',
    /(?:成效|成绩|回顾|亮点|主要做法|(?:开展|完成|基本|落实|进展|工作)情况|存在的?(?:主要|突出)?(?:问题|不足|困难|短板)(?:[和与及](?:不足|差距|原因|困难))?|(?:现状|形势|原因|风险)(?:分析|画像)?|背景(?:[和与及]意义)?)$/,
  ],
];
/** A heading that says what to do about it: 通报完成情况, 解决存在的问题. */
const DOES =
  /每|[次期场]|通报|报告|汇报|^(?:通报|督查|检查|公开|报送|上报|调度|跟踪|抓好|加强|推进|做好|持续|深化|总结|整改|聚焦|开展|建立|围绕|解决|突出|定期|及时|汇报|报告|听取|查找|梳理|排查|掌握|分析)/;
const LONGEST_HEADING = 20;

/** 2021年，全局…; 去年，…; 今年以来，…: the sentences behind it go on telling. */
const BEGINS_TO_TELL =
  /^\s*(?:去年|上年|过去(?:一年|的)|一年来|近年来|今年以来|截至目前|(\d{4})年(?!度?(?:工作)?(?:计划|安排|要点)))/;
const LONGEST_BEGINNING = 5;

/** What few sentences begin with, so that for most the pattern need not be compiled. */
function mayBeginToTell(words: string): boolean {
  const head = words.trimStart().slice(0, LONGEST_BEGINNING);
  const year = head.indexOf('年');
  return year === 1 || (year === 4 && isDigit(head.charAt(0))) || head.startsWith('过去') || head.startsWith('截至');
}

function isDigit(char: string): boolean {
  return '0' <= char && char <= '9';
}

/** 今年，…; 下一步，…: what is to be done again. */
const TURNS = /今年(?!以来)|下一?步|接下来|明年|来年|新的一年/;

/** Whether a place of a document lies in a part whose heading says that it tells of what was, or how things are. */
export function isTold(text: string, items: readonly OutlineItem[], at: number): boolean {
  const item = itemHolding(items, at);
  return item !== undefined && (tellsAll(text, item) || isTold(text, item.children, at));
}

function tellsAll(text: string, { titles, textStart, end }: OutlineItem): boolean {
  const title = titles[0] ?? text.slice(textStart, Math.min(end, textStart + LONGEST_HEADING));
  return title.length <= LONGEST_HEADING && fitsEnd(TELLS, title) && !DOES.test(title);
}

/** The sentences of a paragraph that do not tell of a time before the plan's year. */
export function notTold(text: string, sentences: readonly Stretch[], year: number): readonly Stretch[] {
  const thisYear = `${year}年`;
  let tells = false;
  return sentences.filter(({ start, end }) => {
    const words = text.slice(start, end);
    const begun = mayBeginToTell(words) && !words.includes(thisYear) ? BEGINS_TO_TELL.exec(words) : null;
    if (begun !== null) tells = begun[1] === undefined || Number(begun[1]) < year;
    if (tells && (TURNS.test(words) || words.includes(thisYear))) tells = false;
    return !tells;
  });
}
