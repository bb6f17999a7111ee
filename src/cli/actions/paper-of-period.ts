import type { Document } from '../../document/blocks';
import { civilOf, twoDigits, type Day } from '../../time/civil-date';
import type { Period } from '../../time/period';
import { parseWrittenPeriod } from '../../time/written-period';
import { noReportOn, notAReportPeriod } from '../wording/report';
import { wrongUse } from '../wrong-use';
import type { JudgedPlan } from './judged-plan';

/** The period of a report, and which paper it has. */
export interface ReportPeriod {
  readonly paper: 'monthly-prompt' | 'bulletin' | 'annual-summary';
  readonly period: Period;
}

const PAPERS: readonly (readonly [key: RegExp, paper: ReportPeriod['paper']])[] = [
  [/^\d{4}-\d{2}$/, 'monthly-prompt'],
  [/^\d{4}-[QH]\d$/, 'bulletin'],
  [/^\d{4}$/, 'annual-summary'],
];

/** A month, a quarter, a half-year or a year. @throws AppError */
export function reportPeriod(text: string): ReportPeriod {
  const period = parseWrittenPeriod(text);
  if (period === undefined) throw wrongUse(notAReportPeriod(text));
  const paper = PAPERS.find(([key]) => key.test(period.key))?.[1];
  if (paper !== undefined) return { paper, period };
  const { year, month } = civilOf(period.first);
  throw wrongUse(noReportOn(text, `${year}-${twoDigits(month)}`));
}

/**
 * The date of a paper that no date was asked for: today, but a paper about what is past speaks of that, not of what has
 * happened since. What falls due on the last day of a longer period is judged the day after.
 */
export function usualAsOf({ paper, period }: ReportPeriod, today: Day): Day {
  return Math.min(today, paper === 'monthly-prompt' ? period.last : period.last + 1);
}

/** @param unit for the monthly prompt of one unit or group; of the others there is none */
export async function paperOfPeriod(
  { paper, period }: ReportPeriod,
  { judgement, lastYear }: JudgedPlan,
  unit: string | undefined,
): Promise<Document> {
  switch (paper) {
    case 'monthly-prompt': {
      const { composeMonthlyPrompt } = await import('../../document/monthly-prompt/compose');
      return composeMonthlyPrompt({ judgement, lastYear, month: period, unit });
    }
    case 'bulletin':
      return (await import('../../document/bulletin/compose')).composeBulletin({ judgement, lastYear, period });
    case 'annual-summary':
      return (await import('../../document/annual-summary/compose')).composeAnnualSummary({ judgement });
  }
}
