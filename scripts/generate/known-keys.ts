import type { SchemaFile } from './schema-files';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The keys that each mapping of a file knows, so that a finding about an unknown key can name the one that was meant
 * without the schemas being loaded. A mapping is named by its place in the file, such as `/sections`; in it `*` stands for
 * an item of a list, and for a key that the user names.
 */
export function composeKnownKeys(schemas: readonly SchemaFile[]): string {
  const keys: Record<string, Record<string, readonly string[]>> = {};
  for (const { name, schema } of schemas.filter((each) => !each.name.includes('/'))) {
    const found = new Map<string, Set<string>>();
    collect(schema, schema, '', found);
    keys[name] = Object.fromEntries([...found].map(([place, known]) => [place, [...known]]));
  }
  return `/** Known keys by schema and by the place of the mapping in the file. */
export const knownKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(keys, undefined, 1)};
`;
}

function collect(root: Schema, schema: unknown, place: string, found: Map<string, Set<string>>): void {
  if (!isSchema(schema)) return;
  if (typeof schema['$ref'] === 'string') collect(root, definition(root, schema['$ref']), place, found);
  for (const part of [schema['then'], schema['else'], ...listOf(schema['allOf'])]) collect(root, part, place, found);
  collect(root, schema['items'], `${place}/*`, found);
  collect(root, schema['additionalProperties'], `${place}/*`, found);
  if (!isSchema(schema['properties'])) return;
  const known = found.get(place) ?? new Set();
  found.set(place, known);
  for (const [key, value] of Object.entries(schema['properties'])) {
    known.add(key);
    collect(root, value, `${place}/${key}`, found);
  }
}

function definition(root: Schema, reference: string): unknown {
  const definitions = root['definitions'];
  return isSchema(definitions) ? definitions[reference.replace('#/definitions/', '')] : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
