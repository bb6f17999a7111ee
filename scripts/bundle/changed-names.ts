import ts from 'typescript';

/** The variables that an expression or the head of a loop gives another value; nothing for any other node. */
export function changedNames(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? targetsIn(node.left) : [];
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
      ? targetsIn(node.operand)
      : [];
  return ts.isForInStatement(node) || ts.isForOfStatement(node) ? targetsIn(node.initializer) : [];
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `a`, and the names in `[a, ...b]`, `{ a, b: c }`, `[a = 1]` and `(a)`. A property of something is no variable. */
function targetsIn(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node) || ts.isSpreadAssignment(node))
    return targetsIn(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(targetsIn);
  if (ts.isObjectLiteralExpression(node)) return node.properties.flatMap(targetsIn);
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text];
  if (ts.isPropertyAssignment(node)) return targetsIn(node.initializer);
  return ts.isBinaryExpression(node) ? targetsIn(node.left) : [];
}
