import { viewStatus, type StatusFilter } from '../../app/status';
import { renderDerivation } from '../../render/derivation-text';
import { derivationOf } from '../../status/derivation';
import type { StatusOptions } from '../command-options';
import { SHEET_FORMATS } from '../formats';
import { chooseOutput, deliver } from '../output';
import type { Session } from '../session';
import { today } from '../today';
import { WHY_IS_TEXT } from '../wording/status';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { clauseNamed, occurrenceNamed, stageNamed, unitNamed } from './named-in-plan';
import { deliverSheet } from './sheet-output';

/** `status`: every occurrence, or those asked for, or with `--why` how one of them was judged. */
export async function runStatus(session: Session, [plan]: readonly string[], options: StatusOptions): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, SHEET_FORMATS, host.platform);
  if (options.why !== undefined && output.format === 'json') throw wrongUse(WHY_IS_TEXT);
  const asked = { asOf: options.asOf ?? (await today(host)), period: options.period };
  const judged = await judgedPlan(session, plan, options, asked);
  if (judged === undefined) return 1;

  const { judgement, status } = judged;
  if (options.why !== undefined) {
    const assessment = occurrenceNamed(judgement, options.why);
    const steps = derivationOf(judgement, assessment);
    deliver(session, output, renderDerivation(assessment, judgement.asOf, steps, session.language));
    if (status !== 0) return status;
    return options.exitCode === true && assessment.state === 'overdue' ? 1 : 0;
  }
  const view = viewStatus(judgement, filterFrom(options, judgement.plan));
  await deliverSheet(session, output, view, { kind: 'status' }, judged);
  if (status !== 0) return status;
  return options.exitCode === true && view.totals.byState.overdue > 0 ? 1 : 0;
}

function filterFrom(options: StatusOptions, plan: Parameters<typeof unitNamed>[0]): StatusFilter {
  const { unit, state, stage, clause, period } = options;
  return {
    ...(unit !== undefined && { unit: unitNamed(plan, unit) }),
    ...(state !== undefined && { state }),
    ...(stage !== undefined && { stage: stageNamed(plan, stage) }),
    ...(clause !== undefined && { clause: clauseNamed(plan, clause) }),
    ...(period !== undefined && { period }),
  };
}
