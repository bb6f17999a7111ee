import type { Assessment } from '../../model/assessment';
import type { Occurrence } from '../../model/occurrence';
import type { Span } from '../../time/period';
import { dateWithWeekday, shortDate, weekdayName } from './chinese-date';
import { countMatters, countSoFar } from './times-wording';

/** How a line of a list says by when something is to be done. */
export interface DeadlineStyle {
  /** The year that the paper is about; dates of other years name theirs. */
  readonly year: number;
  /** The month that the list is about. A due date after it is said briefly, and the opening where that lies in it. */
  readonly month: Span;
  /** Whether the count so far is said also where the duty is owed once. */
  readonly alwaysCount?: boolean;
}

/** For a table's cell: `12月31日（周六），前一工作日12月30日（周五）`. */
export function deadlineCell(assessment: Assessment, year: number): string {
  const { occurrence, state } = assessment;
  const parts = [dateWithWeekday(occurrence.effectiveDue, year), ...standingOf(occurrence)];
  if (needsWorkdayBefore(assessment)) parts.push(`前一工作日${dateWithWeekday(occurrence.remindOn, year)}`);
  if (state === 'overdue') parts.push('已逾期');
  return parts.join('，');
}

/**
 * For a line, all occurrences of one unit: `6月10日（周五）、6月24日（周五）前分别完成`, `12月31日前完成（2-3次，已1次）`.
 * Neighbours that end alike share their ending, but what is said to open stands alone.
 */
export function deadlinesOf(assessments: readonly Assessment[], style: DeadlineStyle): string {
  const runs: { dates: string[]; ending: Ending }[] = [];
  for (const assessment of assessments) {
    const far = isFarOff(assessment, style.month);
    const opening = far ? openingOf(assessment, style) : '';
    const date = opening + (far ? briefDate(assessment, style.year) : dateInLine(assessment, style.year));
    const ending = endingOf(assessment, style);
    const last = runs.at(-1);
    if (last?.ending.one === ending.one && opening === '') last.dates.push(date);
    else runs.push({ dates: [date], ending });
  }
  return runs
    .map(({ dates, ending }) => `${dates.join('、')}${dates.length > 1 ? ending.several : ending.one}`)
    .join('；');
}

interface Ending {
  readonly one: string;
  /** Behind several dates. */
  readonly several: string;
}

function endingOf(assessment: Assessment, { alwaysCount = false }: DeadlineStyle): Ending {
  const count = alwaysCount || countMatters(assessment) ? `（${countSoFar(assessment)}）` : '';
  if (assessment.state === 'overdue') return { one: `，已逾期${count}`, several: `，均已逾期${count}` };
  if (isOnItsDay(assessment.occurrence)) return { one: `办理${count}`, several: `分别办理${count}` };
  return { one: `前完成${count}`, several: `前分别完成${count}` };
}

/**
 * A due date within a line: `7月31日（周日，前一工作日7月29日）`. What must be known about the day stands within its brackets;
 * of a day gone by, the workday before it need not be known any more.
 */
export function dateInLine(assessment: Assessment, year: number): string {
  const { occurrence } = assessment;
  const notes = [weekdayName(occurrence.effectiveDue), ...standingOf(occurrence)];
  if (needsWorkdayBefore(assessment)) notes.push(`前一工作日${shortDate(occurrence.remindOn, year)}`);
  return `${shortDate(occurrence.effectiveDue, year)}（${notes.join('，')}）`;
}

/** A due date that is far off: `12月31日`, `12月31日（已延期）`. */
export function briefDate({ occurrence }: Assessment, year: number): string {
  const notes = standingOf(occurrence);
  return shortDate(occurrence.effectiveDue, year) + (notes.length > 0 ? `（${notes.join('，')}）` : '');
}

/** Whether the due date is a rest day still to come, so that the last workday before it must be named. */
export function needsWorkdayBefore({ occurrence, state }: Assessment): boolean {
  return occurrence.effectiveDue !== occurrence.remindOn && state !== 'overdue';
}

/** Whether it is due after the month that a list is about. */
export function isFarOff({ occurrence }: Assessment, month: Span): boolean {
  return occurrence.effectiveDue > month.last;
}

/** `7月1日启动，`, or nothing of what opened before the month. */
function openingOf({ occurrence }: Assessment, { year, month }: DeadlineStyle): string {
  return occurrence.opens >= month.first ? `${shortDate(occurrence.opens, year)}启动，` : '';
}

/** A meeting day, or any other window of one day that still stands. */
export function isOnItsDay({ isOneDay, extension }: Occurrence): boolean {
  return isOneDay && extension === undefined;
}

/** What the due date rests on, where that is not the plan alone. */
function standingOf({ extension, provisional }: Occurrence): string[] {
  return [...(extension === undefined ? [] : ['已延期']), ...(provisional ? ['暂定'] : [])];
}
