import { oneLine } from '../../text/safe-text';
import { escapeForBash, splitBashLine } from '../completion/bash-line';
import { NONE, type Candidate, type Candidates, type Typist } from '../completion/candidate';
import { candidatesFor } from '../completion/candidates';

/**
 * What the scripts of `completion` ask. The answer's first line says what it is: `words`, with `files` where the name of a
 * file could stand there too, and `nospace` where more belongs to the word. Below it stands a candidate a line, for shells
 * that show what candidates are with a tab and the description.
 *
 * @param argv for bash, the characters that break words and the line up to the cursor; for others, the words before the
 *   cursor, the last behind `=`, because PowerShell drops an empty one
 */
export async function runComplete([shell, ...argv]: readonly string[], typist: Typist): Promise<number> {
  const lines = shell === 'bash' ? await forBash(argv, typist) : await forOthers(shell, argv, typist);
  typist.host.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

async function forBash([breaks = '', line = '']: readonly string[], typist: Typist): Promise<readonly string[]> {
  const { words, partial, kept, quote, isRedirection } = splitBashLine(line, breaks);
  const found = isRedirection ? { ...NONE, files: true } : await candidatesFor(words.slice(1), partial, typist);
  const fitting = printable(found).filter(({ value }) => value.startsWith(partial));
  return [headOf(found), ...fitting.map(({ value }) => escapeForBash(value.slice(kept.length), quote))];
}

/** The other shells compare with what is typed themselves, each in its way; PowerShell does not. */
async function forOthers(
  shell: string | undefined,
  argv: readonly string[],
  typist: Typist,
): Promise<readonly string[]> {
  const partial = (argv.at(-1) ?? '').replace(/^=/, '');
  const found = await candidatesFor(argv.slice(0, -1), partial, typist);
  const fitting = printable(found).filter(({ value }) => shell !== 'powershell' || value.startsWith(partial));
  return [
    headOf(found),
    ...fitting.map(({ value, text }) => (text === undefined ? value : `${value}\t${oneLine(text)}`)),
  ];
}

function headOf({ files, goesOn }: Candidates): string {
  return ['words', ...(files ? ['files'] : []), ...(goesOn ? ['nospace'] : [])].join(' ');
}

/** Each once, without those that would act on a terminal or break a line. */
function printable({ words }: Candidates): readonly Candidate[] {
  const byValue = new Map(words.map((word) => [word.value, word]));
  return [...byValue.values()].filter(({ value }) => oneLine(value) === value);
}
