import { composeMonthlyPrompt } from '../../document/monthly-prompt/compose';
import { civilOf, twoDigits } from '../../time/civil-date';
import { parsePeriod, type Period } from '../../time/period';
import type { ReportOptions } from '../command-options';
import { PAPER_FORMATS } from '../formats';
import { chooseOutput } from '../output';
import type { Session } from '../session';
import { today } from '../today';
import { monthsOnly, notAMonth } from '../wording/report';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { deliverPaper, needFileFor } from './paper-output';

/** `report`: the paper of a period; so far the monthly prompt of a month. */
export async function runReport(
  session: Session,
  [period = '', plan]: readonly string[],
  options: ReportOptions,
): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, PAPER_FORMATS, host.platform);
  needFileFor(output);
  const month = monthFrom(period);
  // A paper about a past month speaks of that month, not of what has happened since.
  const asOf = options.asOf ?? Math.min(await today(host), month.last);
  const judged = await judgedPlan(session, plan, options, { asOf, period: month, withLastYear: true });
  if (judged === undefined) return 1;
  const { judgement, lastYear } = judged;
  await deliverPaper(session, composeMonthlyPrompt({ judgement, lastYear, month }), output);
  return judged.status;
}

function monthFrom(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw wrongUse(notAMonth(text));
  if (/^\d{4}-\d{2}$/.test(period.key)) return period;
  const { year, month } = civilOf(period.first);
  throw wrongUse(monthsOnly(text, `${year}-${twoDigits(month)}`));
}
