import type { Plan } from '../../model/plan';
import { yearOf, type Day } from '../../time/civil-date';
import { blankNumber } from '../form/document-number';
import { subjectOf } from '../wording/plan-names';
import { stageName } from '../wording/stage-name';
import type { Escalated } from './escalated';

/** `督办单`, by the stage as the plan names it. */
export function sheetName({ stage: { stage } }: Escalated): string {
  return `${stageName(stage)}单`;
}

/** `机关党建工作督办单` */
export function sheetTitle(plan: Plan, assessment: Escalated): string {
  return subjectOf(plan) + sheetName(assessment);
}

/** The title of all sheets together: that of the only one, or `机关党建工作督查单、督办单（3份）`. */
export function titleOfAll(plan: Plan, assessments: readonly Escalated[]): string {
  const names = new Set(assessments.map(sheetName));
  const count = assessments.length > 1 ? `（${assessments.length}份）` : '';
  return `${subjectOf(plan)}${[...names].join('、')}${count}`;
}

/**
 * `督办〔2022〕 号`: the year of issue, and room for the running number, which is for who registers the sheet to give. Which
 * occurrence it is about stands among the facts.
 */
export function sheetNumber({ stage: { stage } }: Escalated, asOf: Day): string {
  return blankNumber(yearOf(asOf), stageName(stage));
}
