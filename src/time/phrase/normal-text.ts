import { foldedBy, halfWidth, type FoldedText } from '../../text/folded-text';

const DASHES = '-‐‑‒–—―─−﹣~〜∼';
/** Left out, as spaces are. */
const MARKS = '\u200b·•・“”„"\'‘’「」『』《》';
/** All of them, and full-width forms, which may be twins of some. */
const FOLDED = /[\s\u200b\ufeff·•・“”„"'‘’「」『』《》‐‑‒–—―─−﹣~〜∼\uff01-\uff5e]/g;

/**
 * Folds the ways of writing one thing into one: full-width forms become ASCII, every dash becomes `-`; spaces, quotation
 * marks and the dot of 七·一 are left out. Nothing else changes, and no character becomes two.
 */
export function normalText(text: string): FoldedText {
  if (isNormal(text)) return { chars: text, leftOut: NONE };
  return foldedBy(text, FOLDED, (char, offset) => {
    const half = halfWidth(char);
    if (DASHES.includes(half)) return isSecondOfDash(text, offset) ? '' : '-';
    return MARKS.includes(half) || half.trim() === '' ? '' : half;
  });
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
