import type { Judgement } from '../../model/judgement';
import { keyOfSpan, yearSpan } from '../../time/period';
import type { Block, Document } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { annexBlocks, annexList, numberedParts } from '../wording/paper-parts';
import { issuerOf, subjectOf, titleInMarks } from '../wording/plan-names';
import { bySectionBlocks } from './by-section';
import { carriedOverBlocks } from './carried-over';
import { isYearOver, overallBlocks } from './overall';
import { sectionsOf } from './selection';
import { tasksTables } from './tasks-table';
import { agreedBlocks, undoneBlocks } from './undone';

export interface AnnualSummaryRequest {
  readonly judgement: Judgement;
}

/**
 * Composes the 年度总结 of a plan's year: what was owed and done by section and clause, what was not and why, what was agreed
 * otherwise, and what is left. Before the year's end it says as of which date it speaks, and calls nothing undone that is
 * not due. The same judgement gives the same paper.
 */
export function composeAnnualSummary({ judgement }: AnnualSummaryRequest): Document {
  const { plan, asOf } = judgement;
  const span = yearSpan(plan.year);
  const sections = sectionsOf(judgement);
  const annexes =
    sections.length === 0 ? [] : [{ title: '任务完成情况一览表', blocks: tasksTables(sections, plan.year) }];
  const title = `${plan.year}年${subjectOf(plan)}完成情况总结`;
  const next = carriedOverBlocks(judgement);
  return {
    kind: 'annual-summary',
    title,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period: { ...span, key: keyOfSpan(span) },
    blocks: [
      { kind: 'title', text: title },
      ...asOfSubtitle(judgement),
      { kind: 'paragraph', text: leadSentence(judgement) },
      ...numberedParts([
        { title: '总体情况', blocks: overallBlocks(judgement, sections) },
        { title: '各部分完成情况', blocks: sectionBlocks(bySectionBlocks(sections, plan.year)) },
        { title: '未完成事项及原因', blocks: undoneBlocks(judgement) },
        { title: '免办和延期事项', blocks: agreedBlocks(judgement) },
        ...(next.length > 0 ? [{ title: '下一步', blocks: next }] : []),
      ]),
      ...annexList(annexes),
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
      ...annexBlocks(annexes),
    ],
  };
}

function sectionBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: '计划没有列出任务。' }];
}

function asOfSubtitle(judgement: Judgement): Block[] {
  return isYearOver(judgement) ? [] : [{ kind: 'subtitle', text: `（截至${fullDate(judgement.asOf)}）` }];
}

function leadSentence(judgement: Judgement): string {
  const { plan, asOf } = judgement;
  const lead = `现将${titleInMarks(plan)}${plan.year}年的完成情况总结如下。` + `所列情况截至${fullDate(asOf)}`;
  if (isYearOver(judgement)) return `${lead}。`;
  const { first } = yearSpan(plan.year);
  return asOf < first ? `${lead}，年度尚未开始。` : `${lead}，年度尚未结束，未到期的事项不作为未完成。`;
}
