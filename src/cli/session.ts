import type { Bilingual, Language } from '../diagnostic/language';
import { oneLine } from '../text/safe-text';
import type { CliHost, OutStream } from './cli-host';

/** One run of the program: the machine, and what the user wants of every command. */
export interface Session {
  readonly host: CliHost;
  /** Of messages and tables. */
  readonly language: Language;
  /** Of the messages inside machine formats: Chinese unless told, whatever the locale, so that they do not depend on it. */
  readonly dataLanguage: Language;
  /** Whether talk is wanted; errors are told all the same. */
  readonly quiet: boolean;
  /** False under `--no-color`. */
  readonly colour: boolean;
}

/** Says what could also go unsaid, on stderr. */
export function talk(session: Session, sentence: Bilingual): void {
  if (!session.quiet) complain(session, sentence);
}

/** Says what went wrong, on stderr, also under `--quiet`. */
export function complain({ host, language }: Pick<Session, 'host' | 'language'>, sentence: Bilingual): void {
  const text = oneLine(sentence[language]);
  const stop = /[。？！.?!]$/.test(text) ? '' : { zh: '。', en: '.' }[language];
  host.stderr.write(`${text}${stop}\n`);
}

/** Help is for reading: wider lines do not make it better. */
export const WIDTH_OF_HELP = 80;

const WIDTH_WHERE_NOBODY_LOOKS = 100;
const NARROWEST = 40;

/** How many columns text may take on a stream, or in a file. */
export function widthFor(stream: OutStream | undefined): number {
  return Math.max(NARROWEST, stream?.columns ?? WIDTH_WHERE_NOBODY_LOOKS);
}
