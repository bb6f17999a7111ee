import { viewDue } from '../../app/status';
import type { Day } from '../../time/civil-date';
import type { Span } from '../../time/period';
import type { DueOptions } from '../command-options';
import { SHEET_FORMATS } from '../formats';
import { chooseOutput } from '../output';
import type { Session } from '../session';
import { today } from '../today';
import { excludingOptions } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { deliverSheet } from './sheet-output';

const USUAL_DAYS = 30;

/** `due`: what falls due in a period, or from the as-of date on. */
export async function runDue(session: Session, [plan]: readonly string[], options: DueOptions): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, SHEET_FORMATS, host.platform);
  if (options.period !== undefined && options.within !== undefined) {
    throw wrongUse(excludingOptions('--period', '--within'));
  }
  const asOf = options.asOf ?? (await today(host));
  const span = spanAsked(options, asOf);
  const judged = await judgedPlan(session, plan, options, { asOf, period: span });
  if (judged === undefined) return 1;
  await deliverSheet(session, output, viewDue(judged.judgement, span), { kind: 'due', span }, judged);
  return judged.status;
}

/** As with "due soon", the last day is so many days away. */
function spanAsked({ period, within }: DueOptions, asOf: Day): Span {
  if (period !== undefined) return { first: period.first, last: period.last };
  return { first: asOf, last: asOf + (within ?? USUAL_DAYS) };
}
