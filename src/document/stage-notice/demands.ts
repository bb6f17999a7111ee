import type { Judgement } from '../../model/judgement';
import { UNDECIDED_UNIT } from '../../model/plan';
import type { ListBlock } from '../blocks';
import { withoutStop } from '../wording/agreement-words';
import { dateWithWeekday, shortDate } from '../wording/chinese-date';
import { needsWorkdayBefore } from '../wording/deadline';
import { issuerOf } from '../wording/plan-names';
import { stageName } from '../wording/stage-name';
import { dueWords } from './due-words';
import type { Escalated } from './escalated';
import { rectificationOf, rectifyDate, rectifySpan } from '../wording/rectification';
import type { Tone } from './tone';

/** What is asked of the unit: by when, what to explain, what to hand in, and what follows. */
export function demandList(judgement: Judgement, assessment: Escalated, tone: Tone): ListBlock {
  const texts = [
    ...(assessment.occurrence.unit === UNDECIDED_UNIT ? ['本事项的责任单位尚未明确，请先行明确。'] : []),
    deadlineDemand(judgement, assessment, tone),
    ...explanation(judgement, assessment, tone),
    whatToHandIn(judgement, assessment),
    ...whatFollows(judgement, assessment, tone),
  ];
  const { id } = assessment.occurrence;
  return { kind: 'list', items: texts.map((text) => ({ text, occurrences: [id] })) };
}

interface TonedWords {
  /** Before the date of what is to be done. */
  readonly before: string;
  /** What is to be done by that date. */
  readonly done: string;
  /** Where the date has passed. */
  readonly atOnce: string;
}

const WORDS: Readonly<Record<Tone, TonedWords>> = {
  remind: { before: '请统筹安排，于', done: '前完成', atOnce: '请尽快完成' },
  hasten: { before: '请倒排时间、加快进度，于', done: '前整改到位', atOnce: '请尽快办结' },
  rectify: { before: '请立即整改，于', done: '前整改到位', atOnce: '请立即办结' },
  demand: { before: '必须于', done: '前办结，不得再次拖延', atOnce: '必须立即办结，不得再次拖延' },
};

/** By when: the time to rectify, else the due date; where that has passed, at once, and that it has passed. */
function deadlineDemand(judgement: Judgement, assessment: Escalated, tone: Tone): string {
  const { year } = judgement.plan;
  const { before, done, atOnce } = WORDS[tone];
  const rectification = rectificationOf(judgement, assessment.stage);
  if (rectification !== undefined) {
    const date = rectifyDate(rectification, year);
    if (rectification.isPast) return `整改时限${date}已过，${atOnce}。`;
    return `${before}${date}${done}（${rectifySpan(rectification, assessment.stage)}）。`;
  }
  if (assessment.state === 'overdue') return `完成时限已过，${atOnce}。`;
  return `${before}${dueWords(assessment, year)}${workdayBefore(assessment, year)}。`;
}

function workdayBefore(assessment: Escalated, year: number): string {
  if (!needsWorkdayBefore(assessment)) return '';
  return `；时限逢休息日，请不晚于前一工作日${dateWithWeekday(assessment.occurrence.remindOn, year)}`;
}

function explanation({ plan }: Judgement, { state }: Escalated, tone: Tone): readonly string[] {
  const to = issuerOf(plan);
  if (tone === 'demand') return [`请书面说明逾期原因和整改措施，明确拟完成日期，随反馈报${to}。`];
  if (state === 'overdue') return [`请如实说明未按期完成的原因，明确拟完成日期，填写反馈报${to}。`];
  if (tone === 'hasten') return [`请将目前进展、存在的困难和下一步安排填入反馈，报${to}。`];
  return [];
}

function whatToHandIn({ plan }: Judgement, { occurrence }: Escalated): string {
  const { deliverables } = occurrence.task;
  const papers = deliverables.length === 0 ? '有关材料' : deliverables.map(withoutStop).join('、');
  return `办结后，请将完成情况和${papers}报${issuerOf(plan)}。`;
}

/** What can still be asked for, and which stage comes next. */
function whatFollows({ plan }: Judgement, { state, nextStage }: Escalated, tone: Tone): readonly string[] {
  if (tone === 'demand') return ['没有办结的，不予销号。'];
  const extension = '确有困难不能按期完成的，请在完成时限之前提出延期申请，写明原因和拟延至的日期。';
  const next =
    nextStage === undefined || tone === 'remind'
      ? []
      : [`仍未办结的，${shortDate(nextStage.since, plan.year)}起进入${stageName(nextStage.stage)}阶段。`];
  return [...(state === 'overdue' ? [] : [extension]), ...next];
}
