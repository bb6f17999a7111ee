import { AppError } from '../app/app-error';
import { HostFailure } from '../app/host';
import { relativeTo } from '../app/paths';
import type { Language } from '../diagnostic/language';
import { BUGS } from './about';
import type { CliHost } from './cli-host';
import { languageOfLocale, toldLanguage } from './language-choice';
import { complain } from './session';
import { missingPart } from './startup/part-missing';
import { bugSentence, hostFailureSentence, partMissing } from './wording/failures';

/** The command that shells ask for candidates; help does not tell of it. */
const COMPLETE = '__complete';

/**
 * Runs one command line and returns its exit status: 0 well, 1 findings, 2 wrong use, 3 could not, 4 a bug. It ends no
 * process and never rejects. (It is asynchronous for one reason only: commands are loaded with `import()`, the one way
 * to load a module when it is needed that compiler, test runner and bundler all understand.)
 *
 * @param argv the words behind the program's name
 */
export async function main(argv: readonly string[], host: CliHost): Promise<number> {
  const told = toldLanguage(argv);
  const language = told ?? languageOfLocale(host.env);
  try {
    if (argv[0] === COMPLETE) return await complete(argv.slice(1), host, language);
    const { readCommandLine } = await import('./program');
    const reading = await readCommandLine(argv, host, language);
    if (reading.kind === 'answered') return reading.status;
    return await reading.run({
      host,
      language,
      dataLanguage: told ?? 'zh',
      quiet: reading.flags.quiet === true,
      colour: reading.flags.color,
    });
  } catch (error) {
    return tellFailure(error, host, language);
  }
}

/** Completion is asked for at a keystroke: it goes past what reads command lines and prints help. */
async function complete(argv: readonly string[], host: CliHost, language: Language): Promise<number> {
  const { runComplete } = await import('./actions/complete');
  return runComplete(argv, { host, language });
}

/** A path as the user knows it: below the working folder, where it lies there. */
function shownPath(path: string, host: CliHost): string {
  try {
    return relativeTo(host.workingFolder, path);
  } catch {
    return path; // there is no working folder any more, and that is perhaps what is being told
  }
}

/** Says in one sentence why the program could not do what was asked. */
function tellFailure(error: unknown, host: CliHost, language: Language): number {
  if (error instanceof AppError) {
    complain({ host, language }, error.wording);
    return error.kind === 'wrong-use' ? 2 : 3;
  }
  if (error instanceof HostFailure) {
    complain({ host, language }, hostFailureSentence(error, shownPath(error.path, host)));
    return 3;
  }
  const part = missingPart(error);
  if (part !== undefined) {
    complain({ host, language }, partMissing(part));
    return 3;
  }
  complain({ host, language }, bugSentence(error instanceof Error ? error.message : String(error), BUGS));
  const wantsTrace = (host.env['YUETISHI_DEBUG'] ?? '') !== '';
  if (wantsTrace && error instanceof Error) host.stderr.write(`${error.stack ?? ''}\n`);
  return 4;
}
