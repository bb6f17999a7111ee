import { AppError } from '../../app/app-error';
import { join, parentOf } from '../../app/paths';
import { rollOverPlan } from '../../app/roll-over-plan';
import type { RolloverOptions } from '../command-options';
import { deliver } from '../output';
import { pathFrom } from '../paths';
import { keepInputFromResult } from '../replaced-input';
import { talk, type Session } from '../session';
import { today } from '../today';
import { isThere, leftToCheck, THE_PLAN } from '../wording/rollover';
import { excludingOptions } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { statusAfterErrors } from './plan-errors';

/** `rollover`: next year's plan from this one. */
export async function runRollover(
  session: Session,
  [word]: readonly string[],
  options: RolloverOptions,
): Promise<number> {
  const { host } = session;
  if (word !== undefined && options.plan !== undefined) throw wrongUse(excludingOptions(`“${word}”`, '--plan'));
  const named = word ?? options.plan;
  const file = options.o === undefined ? undefined : pathFrom(options.o, host.platform);
  if (file !== undefined && options.force !== true) keepWhatIsThere(session, file);
  const outcome = rollOverPlan(host, {
    plan: named === undefined ? undefined : pathFrom(named, host.platform),
    year: options.year,
    asOf: options.asOf ?? (await today(host)),
  });
  const { rolled } = outcome;
  const status = await statusAfterErrors(session, { ...outcome, hasAnswer: rolled !== undefined });
  if (rolled === undefined) return 1;
  if (file !== undefined) keepInputFromResult(host, file, outcome.path, THE_PLAN);
  if (file !== undefined) host.makeFolder(parentOf(join(host.workingFolder, file)));
  deliver(session, { file, format: 'yaml' }, rolled.text);
  if (rolled.toCheck > 0) talk(session, leftToCheck(rolled.toCheck));
  return status;
}

/** A plan that somebody has worked on is not written over by mistake. @throws AppError */
function keepWhatIsThere({ host }: Session, file: string): void {
  if (host.kindOf(join(host.workingFolder, file)) === 'file') throw new AppError('could-not', isThere(file));
}
