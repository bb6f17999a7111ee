import { comparePlanFiles, type CompareRequest } from '../../app/compare-plans';
import { isEmpty } from '../../check/plan-changes/plan-changes';
import { composePlanChanges } from '../../document/plan-changes/compose';
import type { DiffOptions } from '../command-options';
import { PAPER_FORMATS } from '../formats';
import { chooseOutput } from '../output';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { today } from '../today';
import { ONE_PLAN } from '../wording/diff';
import { tooManyArguments } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { deliverPaper, needFileFor } from './paper-output';
import { statusAfterErrors } from './plan-errors';

/** `diff`: what changed between two plans, or two versions of one. */
export async function runDiff(session: Session, words: readonly string[], options: DiffOptions): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, PAPER_FORMATS, host.platform);
  needFileFor(output);
  const asOf = options.asOf ?? (await today(host));
  const compared = comparePlanFiles(host, { ...plansFrom(words, options, host.platform), asOf });
  for (const note of compared.notes) talk(session, note);
  const { changes } = compared;
  const status = await statusAfterErrors(session, { ...compared, hasAnswer: changes !== undefined });
  if (changes === undefined) return 1;
  await deliverPaper(session, composePlanChanges({ changes, asOf }), output);
  if (status !== 0) return status;
  return options.exitCode === true && !isEmpty(changes) ? 1 : 0;
}

/** Which plans are meant. @throws AppError where the words name none, one too few or one too many */
function plansFrom(
  [first, second]: readonly string[],
  { git }: DiffOptions,
  platform: string,
): Omit<CompareRequest, 'asOf'> {
  const path = (word: string | undefined): string | undefined =>
    word === undefined ? undefined : pathFrom(word, platform);
  if (git !== undefined) {
    if (second !== undefined) throw wrongUse(tooManyArguments(second, 'yuetishi diff plans/2022 --git HEAD~1'));
    return { now: path(first), before: { kind: 'revision', revision: git } };
  }
  if (first === undefined || second === undefined) throw wrongUse(ONE_PLAN);
  return { now: path(second), before: { kind: 'plan', plan: pathFrom(first, platform) } };
}
