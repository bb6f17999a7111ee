import ts from 'typescript';
import type { Replacement } from './replacement';

/**
 * The comments before something that have lines of their own, to be left out: what a library says of its methods is for
 * who reads the library, and would be read at each start. Those that begin with `//` name the modules, and stay.
 */
export function withoutComments(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const { text } = source;
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return comments.flatMap(({ kind, pos, end }) => {
    const start = text.lastIndexOf('\n', pos) + 1;
    const isOwn =
      kind === ts.SyntaxKind.MultiLineCommentTrivia && text.slice(start, pos).trim() === '' && text[end] === '\n';
    return isOwn ? [{ start, end: end + 1, text: '' }] : [];
  });
}
