import { editDistance } from '../text/nearest';

export const WAIVER_KEYWORD = 'yuetishi-ignore';

/** What a comment that is meant to waive findings says; offsets count from the comment's `#`. */
export type WaiverComment =
  | { readonly isSound: true; readonly codes: readonly WrittenCode[]; readonly reason: string }
  | ({ readonly isSound: false; readonly problem: WaiverProblem } & MendedParts);

export interface WrittenCode {
  readonly text: string;
  readonly start: number;
}

/** The keyword is misspelt; or there is no code, no reason, or no colon between the two. */
export type WaiverProblem = 'keyword' | 'code' | 'reason' | 'colon';

/** What can be kept of a malformed waiver: codes and reason, as far as they are there. */
interface MendedParts {
  readonly codes: string;
  readonly reason: string;
}

/** Reads a comment; undefined where it is not meant to waive anything. @param text from its `#` on */
export function readWaiverComment(text: string): WaiverComment | undefined {
  const start = endOfRun(text, 1, isBlank);
  // Most comments are in Chinese, and all of them are asked.
  if (!isLetter(text.charCodeAt(start))) return undefined;
  const end = start + WAIVER_KEYWORD.length;
  if (text.startsWith(WAIVER_KEYWORD, start) && !/[\w-]/.test(text.charAt(end))) return readParts(text, end);
  const misspelt = endOfMisspeltKeyword(text, start);
  if (misspelt === undefined) return undefined;
  return { isSound: false, problem: 'keyword', ...mendedParts(text.slice(misspelt)) };
}

const COLON = /[:：]/;
/** What may stand between codes. */
const BETWEEN_CODES = /[\s,，、]+/;
// What asks for letters is made where a comment is amiss: V8 looks through all characters for them, at each start.
const codeBeforeReason = (): RegExp => /^(?:[\s,，、]*Y\d+(?![\p{L}\p{N}]))+/iu;

function readParts(text: string, from: number): WaiverComment {
  const rest = text.slice(from);
  const colon = rest.search(COLON);
  const codes = colon < 0 ? [] : codesIn(rest.slice(0, colon), from);
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const problem = problemOf(rest, colon, codes.length, reason);
  if (problem === undefined) return { isSound: true, codes, reason };
  return { isSound: false, problem, ...mendedParts(rest) };
}

function problemOf(rest: string, colon: number, codes: number, reason: string): WaiverProblem | undefined {
  if (colon < 0) {
    const before = codeBeforeReason().exec(rest)?.[0].length ?? 0;
    if (before === 0) return 'code';
    return isReason(rest.slice(before)) ? 'colon' : 'reason';
  }
  if (codes === 0) return 'code';
  return isReason(reason) ? undefined : 'reason';
}

/** Whether a text says anything: a dash or a full stop does not. */
function isReason(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function codesIn(text: string, offset: number): WrittenCode[] {
  return [...text.matchAll(/[^\s,，、]+/g)].map((match) => ({ text: match[0], start: offset + match.index }));
}

/** Codes and reason of what stands behind the keyword, however they are parted. */
function mendedParts(rest: string): MendedParts {
  const codes = codeBeforeReason().exec(rest)?.[0] ?? '';
  const reason = rest.slice(codes.length).replace(/^[\s:：,，、]+/, '');
  const words = codes.split(BETWEEN_CODES).filter((word) => word !== '');
  return { codes: words.join(', ').toUpperCase(), reason: isReason(reason) ? reason.trim() : '' };
}

/** So many mistakes a keyword may have and still be meant. */
const MOST_MISTAKES = 2;
/** A keyword and a little more. */
const LOOKED_AT = 40;

/** What may part the two words of the keyword. */
const DASHES_AND_BLANKS = '-_ \t\u2010\u2011\u2012\u2013\u2014\u2015\u2212－';
const wordsBeforeCodes = (): RegExp =>
  /^[A-Za-z]+[^\p{L}\p{N}]+(?:[a-z]+(?:-[a-z]+)*[^\p{L}\p{N}]+)?(?=Y\d{3}[\sY\d,，、]*[:：])/u;

/**
 * The end of what was meant for the keyword: `yuetishi-ignroe`, `yuetishi ignore`; or any word behind `yuetishi` that
 * codes and a colon follow, as other programs have it: `yuetishi-disable Y402: …`. Prose about the program is none.
 */
function endOfMisspeltKeyword(text: string, start: number): number | undefined {
  const beginning = text.slice(start, start + LOOKED_AT);
  const end = endOfRun(beginning, 0, isLetter);
  const next = endOfRun(beginning, end, isDashOrBlank);
  const endOfNext = endOfRun(beginning, next, isLetter);
  const first = beginning.slice(0, end).normalize('NFKC');
  const second = beginning.slice(next, endOfNext).normalize('NFKC');
  const ofBoth = second === '' ? end : endOfNext;
  const meant = isNear(first + second, 'yuetishiignore') ? ofBoth : isNear(first, 'yuetishiignore') ? end : undefined;
  if (meant === undefined && !isNear(first, 'yuetishi')) return undefined;
  const length = wordsBeforeCodes().exec(text.slice(start))?.[0].length ?? meant;
  return length === undefined ? undefined : start + length;
}

function endOfRun(text: string, from: number, isOfRun: (code: number) => boolean): number {
  let end = from;
  while (isOfRun(text.charCodeAt(end))) end++;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isDashOrBlank(code: number): boolean {
  return DASHES_AND_BLANKS.includes(String.fromCharCode(code));
}

/** Full-width letters are letters too. */
function isLetter(code: number): boolean {
  return (
    isBetween(code, 'A', 'Z') || isBetween(code, 'a', 'z') || isBetween(code, 'Ａ', 'Ｚ') || isBetween(code, 'ａ', 'ｚ')
  );
}

function isBetween(code: number, first: string, last: string): boolean {
  return code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
}

/** How many of a word's characters stand nowhere in what is written: each takes a mistake, and other words lack many. */
function lacks(written: string, word: string): number {
  const small = written.toLowerCase();
  let lacking = 0;
  for (let at = 0; at < word.length; at++) if (!small.includes(word.charAt(at))) lacking++;
  return lacking;
}

function isNear(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > MOST_MISTAKES || lacks(written, word) > MOST_MISTAKES) return false;
  return editDistance(written.toLowerCase(), word) <= MOST_MISTAKES;
}
