import ts from 'typescript';

/** Looks at a node and all below it, in order. */
export function eachNode(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => {
    eachNode(child, look);
  });
}
