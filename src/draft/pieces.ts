import type { Stretch } from '../outline/paragraphs';
import type { Saying } from '../outline/saying';
import { lastAtMost } from '../text/search-sorted';

/** What a saying's words are of a sentence: the part that says what is owed, from comma to comma. */
export interface Piece {
  readonly saying: Saying;
  readonly stretch: Stretch;
}

/** Where a sentence may be parted: at commas, and at the stop that ends it. */
const COMMA = /[，,；;。！？!?]/g;
/** Words that say how or why, and not what is done: the part that they begin goes on behind its comma. */
const ADVERBIAL =
  /^(?:结合|围绕|按照|根据|依托|通过|利用|对照|针对|聚焦|借助|为|以|依据|参照|在|于|充分利用|紧扣|立足|坚持以|会同|同时|原则上|此外)/;
/** 党委按照上级要求, with who does it before how. */
const SUBJECT_BEFORE_HOW = /^[\p{Script=Han}]{2,8}(?:每年)?(?:按照|根据)[^，,]*(?:要求|部署|安排|规定|意见|精神)$/u;
/** Said of a thing that stands before: 于6月底前完成, 报送机关党委. */
const THIN =
  /^(?:并|且|均|应|要|须|需|于|在|至少|组织|集中|全部|基本|确保|力争|争取|分别|各|由|及时|统一|原则上)*(?:完成|开展|进行|落实|实施|召开|举办|组织|办结|结束|报送?|上报|报告|提交|到位|推进|印发|反馈|整改到位|落实到位|一次|以上)*(?:到?(?:机关党委|党委|办公室|党建办|市委|上级|局|本单位)[\p{Script=Han}]{0,4})?(?:备案|汇总|审核|存档)?$/u;

/** Who leads it, what it is about, where: said of a thing that is named already. */
const SAYS_HOW = /^[\s（(]*(?:由|主要|每次|一般|原则上|时间|地点|内容|主题|参加人员|如遇|如有)/;

/** 一月：, 时间安排：, 一是： */
const LABEL = /^\s*[\p{Script=Han}]{1,8}\s*[：:]/u;

/** A sentence that says more is no sentence; its parts are not weighed against each other. */
export const MOST_COMPARED = 40;

/** Parts the sentences of a document among the sayings in them. @param sayings of one sentence, in its order */
export function piecesOf(text: string, sentence: Stretch, sayings: readonly Saying[]): readonly Piece[] {
  const fragments = fragmentsOf(text, sentence);
  const fragmentAt = (offset: number): number => lastAtMost(fragments, offset, ({ start }) => start);
  const spans = sayings.map(({ time, count }) => {
    const inside = [time, count].filter((each) => each !== undefined && isIn(sentence, each));
    const ends = inside.flatMap((each) => (each === undefined ? [] : [each.start, each.end - 1]));
    if (ends.length === 0) return { from: 0, to: fragments.length - 1 };
    return { from: fragmentAt(Math.min(...ends)), to: fragmentAt(Math.max(...ends)) };
  });
  const whole = (from: number, to: number): Stretch =>
    trimmed(text, { start: fragments[from]?.start ?? sentence.start, end: fragments[to]?.end ?? sentence.end });
  return sayings.map((saying, index) => {
    const own = spans[index] ?? { from: 0, to: 0 };
    if (sayings.length > MOST_COMPARED) return { saying, stretch: whole(own.to, own.to) };
    const after = Math.min(
      fragments.length,
      ...spans.filter(({ from, to }) => Math.max(from, to) > own.to).map(({ from, to }) => (from > own.to ? from : to)),
    );
    const before = Math.max(-1, ...spans.filter(({ to }) => to < own.from).map(({ to }) => to));
    const { from, to } = widened(text, fragments, own, { before, after }, sayings);
    return { saying, stretch: whole(from, to) };
  });
}

function isIn(outer: Stretch, { start, end }: Stretch): boolean {
  return outer.start <= start && end <= outer.end;
}

/** So far that the part says what is done: behind its time first, else before it. */
function widened(
  text: string,
  fragments: readonly Stretch[],
  own: { from: number; to: number },
  limits: { before: number; after: number },
  sayings: readonly Saying[],
): { from: number; to: number } {
  let { from, to } = own;
  const rest = (first: number, last: number): string => restOf(text, fragments.slice(first, last + 1), sayings);
  // 安全例会，每月召开一次，由组长主持: what is done stands before.
  const saysHow = (at: number): boolean => from - 1 > limits.before && SAYS_HOW.test(rest(at, at));
  while (
    to + 1 < limits.after &&
    (isThin(rest(from, to)) || goesOn(rest(to, to))) &&
    !isThin(rest(to + 1, to + 1)) &&
    !saysHow(to + 1)
  )
    to++;
  if (goesOn(rest(to, to)) && to + 1 < limits.after) to++;
  while (from - 1 > limits.before && isThin(rest(from, to))) from--;
  // 组织学习讨论，每月1次: what is thin behind was widened to the front; 考核，并通报 is one with what stands before.
  while (from - 1 > limits.before && /^(?:并|且|以及)/.test(rest(from, from)) && from === own.from) from--;
  return { from, to };
}

function isThin(rest: string): boolean {
  return THIN.test(rest.replace(LABEL, '').replace(/[^\p{Script=Han}]/gu, ''));
}

function goesOn(rest: string): boolean {
  const words = rest.replace(/^[\s（(]+/, '');
  return ADVERBIAL.test(words) || SUBJECT_BEFORE_HOW.test(words);
}

/** What fragments say beside times and counts. */
function restOf(text: string, fragments: readonly Stretch[], sayings: readonly Saying[]): string {
  const phrases = sayings.flatMap(({ time, count }) => [time, count].filter((each) => each !== undefined));
  let rest = '';
  for (const { start, end } of fragments) {
    for (let at = start; at < end; at++) {
      if (!phrases.some((each) => each.start <= at && at < each.end)) rest += text.charAt(at);
    }
  }
  return rest.replace(/[，,；;。！？!?]/g, '');
}

/** The stretches between a sentence's commas, each with the comma that ends it; a bracket is not parted. */
export function fragmentsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const fragments: Stretch[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (/[（(《【[“]/.test(char)) depth++;
    else if (/[）)》】\]”]/.test(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && char.search(COMMA) === 0) {
      fragments.push({ start: from, end: at + 1 });
      from = at + 1;
    }
  }
  if (from < end) fragments.push({ start: from, end });
  return fragments.length === 0 ? [{ start, end }] : fragments;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const head = /^[\s，,；;。、]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s，,；;。！？!?、]*$/.exec(words)?.[0].length ?? 0;
  return head + tail >= words.length ? { start, end } : { start: start + head, end: end - tail };
}
