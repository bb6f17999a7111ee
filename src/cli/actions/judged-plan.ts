import { judgePlan, type JudgeOutcome, type JudgeRequest } from '../../app/judge';
import type { Judgement } from '../../model/judgement';
import { renderFindingsText } from '../../render/findings-text';
import { lookFor } from '../look';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import type { PlanOptions } from '../command-options';
import { excludingOptions } from '../wording/usage';
import { FROM_SOUND_TASKS, NO_ANSWER } from '../wording/plan-errors';
import { wrongUse } from '../wrong-use';

/** A plan judged for a command that answers from it. */
export interface JudgedPlan extends Pick<JudgeOutcome, 'lastYear' | 'files'> {
  readonly judgement: Judgement;
  /** Whether something in it had to be left out: the answer stands, and the exit status is 1. */
  readonly isFaulty: boolean;
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
  asked: Pick<JudgeRequest, 'asOf' | 'period' | 'withLastYear'>,
): Promise<JudgedPlan | undefined> {
  if (plan !== undefined && options.plan !== undefined) throw wrongUse(excludingOptions(`“${plan}”`, '--plan'));
  const named = plan ?? options.plan;
  const { judgement, lastYear, errors, files } = judgePlan(session.host, {
    plan: named === undefined ? undefined : pathFrom(named, session.host.platform),
    knownAt: options.knownAt,
    dueSoonDays: options.dueSoon,
    ...asked,
  });
  if (errors.length > 0) {
    const { stderr } = session.host;
    stderr.write(renderFindingsText(errors, files, await lookFor(session, stderr)));
    talk(session, judgement === undefined ? NO_ANSWER : FROM_SOUND_TASKS);
  }
  return judgement === undefined ? undefined : { judgement, lastYear, files, isFaulty: errors.length > 0 };
}
