/**
 * What makes a spreadsheet take the text of a csv cell for a formula: the signs it begins with, full-width ones too, and
 * the white space that some skip: https://owasp.org/www-community/attacks/CSV_Injection
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet runs: one that begins like a formula gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what {@link guardFormula} did, and nothing else. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text;
}
