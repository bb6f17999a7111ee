import { join, relativeTo } from '../../app/paths';
import type { CliHost } from '../cli-host';
import type { CheckOptions } from '../command-options';
import { FINDINGS_FORMATS, type FindingsFormat } from '../formats';
import { wordOption } from '../option-values';
import { chooseOutput, type Output } from '../output';
import { pathFrom } from '../paths';
import { notAnOutput, writtenTwice } from '../wording/usage';
import { wrongUse } from '../wrong-use';

/**
 * Where `check` writes: the one output of every command, and those that `--output` adds.
 *
 * @throws AppError where one of them cannot be meant, or two go into one file
 */
export function checkOutputs(
  options: CheckOptions,
  { platform, workingFolder }: CliHost,
): readonly Output<FindingsFormat>[] {
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
