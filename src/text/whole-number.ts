/** More digits count nothing in a plan. */
const MOST_DIGITS = 9;
const ZERO = 0x30;

/**
 * The number that a text of one to nine digits is, the first of them no 0; undefined for every other text, which may be a
 * number all the same. Nearly all numbers are such, and to look at their digits takes less than to make a pattern.
 */
export function wholeNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > MOST_DIGITS) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9 || (at === 0 && digit === 0)) return undefined;
    number = number * 10 + digit;
  }
  return number;
}
