import type { Plan } from '../../model/plan';
import type { Block } from '../blocks';
import { issuerOf } from '../wording/plan-names';

/** Full-width, so that it is a line in every font and no markup in any format. */
const LINE = '＿';
/** Characters of about two lines of body text, its label included. */
const TWO_LINES = 48;

/** 反馈: what the unit fills in by hand and sends back. */
export function replyBlocks(plan: Plan): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: '反馈' },
    { kind: 'paragraph', text: `请责任单位填写后报${issuerOf(plan)}。` },
    ...['完成情况：', '未完成原因：'].map(toFillIn),
    { kind: 'paragraph', text: `拟完成日期：${dateToFillIn()}` },
    { kind: 'paragraph', text: `填报单位（盖章）：${LINE.repeat(12)}` },
    { kind: 'paragraph', text: `填报日期：${dateToFillIn()}` },
  ];
}

function toFillIn(label: string): Block {
  return { kind: 'paragraph', text: label + LINE.repeat(TWO_LINES - label.length) };
}

function dateToFillIn(): string {
  return `${LINE.repeat(3)}年${LINE.repeat(2)}月${LINE.repeat(2)}日`;
}
