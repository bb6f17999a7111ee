import { judgePlan, type JudgeOutcome, type JudgeRequest } from '../../app/judge';
import type { Judgement } from '../../model/judgement';
import { pathFrom } from '../paths';
import type { Session } from '../session';
import type { PlanOptions } from '../command-options';
import { excludingOptions } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { statusAfterErrors } from './plan-errors';

/** A plan judged for a command that answers from it. */
export interface JudgedPlan extends Pick<JudgeOutcome, 'lastYear' | 'entries' | 'files'> {
  readonly judgement: Judgement;
  /** 1 where something in it had to be left out, 2 where the settings are wrong; the answer stands all the same. */
  readonly status: 0 | 1 | 2;
}

/**
 * Judges the plan that a command names, and prints its errors to stderr.
 *
 * @param plan the plan as an argument; it may also stand in the options, but not in both
 * @returns undefined where nothing can be answered from it: exit status 1 without data
 */
export async function judgedPlan(
  session: Session,
  plan: string | undefined,
  options: PlanOptions,
  asked: Pick<JudgeRequest, 'asOf' | 'period' | 'only' | 'withLastYear'>,
): Promise<JudgedPlan | undefined> {
  if (plan !== undefined && options.plan !== undefined) throw wrongUse(excludingOptions(`“${plan}”`, '--plan'));
  const named = plan ?? options.plan;
  const { judgement, lastYear, entries, errors, files, hasWrongSettings } = judgePlan(session.host, {
    plan: named === undefined ? undefined : pathFrom(named, session.host.platform),
    knownAt: options.knownAt,
    dueSoonDays: options.dueSoon,
    ...asked,
  });
  const hasAnswer = judgement !== undefined;
  const status = await statusAfterErrors(session, { errors, files, hasWrongSettings, hasAnswer });
  return judgement === undefined ? undefined : { judgement, lastYear, entries, files, status };
}
