import { judgePlan, type JudgeOutcome, type JudgeRequest } from '../../app/judge';
import { nameOf } from '../../app/paths';
import { SETTINGS_FILE } from '../../load/read-settings';
import type { Judgement } from '../../model/judgement';
import { renderFindingsText } from '../../render/findings-text';
import { lookFor } from '../look';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import type { PlanOptions } from '../command-options';
import { excludingOptions } from '../wording/usage';
import { FROM_SOUND_TASKS, NO_ANSWER, WRONG_SETTINGS } from '../wording/plan-errors';
import { wrongUse } from '../wrong-use';

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
  asked: Pick<JudgeRequest, 'asOf' | 'period' | 'withLastYear'>,
): Promise<JudgedPlan | undefined> {
  if (plan !== undefined && options.plan !== undefined) throw wrongUse(excludingOptions(`“${plan}”`, '--plan'));
  const named = plan ?? options.plan;
  const { judgement, lastYear, entries, errors, files, hasWrongSettings } = judgePlan(session.host, {
    plan: named === undefined ? undefined : pathFrom(named, session.host.platform),
    knownAt: options.knownAt,
    dueSoonDays: options.dueSoon,
    ...asked,
  });
  if (errors.length > 0) {
    const { stderr } = session.host;
    stderr.write(renderFindingsText(errors, files, await lookFor(session, stderr)));
    if (hasWrongSettings) talk(session, WRONG_SETTINGS);
    const isAboutPlan = errors.some(({ at }) => nameOf(at.file) !== SETTINGS_FILE);
    if (isAboutPlan) talk(session, judgement === undefined ? NO_ANSWER : FROM_SOUND_TASKS);
  }
  const status = hasWrongSettings ? 2 : errors.length > 0 ? 1 : 0;
  return judgement === undefined ? undefined : { judgement, lastYear, entries, files, status };
}
