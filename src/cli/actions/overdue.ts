import { viewOverdue } from '../../app/status';
import type { OverdueOptions } from '../command-options';
import { SHEET_FORMATS } from '../formats';
import { chooseOutput } from '../output';
import type { Session } from '../session';
import { today } from '../today';
import { judgedPlan } from './judged-plan';
import { deliverSheet } from './sheet-output';

/** `overdue`: what is late as of a date. */
export async function runOverdue(
  session: Session,
  [plan]: readonly string[],
  options: OverdueOptions,
): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, SHEET_FORMATS, host.platform);
  const asked = { asOf: options.asOf ?? (await today(host)), period: undefined, only: 'overdue' } as const;
  const judged = await judgedPlan(session, plan, options, asked);
  if (judged === undefined) return 1;
  const view = viewOverdue(judged.judgement);
  await deliverSheet(session, output, view, { kind: 'overdue' }, judged);
  if (judged.status !== 0) return judged.status;
  return options.exitCode === true && view.totals.byState.overdue > 0 ? 1 : 0;
}
