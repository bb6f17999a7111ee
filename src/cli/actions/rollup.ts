import { AppError } from '../../app/app-error';
import { HostFailure } from '../../app/host';
import { join, seenFrom } from '../../app/paths';
import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../app/roll-up/roll-up';
import { findPlansFolder } from '../../app/workspace';
import { placeOf } from '../../document/rollup/problems-table';
import { oneLine } from '../../text/safe-text';
import { yearOf, type Day } from '../../time/civil-date';
import { usualCacheFolder } from '../cache-folder';
import type { RollUpOptions } from '../command-options';
import { pathFrom } from '../paths';
import { progressLine } from '../progress-line';
import { complain, type Session } from '../session';
import { today } from '../today';
import { toldProblems } from '../told-problems';
import { hostFailureSentence } from '../wording/failures';
import { factsOverOutput } from '../wording/usage';
import { moreProblems, NO_FOLDER } from '../wording/rollup';
import { wrongUse } from '../wrong-use';
import { deliverRollUp, rollUpOutput } from './rollup-output';

const WORST_UNITS = 10;
/** Of thousands of plans; each file's own are told by `check`. */
const MOST_PROBLEMS = 20;

/** `rollup`: the plans of many organisations, added up as of a date. What is wrong with some is told, and the others count. */
export async function runRollUp(session: Session, folders: readonly string[], options: RollUpOptions): Promise<number> {
  const output = rollUpOutput(session, options);
  const named = foldersFrom(session, folders);
  const asOf = options.asOf ?? (await today(session.host));
  const read = (onJudged?: RollUpRequest['onJudged']): Promise<RollUpOutcome> =>
    readPlans(session, named, asOf, options, onJudged);
  const outcome =
    options.facts === undefined ? await read() : await readForFacts(session, options.facts, output.file, read);
  tellProblems(session, outcome);
  // Where nothing was found there is nothing to say, unless it is what a part of the plans comes to.
  const { plans, uncounted, total } = outcome.rollUp;
  const isNothingFound = outcome.failures.length > 0 && plans + uncounted === 0;
  if (!isNothingFound) await deliverRollUp(session, outcome.rollUp, options.year ?? yearOf(asOf), output);
  tellFailures(session, outcome);
  if (outcome.status !== 0) return outcome.status;
  return options.exitCode === true && total.byState.overdue > 0 ? 1 : 0;
}

/** Those named; without any, the nearest `plans/`. @throws AppError where there is none */
function foldersFrom({ host }: Session, folders: readonly string[]): readonly string[] {
  if (folders.length > 0) return folders.map((folder) => pathFrom(folder, host.platform));
  const found = findPlansFolder(host);
  if (found === undefined) throw new AppError('could-not', NO_FOLDER);
  return [seenFrom(host.workingFolder, found)];
}

/** @param rollUpFile where the roll-up itself is written, if to a file. @throws AppError where both are one */
async function readForFacts(
  session: Session,
  file: string,
  rollUpFile: string | undefined,
  read: (onJudged: RollUpRequest['onJudged']) => Promise<RollUpOutcome>,
): Promise<RollUpOutcome> {
  const { platform, workingFolder } = session.host;
  const placeOfFile = (path: string): string => join(workingFolder, pathFrom(path, platform));
  if (rollUpFile !== undefined && placeOfFile(rollUpFile) === placeOfFile(file)) {
    throw wrongUse(factsOverOutput(file));
  }
  const { writingFacts } = await import('../facts-output');
  return writingFacts(session, file, read);
}

async function readPlans(
  session: Session,
  folders: readonly string[],
  asOf: Day,
  options: RollUpOptions,
  onJudged: RollUpRequest['onJudged'],
): Promise<RollUpOutcome> {
  const { year, dueSoon, shard, workers, units = WORST_UNITS } = options;
  const progress = progressLine(session);
  try {
    return await rollUp(session.host, {
      ...{ folders, asOf, year, dueSoonDays: dueSoon, shard, workers, worstUnits: units },
      cache: cacheFrom(session, options),
      onJudged,
      onProgress: (done, found) => {
        progress.show(done, found);
      },
    });
  } finally {
    progress.end();
  }
}

function cacheFrom({ host }: Session, { cache, cacheDir }: RollUpOptions): { readonly folder: string } | undefined {
  if (!cache) return undefined;
  const folder = cacheDir === undefined ? usualCacheFolder(host) : pathFrom(cacheDir, host.platform);
  return folder === undefined ? undefined : { folder };
}

/** What is wrong with plans, in short; also under `--quiet`. */
function tellProblems({ host, language }: Session, { rollUp: { problems } }: RollUpOutcome): void {
  const lines = toldProblems(problems, MOST_PROBLEMS).map((problem) => {
    const { code, message } = problem;
    return oneLine([placeOf(problem), ...(code === undefined ? [] : [code]), message[language]].join(' '));
  });
  host.stderr.write(lines.map((line) => `${line}\n`).join(''));
  const left = problems.length - lines.length;
  if (left > 0) complain({ host, language }, moreProblems(left));
}

function tellFailures(session: Session, { failures }: RollUpOutcome): void {
  for (const failure of failures) {
    const isRefusal = failure instanceof HostFailure;
    complain(session, isRefusal ? hostFailureSentence(failure, failure.path) : failure.wording);
  }
}
