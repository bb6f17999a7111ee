import { dateInLine, isOnItsDay } from '../wording/deadline';
import { dateWithWeekday } from '../wording/chinese-date';
import type { Escalated } from './escalated';

/** `6月30日（周四）前完成`; of a meeting day `6月28日（周二）办理`. @param year dates of other years name theirs */
export function dueWords({ occurrence }: Escalated, year: number): string {
  const date = dateWithWeekday(occurrence.effectiveDue, year);
  return isOnItsDay(occurrence) ? `${date}办理` : `${date}前完成`;
}

/** The due date as a fact, with all that is to be known of it: `7月15日（周五，已延期），原定6月30日，局党组会议批准延期`. */
export function dueFact(assessment: Escalated, year: number): string {
  const { due, effectiveDue, extension } = assessment.occurrence;
  const date = dateInLine(assessment, year);
  if (extension !== undefined) {
    const by = extension.approved === undefined ? '' : `，${extension.approved}批准`;
    return `${date}，原定${dateWithWeekday(due, year)}${by}`;
  }
  return due === effectiveDue ? date : `${date}，原定${dateWithWeekday(due, year)}，逢休息日调整`;
}
