import type { JudgeOutcome } from '../../app/judge';
import { nameOf } from '../../app/paths';
import { SETTINGS_FILE } from '../../load/read-settings';
import { renderFindingsText } from '../../render/findings-text';
import { lookFor } from '../look';
import { talk, type Session } from '../session';
import { FROM_SOUND_TASKS, NO_ANSWER, WRONG_SETTINGS } from '../wording/plan-errors';

export interface PlanErrors extends Pick<JudgeOutcome, 'errors' | 'files' | 'hasWrongSettings'> {
  /** Whether anything can be answered from the plan all the same. */
  readonly hasAnswer: boolean;
}

/**
 * Prints what is wrong with a plan that a command answers from, on stderr.
 *
 * @returns 1 where something in it had to be left out, 2 where the settings are wrong; the answer stands all the same
 */
export async function statusAfterErrors(
  session: Session,
  { errors, files, hasWrongSettings, hasAnswer }: PlanErrors,
): Promise<0 | 1 | 2> {
  if (errors.length > 0) {
    const { stderr } = session.host;
    stderr.write(renderFindingsText(errors, files, await lookFor(session, stderr)));
    if (hasWrongSettings) talk(session, WRONG_SETTINGS);
    const isAboutPlan = errors.some(({ at }) => nameOf(at.file) !== SETTINGS_FILE);
    if (isAboutPlan) talk(session, hasAnswer ? FROM_SOUND_TASKS : NO_ANSWER);
  }
  return hasWrongSettings ? 2 : errors.length > 0 ? 1 : 0;
}
