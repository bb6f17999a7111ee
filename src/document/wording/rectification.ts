import type { StageReached } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Day } from '../../time/civil-date';
import type { Offset } from '../../time/when';
import { dateWithWeekday } from './chinese-date';
import { daysText } from './demand-words';
import { stageName } from './stage-name';

/** By when an occurrence is to be put right (整改时限), where its stage says so. */
export interface Rectification {
  readonly within: Offset;
  /** The last day; the day on which the stage began is not counted. */
  readonly by: Day;
  /** Whether the workdays of a year without published holidays were counted. */
  readonly provisional: boolean;
  /** Whether that day lies before the as-of date. */
  readonly isPast: boolean;
}

/** From the ladder's `rectify-within`, counted from the day on which the stage began. */
export function rectificationOf(
  { plan, calendar, asOf }: Judgement,
  { stage, since }: StageReached,
): Rectification | undefined {
  const within = plan.escalation.find((step) => step.stage === stage)?.rectifyWithin;
  if (within === undefined) return undefined;
  const { count, unit } = within;
  const { day, provisional } =
    unit === 'days' ? { day: since + count, provisional: false } : calendar.plusWorkdays(since, count);
  return { within, by: day, provisional, isPast: day < asOf };
}

/** `9月18日（周日）`, `1月6日（周五，暂定）`. */
export function rectifyDate({ by, provisional }: Rectification, year: number): string {
  const date = dateWithWeekday(by, year);
  return provisional ? date.replace(/）$/u, '，暂定）') : date;
}

/** `进入督办阶段之日起3日内`, `…5个工作日内` */
export function rectifySpan({ within }: Rectification, { stage }: StageReached): string {
  return `进入${stageName(stage)}阶段之日起${daysText(within)}内`;
}
