import ts from 'typescript';
import { replaced } from '../../../scripts/bundle/replacement';
import { withSpeltProperties } from '../../../scripts/bundle/spelt-properties';
import { eachNode } from '../../../scripts/bundle/each-node';

function spelt(code: string): string {
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const replacements: { start: number; end: number; text: string }[] = [];
  eachNode(source, (node) => replacements.push(...withSpeltProperties(node, source)));
  return replaced(code, replacements);
}

const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

function foundBy(pattern: RegExp): readonly string[] {
  return CHARACTERS.filter((char) => pattern.test(char));
}

test.each([
  '/^\\p{Script=Han}$/u',
  '/^[\\p{Script=Han}]$/u',
  '/^[^a\\p{Script=Han}]$/u',
  '/^[\\]\\p{Cc}]$/u',
  '/^(?![\\t\\n])[\\p{Cc}\\p{Cs}]$/u',
  '/^[\\p{Zl}z\\p{Zp}]$/iu',
])('%s finds the same characters', (code) => {
  const ranges = spelt(code);
  expect(ranges).not.toContain('\\p');
  expect(foundBy((0, eval)(ranges) as RegExp).join('')).toBe(foundBy((0, eval)(code) as RegExp).join(''));
});

test.each(['/[\\p{L}\\p{N}]/u', '/\\P{Script=Han}/u', '/\\\\p{Cc}/', '"\\\\p{Script=Han}"', 'a /p{Cc}/ 2'])(
  '%s is left as it is',
  (code) => {
    expect(spelt(code)).toBe(code);
  },
);
