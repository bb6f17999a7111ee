import { stated } from '../time/prose/statements';
import type { YearContext } from '../time/resolve';
import { itemAt, type Outline } from './outline';
import type { Stretch } from './paragraphs';
import { withTime, type Saying } from './saying';

interface SaidSentence {
  readonly sentence: Stretch;
  readonly sayings: readonly Saying[];
}

/** 组织志愿服务, （1）召开座谈会: a sentence that says what to do, and not how or to what end. */
const DOES =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.]\s*)?(?:开展|组织|召开|举办|举行|进行|完成|做好|制定|印发|下发|发布|报送|上报|走访|慰问|评选|表彰|签订|研究|总结|学习传达|传达学习|启动|筹备|迎接)/;
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
  const held = others.flatMap(({ sentence, sayings }): readonly Saying[] => {
    if (sayings.length > 0) return sayings.map((saying) => under(saying, label, context));
    const says = outline.text.slice(sentence.start, sentence.end);
    const statement = DOES.test(says) ? stated(label.statement.time, undefined, context) : undefined;
    if (statement === undefined || label.time === undefined) return [];
    const item = itemAt(outline.items, sentence.start);
    return [{ statement, sentence, item, time: undefined, count: undefined, heldFrom: label.time }];
  });
  return [...head.sayings, ...held];
}

function isLabel(text: string, sentence: Stretch, { time, statement }: Saying): boolean {
  if (time === undefined || statement.time?.owed.kind !== 'spans' || !statement.time.standsAlone) return false;
  const before = text.slice(sentence.start, time.start);
  if (before.trim() === '') return statement.time.introduces;
  return STAGE.test(before) && /[（(]\s*$/.test(before) && /^\s*[）)]/.test(text.slice(time.end, sentence.end));
}

/** A count takes the label's time, and a frequency is owed only within it; another time stays as it is. */
function under(saying: Saying, label: Saying, context: YearContext): Saying {
  const timed = withTime(saying, label.statement.time, label.time, context);
  if (timed !== undefined) return fromAbove(timed);
  const { time, count } = saying.statement;
  const [span, more] = label.statement.time?.owed.kind === 'spans' ? label.statement.time.owed.spans : [];
  if (time?.owed.kind !== 'recurrence' || time.owed.within !== undefined || span === undefined || more !== undefined) {
    return saying;
  }
  const bounded = stated({ ...time, owed: { ...time.owed, within: span } }, count, context);
  return bounded === undefined || bounded.windows.length === 0 ? saying : { ...saying, statement: bounded };
}

function fromAbove({ time, ...saying }: Saying): Saying {
  return { ...saying, time: undefined, ...(time && { heldFrom: time }) };
}
