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
  const exact = /^#[ \t]*yuetishi-ignore(?![\w-])/.exec(text);
  if (exact !== null) return readParts(text, exact[0].length);
  const misspelt = lengthOfMisspeltKeyword(text);
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

const FIRST_TWO_WORDS = /^([A-Za-z]+)(?:[-_ \t\u2010-\u2015\u2212－]+([A-Za-z]+))?/;
const wordsBeforeCodes = (): RegExp =>
  /^[A-Za-z]+[^\p{L}\p{N}]+(?:[a-z]+(?:-[a-z]+)*[^\p{L}\p{N}]+)?(?=Y\d{3}[\sY\d,，、]*[:：])/u;

/**
 * The length of what was meant for the keyword: `yuetishi-ignroe`, `yuetishi ignore`; or any word behind `yuetishi` that
 * codes and a colon follow, as other programs have it: `yuetishi-disable Y402: …`. Prose about the program is none.
 */
function lengthOfMisspeltKeyword(text: string): number | undefined {
  const start = /^#[ \t]*/.exec(text)?.[0].length ?? 1;
  const beginning = text.slice(start, start + LOOKED_AT).replace(/[Ａ-Ｚａ-ｚ]/g, (char) => char.normalize('NFKC'));
  const [both = '', first = '', second = ''] = FIRST_TWO_WORDS.exec(beginning) ?? [];
  const meant = isNear(first + second, 'yuetishiignore') ? both : isNear(first, 'yuetishiignore') ? first : undefined;
  if (meant === undefined && !isNear(first, 'yuetishi')) return undefined;
  const length = wordsBeforeCodes().exec(text.slice(start))?.[0].length ?? meant?.length;
  return length === undefined ? undefined : start + length;
}

function isNear(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > MOST_MISTAKES) return false;
  return editDistance(written.toLowerCase(), word) <= MOST_MISTAKES;
}
