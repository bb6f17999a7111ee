import type { OutputOptions } from './command-options';
import { wordOption } from './option-values';
import { pathFrom } from './paths';
import { keepPlansFromResult } from './replaced-input';
import { talk, type Session } from './session';
import { writtenSentence } from './wording/general';
import { noFormatForFile } from './wording/usage';
import { wrongUse } from './wrong-use';

/** The formats that a command can write. */
export interface Formats<Format extends string> {
  /** The usual one first. */
  readonly names: readonly [Format, ...Format[]];
  /** What a file's ending, in small letters and with its dot, says; of two that fit, the longer one. */
  readonly byEnding: ReadonlyMap<string, Format>;
  /** Other words for formats, understood and not offered. */
  readonly synonyms?: ReadonlyMap<string, Format>;
}

/** Where a result goes, and in which format. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** Absent: stdout. */
  readonly file: string | undefined;
}

/** `--format` decides; without it the ending of the file behind `-o`; without either it is the usual format. */
export function chooseOutput<Format extends string>(
  { format, o }: OutputOptions,
  formats: Formats<Format>,
  platform: string,
): Output<Format> {
  const file = o === undefined ? undefined : pathFrom(o, platform);
  if (format !== undefined) return { format: wordOption('--format', formats.names, formats.synonyms)(format), file };
  if (file === undefined) return { format: formats.names[0], file };
  const named = formats.byEnding.get(longEndingOf(file)) ?? formats.byEnding.get(endingOf(file));
  const shortEndings = [...formats.byEnding.keys()].filter((ending) => ending.lastIndexOf('.') === 0);
  if (named === undefined) throw wrongUse(noFormatForFile(file, shortEndings));
  return { format: named, file };
}

/** Writes a result to where it shall go. */
export function deliver(
  session: Session,
  { file, format }: Pick<Output<string>, 'file' | 'format'>,
  text: string,
): void {
  if (file === undefined) {
    session.host.stdout.write(text);
    return;
  }
  writeTextFile(session, { file, format }, text);
  talk(session, writtenSentence(file));
}

/** The same for a text in pieces, of which a stream gets one after the other. */
export function deliverPieces(
  session: Session,
  { file, format }: Pick<Output<string>, 'file' | 'format'>,
  pieces: Iterable<string>,
): void {
  if (file !== undefined) deliver(session, { file, format }, [...pieces].join(''));
  else for (const piece of pieces) session.host.stdout.write(piece);
}

/** Writes a result that is no text to its file. @throws AppError where that would replace a plan */
export function deliverBytes(session: Session, file: string, bytes: Uint8Array): void {
  keepPlansFromResult(session.host, file);
  session.host.writeFileAtomically(file, bytes);
  talk(session, writtenSentence(file));
}

/** What programs read, and csv and ics, which bring their own line ends. */
const AS_IT_IS: ReadonlySet<string> = new Set(['json', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'ics']);

/** Writes a text as a file, without a word. @throws AppError where that would replace a plan, unless it is one itself */
export function writeTextFile(
  { host }: Session,
  { file, format }: { file: string; format: string },
  text: string,
): void {
  if (format !== 'yaml') keepPlansFromResult(host, file);
  const isForPeople = endingOf(file) === '.txt' && !AS_IT_IS.has(format);
  host.writeFileAtomically(file, new TextEncoder().encode(isForPeople ? asWindowsText(text) : text));
}

/**
 * Offices open .txt files with programs of Windows: without the mark Word and WPS may take Chinese UTF-8 for another
 * encoding, and without CR older editors show one endless line. The other formats are for programs, which want neither.
 */
function asWindowsText(text: string): string {
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}

/** The ending of a file's name, with its dot and in small letters; empty where there is none. */
export function endingOf(file: string): string {
  return /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** The last two endings: `.sarif.json`. */
function longEndingOf(file: string): string {
  return /\.[^./]*\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';
}
