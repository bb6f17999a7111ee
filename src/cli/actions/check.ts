import { checkPaths } from '../../app/check';
import { join, relativeTo } from '../../app/paths';
import type { CliHost } from '../cli-host';
import type { CheckOptions } from '../command-options';
import { FINDINGS_FORMATS, type FindingsFormat } from '../formats';
import { wordOption } from '../option-values';
import { chooseOutput, type Output } from '../output';
import { pathFrom } from '../paths';
import { complain, talk, type Session } from '../session';
import { COVERAGE_FORMATS, noDocument } from '../wording/check';
import { notAnOutput, writtenTwice } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { checkRequest } from './check-request';
import { exitStatus, failureSentences, summaryOf } from './check-verdict';
import { addToStepSummary, writeFindings } from './findings-output';

/** `check`: findings as data on stdout or in files; how many, as talk; what could not be read, as errors. */
export async function runCheck(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { host } = session;
  const outputs = outputsFrom(options, host);
  const isCoverageWanted = options.coverage === true;
  if (isCoverageWanted) requireFormatOfCoverage(outputs[0]?.format);
  const outcome = checkPaths(host, await checkRequest(session, paths, options));
  const notChecked = failureSentences(outcome);
  const told = { outcome, notChecked, isCoverageWanted };
  for (const output of outputs) await writeFindings(session, output, told);
  if (!session.quiet) host.stderr.write(summaryOf(outcome, session.language));
  for (const note of outcome.notes) talk(session, note);
  for (const plan of outcome.withoutDocument) talk(session, noDocument(plan));
  for (const sentence of notChecked) complain(session, sentence);
  if (outputs.some(({ format }) => format === 'github')) await addToStepSummary(session, told);
  return exitStatus(outcome);
}

/** The matrix is for people and for programs of one's own; the other formats have no place for it. */
function requireFormatOfCoverage(format: FindingsFormat | undefined): void {
  if (format !== 'text' && format !== 'json') throw wrongUse(COVERAGE_FORMATS);
}

/** The one output of every command, and those that `--output` adds. */
function outputsFrom(options: CheckOptions, { platform, workingFolder }: CliHost): Output<FindingsFormat>[] {
  const outputs = [chooseOutput(options, FINDINGS_FORMATS, platform)];
  for (const text of options.output ?? []) outputs.push(additionalOutput(text, platform));
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [join(workingFolder, file)]));
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw wrongUse(writtenTwice(relativeTo(workingFolder, twice)));
  return outputs;
}

function additionalOutput(text: string, platform: string): Output<FindingsFormat> {
  const at = text.indexOf('=');
  if (at <= 0 || at === text.length - 1) throw wrongUse(notAnOutput(text));
  const format = wordOption('--output', FINDINGS_FORMATS.names)(text.slice(0, at));
  return { format, file: pathFrom(text.slice(at + 1), platform) };
}
