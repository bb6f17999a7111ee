import ts from 'typescript';
import { BadInput } from '../bad-input';
import type { Replacement } from './replacement';

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
      text: text.getText(source).replaceAll('\\', '\\\\'),
    })),
  ];
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
