import { checkPaths, type CheckOutcome } from '../../app/check';
import { renderFindingsJson } from '../../render/findings-json';
import { renderFindingsText } from '../../render/findings-text';
import type { CheckOptions } from '../command-options';
import { FINDINGS_FORMATS, type FindingsFormat } from '../formats';
import { lookFor } from '../look';
import { wordOption } from '../option-values';
import { chooseOutput, writeTextFile, type Output } from '../output';
import { pathFrom } from '../paths';
import { complain, type Session } from '../session';
import { notAnOutput, writtenTwice } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { checkRequest } from './check-request';
import { exitStatus, failureSentences, summaryOf } from './check-verdict';

/** `check`: findings as data on stdout or in files; how many, as talk; what could not be read, as errors. */
export async function runCheck(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { host } = session;
  const outputs = outputsFrom(options, host.platform);
  const outcome = checkPaths(host, await checkRequest(session, paths, options));
  for (const output of outputs) await write(session, output, outcome);
  if (!session.quiet) host.stderr.write(summaryOf(outcome, session.language));
  failureSentences(outcome).forEach((sentence) => complain(session, sentence));
  return exitStatus(outcome);
}

/** The one output of every command, and those that `--output` adds. */
function outputsFrom(options: CheckOptions, platform: string): Output<FindingsFormat>[] {
  const outputs = [chooseOutput(options, FINDINGS_FORMATS, platform)];
  for (const text of options.output ?? []) outputs.push(additionalOutput(text, platform));
  const files = outputs.map(({ file }) => file).filter((file) => file !== undefined);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw wrongUse(writtenTwice(twice));
  return outputs;
}

function additionalOutput(text: string, platform: string): Output<FindingsFormat> {
  const at = text.indexOf('=');
  if (at <= 0 || at === text.length - 1) throw wrongUse(notAnOutput(text, FINDINGS_FORMATS.names));
  const format = wordOption('--output', FINDINGS_FORMATS.names)(text.slice(0, at));
  return { format, file: pathFrom(text.slice(at + 1), platform) };
}

/** A file is written also where nothing was found, or an old one would tell of what is long mended. */
async function write(session: Session, { format, file }: Output<FindingsFormat>, outcome: CheckOutcome): Promise<void> {
  const { findings, files } = outcome;
  const { stdout } = session.host;
  const look = await lookFor(session, file === undefined ? stdout : undefined);
  const text =
    format === 'json' ? renderFindingsJson(findings, session.dataLanguage) : renderFindingsText(findings, files, look);
  if (file === undefined) stdout.write(text);
  else writeTextFile(session, { file, format }, text);
}
