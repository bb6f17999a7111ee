import { stated } from '../time/prose/statements';
import type { YearContext } from '../time/resolve';
import { itemAt, type Outline } from './outline';
import type { Stretch } from './paragraphs';
import { under, type Saying } from './saying';

/** A sentence with what it says. */
export interface SaidSentence {
  readonly sentence: Stretch;
  readonly sayings: readonly Saying[];
}

/** 组织志愿服务, （1）召开座谈会: a sentence that says what to do, and not how or to what end. */
const DOES =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.]\s*)?(?:开展|组织|召开|举办|举行|进行|完成|做好|制定|印发|下发|发布|报送|上报|走访|慰问|评选|表彰|签订|研究|总结|学习传达|传达学习|启动|筹备|迎接)/;
/** 教师节前表彰, 暑假期间走访: at a time of its own, which nothing here knows. */
const HANGS = /^[^，,]{1,8}(?:前|后|期间|之际)/;
/** 第一阶段：动员部署（2月至3月）: the time in brackets says when the whole stage is. */
const STAGE = /^\s*第[一二三四五六七八九十\d]{1,2}(?:阶段|步)/;

/**
 * Lets a time with a colon at the head of a paragraph (4月：清明祭扫。开展培训1期。), or the time of a stage, hold for the
 * sentences behind it that name none, and bound the frequencies among them.
 */
export function withLabelledTimes(
  outline: Outline,
  sentences: readonly SaidSentence[],
  context: YearContext,
): readonly Saying[] {
  const [head, ...others] = sentences;
  const all = sentences.flatMap(({ sayings }) => sayings);
  const label = head?.sayings[0];
  if (head === undefined || label?.time === undefined || !isLabel(outline.text, head.sentence, label)) return all;
  let isListed = endsItem(outline.text, head.sentence);
  const held = others.flatMap(({ sentence, sayings }): readonly Saying[] => {
    const says = outline.text.slice(sentence.start, sentence.end);
    const holds = !HANGS.test(says) && (isListed || isNumbered(outline.text, sentence) || DOES.test(says));
    isListed &&= endsItem(outline.text, sentence);
    if (sayings.length > 0) return sayings.map((saying) => under(saying, label, context));
    const statement = holds ? stated(label.statement.time, undefined, context) : undefined;
    if (statement === undefined || label.time === undefined) return [];
    const item = itemAt(outline.items, sentence.start);
    return [{ statement, sentence, item, time: undefined, count: undefined, heldFrom: label.time }];
  });
  return [...head.sayings, ...held];
}

/** Whether a sentence is one of a list that goes on: 1月：制定方案；更新台账；…. */
function endsItem(text: string, { end }: Stretch): boolean {
  return /[；;]/.test(text.charAt(end - 1));
}

/** （2）支委会研究发展对象: one of a list in a line. */
function isNumbered(text: string, { start }: Stretch): boolean {
  return /(?:[（(]\d{1,2}[）)]|\d{1,2}[、.．]|[①-⑳])\s*$/.test(text.slice(Math.max(0, start - 6), start));
}

function isLabel(text: string, sentence: Stretch, { time, statement }: Saying): boolean {
  if (time === undefined || statement.time?.owed.kind !== 'spans' || !statement.time.standsAlone) return false;
  const before = text.slice(sentence.start, time.start);
  if (before.trim() === '') return statement.time.introduces;
  return STAGE.test(before) && /[（(]\s*$/.test(before) && /^\s*[）)]/.test(text.slice(time.end, sentence.end));
}
