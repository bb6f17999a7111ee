import { checkPaths, type CheckOutcome } from '../../app/check';
import { HostFailure } from '../../app/host';
import { join, relativeTo } from '../../app/paths';
import type { Severity } from '../../diagnostic/rule';
import { isAtLeast } from '../../diagnostic/severity';
import { renderFindingsSummary } from '../../render/findings-summary';
import type { CliHost } from '../cli-host';
import type { CheckOptions } from '../command-options';
import { FINDINGS_FORMATS, type FindingsFormat } from '../formats';
import { wordOption } from '../option-values';
import { chooseOutput, type Output } from '../output';
import { pathFrom } from '../paths';
import { complain, talk, type Session } from '../session';
import { today } from '../today';
import { COVERAGE_FORMATS, noDocument } from '../wording/check';
import { hostFailureSentence } from '../wording/failures';
import { notAnOutput, writtenTwice } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { addToStepSummary, writeFindings } from './findings-output';

/** `check`: findings as data on stdout or in files; how many, as talk; what could not be read, as errors. */
export async function runCheck(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { host } = session;
  const outputs = outputsFrom(options, host);
  const failOn = options.failOn ?? 'error';
  const isCoverageWanted = options.coverage === true;
  if (isCoverageWanted) requireFormatOfCoverage(outputs[0]?.format);
  const outcome = checkPaths(host, {
    paths: paths.map((path) => pathFrom(path, host.platform)),
    asOf: options.asOf ?? (await today(host)),
    coverage: isCoverageWanted,
    ...(options.base !== undefined && { base: options.base }),
    strict: options.strict === true || failOn === 'info', // what is to fail must be looked for
  });
  const notChecked = outcome.failures.map((failure) =>
    failure instanceof HostFailure ? hostFailureSentence(failure, failure.path) : failure.wording,
  );
  const told = { outcome, notChecked, failOn, isCoverageWanted };
  for (const output of outputs) await writeFindings(session, output, told);
  if (!session.quiet) host.stderr.write(renderFindingsSummary(outcome.findings, session.language));
  for (const plan of outcome.withoutDocument) talk(session, noDocument(plan));
  for (const sentence of notChecked) complain(session, sentence);
  if (outputs.some(({ format }) => format === 'github')) await addToStepSummary(session, told);
  return exitStatus(outcome, failOn);
}

/** The matrix is for people and for programs of one's own; the other formats have no place for it. */
function requireFormatOfCoverage(format: FindingsFormat | undefined): void {
  if (format !== 'text' && format !== 'json') throw wrongUse(COVERAGE_FORMATS);
}

/** What could not be checked weighs more than what was found: the answer is not whole. */
function exitStatus({ findings, failures }: CheckOutcome, failOn: Severity): number {
  if (failures.length > 0) return 3;
  return findings.some(({ finding }) => isAtLeast(finding.severity, failOn)) ? 1 : 0;
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
