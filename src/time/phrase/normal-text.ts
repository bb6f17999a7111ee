import { halfWidth, type FoldedText } from '../../text/folded-text';

const DASHES = /[-‐‑‒–—―─−﹣~〜∼]/;
const IGNORED = /[\s\u200b\ufeff·•・“”„"'‘’「」『』《》]/;

/**
 * Folds the ways of writing one thing into one: full-width forms become ASCII, every dash becomes `-`; spaces, quotation
 * marks and the dot of 七·一 are left out. Nothing else changes, and no character becomes two.
 */
export function normalText(text: string): FoldedText {
  const offsets: number[] = [];
  let chars = '';
  for (let offset = 0; offset < text.length; offset++) {
    const char = fold(text.charAt(offset));
    if (IGNORED.test(char) || isSecondOfDash(text, offset)) continue;
    chars += char;
    offsets.push(offset);
  }
  offsets.push(text.length);
  return { chars, offsets };
}

/** The Chinese dash —— is two characters wide, and one mark. */
function isSecondOfDash(text: string, offset: number): boolean {
  return offset > 0 && /[—―─]/.test(text.charAt(offset)) && text.charAt(offset) === text.charAt(offset - 1);
}

function fold(char: string): string {
  const half = halfWidth(char);
  return DASHES.test(half) ? '-' : half;
}
