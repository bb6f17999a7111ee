import { isDeepStrictEqual } from 'node:util';
import type { KeyShape, ListShape, MapShape, Shape, TextShape } from '../../src/load/shape';

export type Schema = Readonly<Record<string, unknown>>;

const ANY_TEXT: TextShape = { least: 0, most: Infinity, pattern: undefined, words: undefined, number: undefined };
const ANY_LIST: ListShape = { least: 0, most: Infinity, items: undefined };
const ANY_MAP: MapShape = {
  least: 0,
  most: Infinity,
  keys: new Map(),
  required: 0,
  others: { names: ANY_TEXT, values: undefined },
  together: new Map(),
  apart: new Map(),
  kinds: undefined,
};
const ANYTHING: Shape = { text: ANY_TEXT, list: ANY_LIST, map: ANY_MAP };
const NOTHING: Shape = { text: undefined, list: undefined, map: undefined };

/** What is read here. A schema that says anything else fits nothing, so that its validator decides. */
const KEYWORDS = new Set([
  ...['$schema', '$id', '$ref', 'definitions', 'type', 'enum', 'const', 'allOf', 'minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'minItems', 'maxItems', 'items', 'minProperties', 'maxProperties', 'properties'],
  ...['required', 'additionalProperties', 'propertyNames', 'dependencies'],
]);

/** The shape of a schema without texts for editors, of values whose every scalar is a text: narrower perhaps, never wider. */
export function shapeOf(schema: Schema): Shape {
  return new SchemaReader(schema).read(schema);
}

class SchemaReader {
  constructor(private readonly root: Schema) {}

  read(schema: unknown): Shape {
    if (schema === true) return ANYTHING;
    if (!isSchema(schema) || Object.keys(schema).some((keyword) => !KEYWORDS.has(keyword))) return NOTHING;
    const { $ref: reference, allOf = [], ...own } = schema;
    if (typeof reference === 'string') return Object.keys(schema).length === 1 ? this.definition(reference) : NOTHING;
    const parts = allOf as readonly unknown[];
    if (parts.some((part) => isSchema(part) && 'if' in part)) return this.ofKinds(own, parts);
    return parts.map((part) => this.read(part)).reduce(both, this.own(own));
  }

  private definition(reference: string): Shape {
    return this.read((this.root['definitions'] as Schema | undefined)?.[reference.replace('#/definitions/', '')]);
  }

  private own(schema: Schema): Shape {
    const types = 'type' in schema ? [schema['type']].flat() : undefined;
    const mayBe = (type: string): boolean => types?.includes(type) ?? !('enum' in schema || 'const' in schema);
    return {
      text: textOf(schema, types),
      list: mayBe('array') ? this.list(schema) : undefined,
      map: mayBe('object') ? this.map(schema) : undefined,
    };
  }

  private list({ minItems, maxItems, items }: Schema): ListShape {
    return { least: least(minItems), most: most(maxItems), items: items === undefined ? undefined : this.read(items) };
  }

  private map(schema: Schema): MapShape | undefined {
    const properties = (schema['properties'] ?? {}) as Schema;
    const required = (schema['required'] ?? []) as readonly string[];
    const limits = limitsOf(schema['dependencies'] ?? {});
    const namesAndKeys = 'propertyNames' in schema && 'properties' in schema;
    if (limits === undefined || namesAndKeys || required.some((key) => !(key in properties))) return undefined;
    const keys = Object.entries(properties).map(([key, value]): [string, KeyShape] => [
      key,
      { value: this.read(value), isRequired: required.includes(key) },
    ]);
    return {
      least: least(schema['minProperties']),
      most: most(schema['maxProperties']),
      keys: new Map(keys),
      required: required.length,
      others: this.others(schema),
      ...limits,
      kinds: undefined,
    };
  }

  private others({ additionalProperties: values = true, propertyNames: names = true }: Schema): MapShape['others'] {
    const { text } = this.read(names);
    if (values === false || text === undefined) return undefined;
    return { names: text, values: values === true ? undefined : this.read(values) };
  }

  /** A mapping of which one key decides the rest: for each of its words there is an `if` and a `then`. */
  private ofKinds(own: Schema, parts: readonly unknown[]): Shape {
    const [[key, { value }] = ['', { value: NOTHING }], ...more] = this.own(own).map?.keys ?? [];
    const isOnlyThat = more.length === 0 && Object.keys(own).every((each) => each === 'type' || each === 'properties');
    const byText = new Map<string, MapShape>();
    let without: MapShape | undefined;
    for (const part of parts) {
      const { if: condition, then, ...rest } = isSchema(part) ? part : {};
      const word = wordIn(condition, key);
      const { map } = this.read(then);
      if (map === undefined || word === undefined || Object.keys(rest).length > 0) return NOTHING;
      if (value.text?.words?.has(word) !== true) return NOTHING;
      const holdsWithout = !('required' in (condition as Schema));
      // Of two conditions that hold at a time both would have to be looked at.
      if (byText.has(word) || (holdsWithout && without !== undefined)) return NOTHING;
      byText.set(word, map);
      if (holdsWithout) without = map;
    }
    if (!isOnlyThat || own['type'] !== 'object') return NOTHING;
    return { ...NOTHING, map: { ...ANY_MAP, kinds: { key, byText, without } } };
  }
}

/** The word that a condition asks a key to be: `{ type: object, properties: { KEY: { const: WORD } } }`. */
function wordIn(condition: unknown, key: string): string | undefined {
  if (!isSchema(condition)) return undefined;
  const { type, properties, required = [key], ...rest } = condition;
  const word = isSchema(properties) && isSchema(properties[key]) ? properties[key]['const'] : undefined;
  const asked = JSON.stringify([type, properties, required, rest]);
  const isPlain = asked === JSON.stringify(['object', { [key]: { const: word } }, [key], {}]);
  return isPlain && typeof word === 'string' ? word : undefined;
}

function textOf(schema: Schema, types: readonly unknown[] | undefined): TextShape | undefined {
  if ('const' in schema && 'enum' in schema) return undefined;
  const allowed = 'const' in schema ? [schema['const']] : (schema['enum'] as readonly unknown[] | undefined);
  if (types?.includes('string') ?? true) {
    const shortest = least(schema['minLength']);
    if (shortest > 1) return undefined; // more units than characters
    const pattern = schema['pattern'] === undefined ? undefined : new RegExp(schema['pattern'] as string, 'u');
    return {
      ...ANY_TEXT,
      least: shortest,
      most: most(schema['maxLength']),
      pattern,
      words: wordsOf(allowed, 'string'),
    };
  }
  if (types?.some((type) => type === 'number' || type === 'integer') === true) {
    const number = { least: Number(schema['minimum'] ?? -Infinity), most: most(schema['maximum']) };
    const isWhole = !types.includes('number');
    return { ...ANY_TEXT, words: wordsOf(allowed, 'number'), number: { ...number, isWhole } };
  }
  if (types?.includes('boolean') !== true || allowed !== undefined) return undefined;
  return { ...ANY_TEXT, words: new Set(['true', 'false']) };
}

/** The texts of the allowed values of one type. */
function wordsOf(allowed: readonly unknown[] | undefined, type: 'string' | 'number'): ReadonlySet<string> | undefined {
  return allowed && new Set(allowed.filter((value) => typeof value === type).map(String));
}

/** What `dependencies` says, as far as it is a list of keys, or forbids some: `{ properties: { KEY: false } }`. */
function limitsOf(dependencies: unknown): Pick<MapShape, 'together' | 'apart'> | undefined {
  const together = new Map<string, readonly string[]>();
  const apart = new Map<string, readonly string[]>();
  for (const [key, asked] of Object.entries(dependencies as Schema)) {
    const { properties, ...rest } = isSchema(asked) ? asked : {};
    if (Array.isArray(asked)) together.set(key, asked as readonly string[]);
    else if (!isSchema(properties) || Object.keys(rest).length > 0) return undefined;
    else if (Object.values(properties).every((value) => value === false)) apart.set(key, Object.keys(properties));
    else return undefined;
  }
  return { together, apart };
}

/** What has both shapes; of each form at least one of the two must let it be anything. */
function both(a: Shape, b: Shape): Shape {
  return {
    text: oneOf(a.text, b.text, ANY_TEXT),
    list: oneOf(a.list, b.list, ANY_LIST),
    map: oneOf(a.map, b.map, ANY_MAP),
  };
}

function oneOf<Form>(a: Form | undefined, b: Form | undefined, any: Form): Form | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (isDeepStrictEqual(a, any)) return b;
  return isDeepStrictEqual(b, any) ? a : undefined;
}

const least = (keyword: unknown): number => Number(keyword ?? 0);
const most = (keyword: unknown): number => Number(keyword ?? Infinity);

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
