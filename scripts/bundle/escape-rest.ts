import ts from 'typescript';
import { BadInput } from '../bad-input';
import { eachNode } from './each-node';
import { replaced, type Replacement } from './replacement';

/** What would mean something else behind a backslash that stands for itself. */
const NEEDS_OWN: ReadonlySet<string> = new Set(['\\', '`', '$']);

/**
 * `String.raw` as an ordinary template. Escapes mean something in that alone; esbuild leaves both as they are.
 *
 * @returns nothing where there is no such template at this place
 */
export function withoutRaw(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText(source) !== 'String.raw') return [];
  const { template } = node;
  const texts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return [
    { start: node.getStart(source), end: template.getStart(source), text: '' },
    ...texts.map((text) => ({
      start: text.getStart(source),
      end: text.end,
      text: text
        .getText(source)
        .replace(/\\([^])/g, (_, char: string) => `\\\\${NEEDS_OWN.has(char) ? '\\' : ''}${char}`),
    })),
  ];
}

/**
 * A whole program in ASCII, which means the same.
 *
 * @throws BadInput where a backslash stands before a character that must be escaped
 */
export function inAscii(name: string, code: string): string {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const replacements: Replacement[] = [];
  eachNode(source, (node) => replacements.push(...withoutRaw(node, source)));
  return escapeRest(replaced(code, replacements));
}

/**
 * Escapes what esbuild has left outside of ASCII: in regular expressions, and in comments, where it does no harm. Each half
 * of a rare character has its own escape, which means the same.
 *
 * @throws BadInput where a backslash stands before such a character
 */
export function escapeRest(code: string): string {
  const odd = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (odd !== null) throw new BadInput(`${odd[0]} cannot be escaped`);
  return code.replace(/[^\0-\x7f]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
