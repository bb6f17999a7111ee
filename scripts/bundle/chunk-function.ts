import ts from 'typescript';
import { BadInput } from '../bad-input';
import { changedNames } from './changed-names';
import type { Chunk } from './chunks';
import { eachNode } from './each-node';
import { escapeRest, withoutRaw } from './escape-rest';
import { replaced, type Replacement } from './replacement';
import { withSpeltProperties } from './spelt-properties';
import { withoutComments } from './without-comments';

/**
 * Makes a function of an ES module: `function (require, module, __filename, __dirname) { … }`. What it imports from
 * another chunk becomes a constant of its own, since an access through the other's exports, at each call, is what a
 * short run notices. This is right because what one chunk gives to another never changes afterwards; a chunk that breaks
 * this is refused.
 *
 * @param ids the name of a chunk → by which name it is asked for
 */
export function chunkFunction(chunk: Chunk, ids: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile(chunk.name, chunk.code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const exported = new Map<string, string>();
  const replacements: Replacement[] = [];
  for (const statement of source.statements) {
    const [start, end] = [statement.getStart(source), statement.end];
    if (ts.isImportDeclaration(statement)) replacements.push({ start, end, text: importing(statement, ids) });
    else if (ts.isExportDeclaration(statement)) {
      namesOf(statement).forEach(([name, local]) => exported.set(name, local));
      replacements.push({ start, end, text: '' });
    }
  }
  const own = new Set(exported.values());
  eachNode(source, (node) => {
    refuseChanging(node, source, own);
    replacements.push(...asking(node, source, ids), ...withoutRaw(node, source), ...withoutComments(node, source));
    replacements.push(...withSpeltProperties(node, source));
  });
  const names = [...exported].map(([name, local]) => (name === local ? name : `${name}: ${local}`));
  const body = escapeRest(replaced(chunk.code, replacements));
  return `function (require, module, __filename, __dirname) {\n${body}\nmodule.exports = { ${names.join(', ')} };\n}`;
}

function importing({ importClause, moduleSpecifier }: ts.ImportDeclaration, ids: ReadonlyMap<string, string>): string {
  const call = `require(${JSON.stringify(idOf((moduleSpecifier as ts.StringLiteral).text, ids))})`;
  if (importClause === undefined) return `${call};`;
  const { name, namedBindings } = importClause;
  const whole =
    name?.text ?? (namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name.text : undefined);
  const parts = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const names = parts.map(({ propertyName, name: own }) =>
    propertyName ? `${propertyName.text}: ${own.text}` : own.text,
  );
  return [
    ...(whole === undefined ? [] : [`const ${whole} = ${call};`]),
    ...(names.length === 0 ? [] : [`const { ${names.join(', ')} } = ${call};`]),
  ].join(' ');
}

function namesOf({ exportClause }: ts.ExportDeclaration): readonly (readonly [string, string])[] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) throw new BadInput('a chunk passes on another');
  return exportClause.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]);
}

function idOf(specifier: string, ids: ReadonlyMap<string, string>): string {
  return ids.get(specifier.replace(/^\.\//, '')) ?? specifier;
}

/** `import("./chunk.js")`, and the name in `require("./chunk.js")`. */
function asking(node: ts.Node, source: ts.SourceFile, ids: ReadonlyMap<string, string>): readonly Replacement[] {
  const [named] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || named === undefined || !ts.isStringLiteral(named)) return [];
  const id = ids.get(named.text.replace(/^\.\//, ''));
  if (id === undefined) return [];
  const asked = JSON.stringify(id);
  return node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? [{ start: node.getStart(source), end: node.end, text: `Promise.resolve().then(() => require(${asked}))` }]
    : [{ start: named.getStart(source), end: named.end, text: asked }];
}

/** @throws BadInput where something that is exported is given another value */
function refuseChanging(node: ts.Node, source: ts.SourceFile, exported: ReadonlySet<string>): void {
  const changed = changedNames(node).find((name) => exported.has(name));
  if (changed !== undefined) throw new BadInput(`${source.fileName} exports ${changed} and changes it`);
}
