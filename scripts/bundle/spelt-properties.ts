import ts from 'typescript';
import type { Replacement } from './replacement';

/** Properties of characters that are a few dozen ranges at most. What has hundreds, such as letters, is left by its name. */
const SPELT = ['Script=Han', 'Cc', 'Cs', 'Zl', 'Zp'];
const LAST = 0x10ffff;

/**
 * A pattern with the characters that it names by a property, such as `\p{Script=Han}`, spelt as ranges. For each pattern
 * with a name, V8 goes through all characters twice, when it is made and when it is compiled. And what is spelt means the
 * same under every version of Node, whichever characters it knows.
 *
 * @returns nothing where no such pattern stands at this place
 */
export function withSpeltProperties(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return [];
  const start = node.getStart(source);
  return spelt(source.text.slice(start, node.end), start);
}

function spelt(pattern: string, start: number): readonly Replacement[] {
  const found: Replacement[] = [];
  let isInClass = false;
  // An escape with what belongs to it, or a single character.
  for (const { 0: token, index } of pattern.matchAll(/\\[pP]\{[^}]*\}|\\[^]|[^]/gu)) {
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    const name = /^\\p\{(.*)\}$/u.exec(token)?.[1];
    if (name === undefined || !SPELT.includes(name)) continue;
    const ranges = rangesOf(name);
    const at = start + index;
    found.push({ start: at, end: at + token.length, text: isInClass ? ranges : `[${ranges}]` });
  }
  return found;
}

const known = new Map<string, string>();

/** What stands in a class for the characters with a property. */
function rangesOf(name: string): string {
  const ranges = known.get(name) ?? composedRanges(new RegExp(`^\\p{${name}}$`, 'u'));
  known.set(name, ranges);
  return ranges;
}

function composedRanges(property: RegExp): string {
  let ranges = '';
  let first: number | undefined;
  for (let code = 0; code <= LAST + 1; code++) {
    const has = code <= LAST && property.test(String.fromCodePoint(code));
    if (has) first ??= code;
    else if (first !== undefined) {
      ranges += first === code - 1 ? escaped(first) : `${escaped(first)}-${escaped(code - 1)}`;
      first = undefined;
    }
  }
  return ranges;
}

function escaped(code: number): string {
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
