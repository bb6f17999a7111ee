import { foldedBy, halfWidth, type FoldedText } from '../../text/folded-text';

const DASHES = '-‐‑‒–—―─−﹣~〜∼';
/** Left out, as spaces are. */
const MARKS = '\u200b·•・“”„"\'‘’「」『』《》';
/** All of them, full-width forms, and whatever else is rare: a class of few ranges passes over the usual characters fastest. */
const MAY_FOLD = /[^0-9A-Za-z、。\u3400-\u9fff]/g;

/**
 * Folds the ways of writing one thing into one: full-width forms become ASCII, every dash becomes `-`; spaces, quotation
 * marks and the dot of 七·一 are left out. Nothing else changes, and no character becomes two.
 */
export function normalText(text: string): FoldedText {
  if (isNormal(text)) return { chars: text, leftOut: NONE };
  return foldedBy(text, MAY_FOLD, (char, offset) => {
    const folded = folds.get(char) ?? foldOf(char);
    return folded === '-' && isSecondOfDash(text, offset) ? '' : folded;
  });
}

/** What has been folded so far, by what it is folded to: the same few marks stand all over a document. */
const folds = new Map<string, string>();

function foldOf(char: string): string {
  const half = halfWidth(char);
  const folded = DASHES.includes(half) ? '-' : MARKS.includes(half) || half.trim() === '' ? '' : half;
  folds.set(char, folded);
  return folded;
}

const NONE: readonly number[] = [];

/** Whether a text is of Chinese characters, digits, `-` and `、` alone, as most phrases are: for them no pattern need be made. */
function isNormal(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isChinese = code >= 0x4e00 && code <= 0x9fff;
    if (!isChinese && !(code >= 0x30 && code <= 0x39) && code !== 0x2d && code !== 0x3001) return false;
  }
  return true;
}

/** The Chinese dash —— is two characters wide, and one mark. */
function isSecondOfDash(text: string, offset: number): boolean {
  const char = text.charAt(offset);
  return char === text.charAt(offset - 1) && '—―─'.includes(char);
}
