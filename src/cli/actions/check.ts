import { checkManyPaths, type CheckOutcome } from '../../app/check';
import { HostFailure } from '../../app/host';
import { join, relativeTo } from '../../app/paths';
import type { Bilingual } from '../../diagnostic/language';
import type { CheckOptions } from '../command-options';
import type { FindingsFormat } from '../formats';
import type { Output } from '../output';
import { keepPlansFromResult, realPath } from '../replaced-input';
import { complain, talk, type Session } from '../session';
import { COVERAGE_FORMATS, noDocument } from '../wording/check';
import { hostFailureSentence } from '../wording/failures';
import { overwritesInput } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { checkOutputs } from './check-outputs';
import { checkRequest } from './check-request';
import { exitStatus, failureSentences, summaryOf } from './check-verdict';
import { addToStepSummary, writeFindings } from './findings-output';

/** The formats that list or count the tasks of every plan; of GitHub it is the summary of its step. */
const TELLING_TASKS: ReadonlySet<FindingsFormat> = new Set<FindingsFormat>(['junit', 'github']);

/** `check`: findings as data on stdout or in files; how many, as talk; what could not be read or written, as errors. */
export async function runCheck(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { host } = session;
  const outputs = checkOutputs(options, host);
  const isCoverageWanted = options.coverage === true;
  if (isCoverageWanted) requireFormatOfCoverage(outputs[0]?.format);
  const withTasks = outputs.some(({ format }) => TELLING_TASKS.has(format));
  const outcome = await checkManyPaths(
    host,
    { ...(await checkRequest(session, paths, options)), withTasks },
    options.workers,
  );
  requireOtherFiles(session, outputs, outcome);
  const notChecked = failureSentences(outcome);
  const told = { outcome, notChecked, isCoverageWanted };
  const writing = new Writing(session);
  for (const output of outputs) await writing.attempt(() => writeFindings(session, output, told));
  if (!session.quiet) host.stderr.write(summaryOf(outcome, session.language));
  for (const note of outcome.notes) talk(session, note);
  for (const plan of outcome.withoutDocument) talk(session, noDocument(plan));
  if (outputs.some(({ format }) => format === 'github')) await writing.attempt(() => addToStepSummary(session, told));
  for (const sentence of [...notChecked, ...writing.failures]) complain(session, sentence);
  return writing.failures.length > 0 && !outcome.hasWrongSettings ? 3 : exitStatus(outcome);
}

/** The matrix is for people and for programs of one's own; the other formats have no place for it. */
function requireFormatOfCoverage(format: FindingsFormat | undefined): void {
  if (format !== 'text' && format !== 'json') throw wrongUse(COVERAGE_FORMATS);
}

/** A slip of the pen must not put a report in the place of what it tells of. */
function requireOtherFiles({ host }: Session, outputs: readonly Output<string>[], { readPaths }: CheckOutcome): void {
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [join(host.workingFolder, file)]));
  if (files.length === 0) return;
  const read = new Set([...readPaths].map((path) => realPath(host, path)));
  const input = files.find((path) => read.has(realPath(host, path)));
  if (input !== undefined) throw wrongUse(overwritesInput(relativeTo(host.workingFolder, input)));
  for (const file of files) keepPlansFromResult(host, relativeTo(host.workingFolder, file));
}

/** Writes one thing after the other: what the system refuses is kept, to be told at the end, and the others are written. */
class Writing {
  readonly failures: Bilingual[] = [];

  constructor(private readonly session: Session) {}

  async attempt(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      const shown = relativeTo(this.session.host.workingFolder, error.path);
      this.failures.push(hostFailureSentence(error, shown));
    }
  }
}
