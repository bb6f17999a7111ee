import { shapeOf, type Schema } from '../../../scripts/generate/shape-of';
import { parseYaml } from '../../../src/load/parse-yaml';
import { fits } from '../../../src/load/shape';

function fitsSchema(schema: Schema, text: string): boolean {
  const { root } = parseYaml('a.yaml', text);
  if (root === undefined) throw new Error('the text says nothing');
  return fits(root, shapeOf(schema));
}

const TEXT = { type: 'string' };

function ofKind(word: string, then: Schema, required?: readonly string[]): Schema {
  return { if: { type: 'object', ...(required && { required }), properties: { kind: { const: word } } }, then };
}

function kinds(...allOf: readonly Schema[]): Schema {
  return { type: 'object', properties: { kind: { enum: ['a', 'b'] } }, allOf };
}

const NEEDS = (key: string): Schema => ({ type: 'object', required: [key], properties: { [key]: TEXT } });

describe('a schema that says what a shape cannot fits nothing, so that its validator decides', () => {
  test.each<[name: string, schema: Schema, text: string]>([
    ['items that are not to come twice', { type: 'array', uniqueItems: true, items: TEXT }, '[a]'],
    ['one of several', { oneOf: [TEXT] }, 'a'],
    ['any of several', { anyOf: [TEXT] }, 'a'],
    ['keys by a pattern', { type: 'object', patternProperties: { '^a': TEXT } }, '{ a: b }'],
    ['a number above', { type: 'number', exclusiveMinimum: 0 }, '1'],
    ['a format', { type: 'string', format: 'date' }, '2022-06-01'],
    ['more than a reference', { $ref: '#/definitions/a', minLength: 1, definitions: { a: TEXT } }, 'a'],
    ['least characters, of which some are two units', { type: 'string', minLength: 2 }, 'ab'],
    ['a key that is required and not described', { type: 'object', required: ['a'] }, '{ a: b }'],
    ['a key that asks for a schema', { type: 'object', dependencies: { a: { required: ['b'] } } }, '{ a: 1, b: 2 }'],
    ['a value and several at a time', { const: 'a', enum: ['b'] }, 'a'],
    ['two patterns for one text', { type: 'string', pattern: 'a', allOf: [{ pattern: 'b' }] }, 'ab'],
    ['what else there may be', { allOf: [{ ...ofKind('a', NEEDS('x'), ['kind']), else: NEEDS('y') }] }, '{ x: 1 }'],
  ])('%s', (_, schema, text) => {
    expect(fitsSchema(schema, text)).toBe(false);
  });
});

describe('a mapping of which one key decides the rest', () => {
  const required = ['kind'];

  test('is what its word asks for', () => {
    const schema = kinds(ofKind('a', { ...NEEDS('x'), additionalProperties: TEXT }), ofKind('b', NEEDS('y'), required));
    expect(fitsSchema(schema, '{ kind: a, x: 1 }')).toBe(true);
    expect(fitsSchema(schema, '{ x: 1 }')).toBe(true);
    expect(fitsSchema(schema, '{ kind: b, y: 1 }')).toBe(true);
    expect(fitsSchema(schema, '{ kind: b, x: 1 }')).toBe(false);
    expect(fitsSchema(schema, '{ kind: c, x: 1, y: 1 }')).toBe(false);
    expect(fitsSchema(schema, '{ kind: [a], x: 1 }')).toBe(false);
  });

  test('is left to the validator where two conditions hold at a time', () => {
    const twice = kinds(ofKind('a', NEEDS('x'), required), ofKind('a', NEEDS('y'), required));
    expect(fitsSchema(twice, '{ kind: a, y: 1 }')).toBe(false);
    const bothWithout = kinds(ofKind('a', NEEDS('x')), ofKind('b', NEEDS('y')));
    expect(fitsSchema(bothWithout, '{ y: 1 }')).toBe(false);
  });
});
