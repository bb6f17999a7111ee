import type { Judgement } from '../../model/judgement';
import { expectedBy } from '../../status/pace';
import { inSentence } from '../../text/in-sentence';
import type { ParagraphBlock } from '../blocks';
import { withoutStop } from '../wording/agreement-words';
import { fullDate } from '../wording/chinese-date';
import { titleInMarks } from '../wording/plan-names';
import { quoted } from '../wording/quoted';
import { dueWords } from './due-words';
import type { Escalated } from './escalated';
import { rectificationOf } from '../wording/rectification';
import { sheetName } from './sheet-name';
import type { Tone } from './tone';

/** What the sheet is sent for, in one sentence or two. */
export function situationParagraph(judgement: Judgement, assessment: Escalated, tone: Tone): ParagraphBlock {
  const { plan, asOf } = judgement;
  const task = quoted(inSentence(withoutStop(assessment.occurrence.task.title)));
  const standing = `截至${fullDate(asOf)}，${standingWords(assessment, asOf)}`;
  return {
    kind: 'paragraph',
    text:
      `根据${titleInMarks(plan)}，${task}应于${dueWords(assessment, plan.year)}。${standing}。` +
      `现发此${sheetName(assessment)}，${requestOf(judgement, assessment, tone)}。`,
  };
}

const REQUESTS: Readonly<Record<Exclude<Tone, 'demand'>, string>> = {
  remind: '请统筹安排，按时完成',
  hasten: '请加快进度，抓紧办理',
  rectify: '请立即整改',
};

/** What is demanded has a limit only as long as that has not passed. */
function requestOf(judgement: Judgement, assessment: Escalated, tone: Tone): string {
  if (tone !== 'demand') return REQUESTS[tone];
  return rectificationOf(judgement, assessment.stage)?.isPast === false ? '责成限期办结' : '责成立即办结';
}

function standingWords({ occurrence, state, pace, count, daysLate }: Escalated, asOf: number): string {
  if (state === 'overdue') return `已逾期${daysLate ?? 0}天，尚未办结`;
  const left = occurrence.effectiveDue - asOf;
  const days = left === 0 ? '当日到期' : `距完成时限还有${left}天`;
  if (pace !== 'behind') return days;
  return `${days}，按序时进度应达${expectedBy(occurrence, asOf)}次，实际${count}次，进度滞后`;
}
