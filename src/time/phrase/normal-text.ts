/** A phrase as the grammar reads it, with the way back to what was written. */
export interface NormalText {
  readonly chars: string;
  /** For each character of `chars`, and for its end, the UTF-16 offset in the text as written. */
  readonly offsets: readonly number[];
}

const DASHES = /[-‐‑‒–—―─−﹣~〜∼]/;
const IGNORED = /[\s\u200b\ufeff·•・“”„"'‘’「」『』《》]/;

/**
 * Folds the ways of writing one thing into one: full-width forms become ASCII, every dash becomes `-`; spaces, quotation
 * marks and the dot of 七·一 are left out. Nothing else changes, and no character becomes two.
 */
export function normalText(text: string): NormalText {
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
  const code = char.charCodeAt(0);
  const halfWidth = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  return DASHES.test(halfWidth) ? '-' : halfWidth;
}
