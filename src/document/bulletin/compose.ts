import type { Judgement } from '../../model/judgement';
import type { Document } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { annexBlocks, annexList, numberedParts } from '../wording/paper-parts';
import { periodName, shortPeriodName } from '../wording/period-name';
import { issuerOf, subjectOf, titleInMarks } from '../wording/plan-names';
import { annexesOf } from './annexes';
import { demandBlocks } from './demands';
import { laggingBlocks } from './lagging';
import { overallBlocks } from './overall';
import { select, type BulletinRequest, type Selection } from './selection';
import { standingBlocks } from './standing';

/**
 * Composes the 通报 of a quarter or a half-year: how far the plan has come, where each unit stands, what lags, and what is
 * asked for. It counts what has its effective due date in the period, as of the date of the judgement, which the paper
 * names and bears. Units alone are compared, never persons. The same judgements and period give the same paper.
 */
export function composeBulletin(request: BulletinRequest): Document {
  const { judgement, lastYear, period } = request;
  const { plan, asOf } = judgement;
  const selection = select(request);
  const annexes = annexesOf(selection, plan);
  const title = `关于${periodName(period)}${subjectOf(plan)}完成情况的通报`;
  return {
    kind: 'bulletin',
    title,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', text: '各责任单位：' },
      { kind: 'paragraph', text: leadSentence(judgement, selection) },
      ...numberedParts([
        { title: '总体情况', blocks: overallBlocks(selection) },
        { title: '各单位情况', blocks: standingBlocks(selection, plan.scoring) },
        { title: '滞后事项', blocks: laggingBlocks(selection, plan, lastYear?.plan) },
        { title: '工作要求', blocks: demandBlocks(selection, judgement) },
      ]),
      ...annexList(annexes),
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
      ...annexBlocks(annexes),
    ],
  };
}

/** What the paper rests on, and that it is no final account where the period is not over. */
function leadSentence({ plan, asOf }: Judgement, { period }: Selection): string {
  const lead =
    `根据${titleInMarks(plan)}，现将${periodName(period)}${subjectOf(plan)}完成情况通报如下。` +
    `所列情况截至${fullDate(asOf)}`;
  const name = shortPeriodName(period);
  if (asOf < period.first) return `${lead}，${name}尚未开始。`;
  return asOf <= period.last ? `${lead}，${name}尚未结束，未到期的事项不计入完成率和得分。` : `${lead}。`;
}
