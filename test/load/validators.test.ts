import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import {
  MOST_SCHEMA_ERRORS,
  validateBaseline,
  validateCalendar,
  validatePlan,
  validateRecords,
  validateSettings,
} from '../../src/generated/validators';
import { parseYaml } from '../../src/load/parse-yaml';
import { plainValue } from '../../src/load/plain-value';
import type { SchemaError, Validator } from '../../src/generated/validators';

// The build compiles the schemas and changes how errors are gathered: what is found must stay what ajv itself finds.

const VALIDATORS: readonly (readonly [name: string, validate: Validator])[] = [
  ['plan', validatePlan],
  ['records', validateRecords],
  ['calendar', validateCalendar],
  ['baseline', validateBaseline],
  ['settings', validateSettings],
];

function ajvOf(name: string): Validator {
  const text = readFileSync(join(__dirname, `../../schemas/${name}.schema.json`), 'utf8');
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, coerceTypes: true, validateFormats: false });
  return ajv.compile(JSON.parse(text) as object);
}

const errorsOf = (validate: Validator, value: unknown): readonly string[] => {
  validate(structuredClone(value));
  return (validate.errors ?? []).map(inShort);
};

function inShort({ instancePath, keyword, params, propertyName }: SchemaError): string {
  return JSON.stringify([instancePath, keyword, params, propertyName]);
}

/** Words of all schemas, so that a generated value goes some way into one of them. */
const KEYS = [
  ...['format', 'title', 'year', 'years', 'units', 'groups', 'sections', 'clauses', 'tasks', 'calendar', 'escalation'],
  ...['id', 'when', 'lead', 'with', 'kind', 'task', 'date', 'unit', 'of', 'evidence', 'file', 'requirements', 'x'],
];
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('', '1', 'x', '2022-06-01', 'done', 'void', 'extend', 'true', '6月', '甲'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
}));

/** A value with one of its parts replaced: the steps say which key or item to enter, until they or the value end. */
function replaced(value: unknown, [step, ...steps]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inside = replaced((value as Readonly<Record<string, unknown>>)[key], steps, by);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(key) ? inside : item));
  return { ...value, [key]: inside };
}

const SOUND: Readonly<Record<string, unknown>> = {
  plan: textsIn('plans/2022/plan.yaml'),
  records: textsIn('plans/2022/records/局机关.yaml'),
  calendar: textsIn('plans/calendars/cn.yaml'),
};

function textsIn(path: string): unknown {
  const { root } = parseYaml(path, readFileSync(join(__dirname, '../..', path), 'utf8'));
  return root === undefined ? undefined : JSON.parse(JSON.stringify(plainValue(root)));
}

test.each(VALIDATORS)('the compiled validator of %s finds what ajv finds', (name, validate) => {
  const original = ajvOf(name);
  fc.assert(
    fc.property(anyValue, fc.array(fc.nat(), { maxLength: 9 }), (value, steps) => {
      const damaged = replaced(SOUND[name], steps, value);
      expect(errorsOf(validate, damaged)).toEqual(errorsOf(original, damaged));
    }),
    { numRuns: 200 },
  );
});

test.each<[name: string, validate: Validator, flood: (count: number) => unknown]>([
  ['records', validateRecords, (count) => Array.from({ length: count }, () => ({ kind: 'done' }))],
  [
    'a mapping',
    validateSettings,
    (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, ''])),
  ],
])('of a flood of errors in %s as many are found as anybody asks for, and hardly more', (_name, validate, flood) => {
  expect(validate(flood(100 * MOST_SCHEMA_ERRORS))).toBe(false);
  const found = validate.errors?.length ?? 0;
  expect(found).toBeGreaterThanOrEqual(MOST_SCHEMA_ERRORS);
  expect(found).toBeLessThan(2 * MOST_SCHEMA_ERRORS);
});

test('errors are added to one list, which is never made anew', () => {
  const joined = jest.spyOn(Array.prototype, 'concat');
  try {
    const count = 500;
    validateRecords(Array.from({ length: count }, () => ({ kind: 'done' })));
    expect(validateRecords.errors?.filter(({ keyword }) => keyword === 'required')).toHaveLength(2 * count);
    expect(joined).not.toHaveBeenCalled();
  } finally {
    joined.mockRestore();
  }
});
