import { validatePlan } from '../../src/generated/validators';
import { parseYaml } from '../../src/load/parse-yaml';
import { plainValue } from '../../src/load/plain-value';

function valueOf(text: string): unknown {
  const { root } = parseYaml('plan.yaml', text);
  if (root === undefined) throw new Error('the text says nothing');
  return plainValue(root);
}

test('a tree becomes mappings, lists and texts', () => {
  expect(valueOf('{ a: 010, b: [x, { c: "" }] }')).toEqual({ a: '010', b: ['x', { c: '' }] });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like any other', (key) => {
  const value = valueOf(`{ ${key}: { x: y }, a: b }`) as Record<string, unknown>;
  expect(Object.keys(value)).toEqual([key, 'a']);
  expect(value[key]).toEqual({ x: 'y' });
  expect(value['x']).toBeUndefined();
});

test('what objects inherit are no keys that a schema could miss', () => {
  expect(validatePlan(valueOf('{ a: b }'))).toBe(false);
  const missing = (validatePlan.errors ?? []).filter(({ keyword }) => keyword === 'required');
  expect(missing.map(({ params }) => params['missingProperty'])).toEqual(
    expect.arrayContaining(['format', 'title', 'year', 'organisation', 'units', 'sections']),
  );
});
