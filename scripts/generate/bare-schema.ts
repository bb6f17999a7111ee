/** Keywords that only editors read. */
const ANNOTATIONS = new Set(['$comment', 'title', 'description', 'default', 'examples']);

/** Keywords whose value maps names of the author's choice to schemas; a property may well be called `title`. */
const MAPS_OF_SCHEMAS = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);

/** Keywords whose value is no schema and holds none. */
const PLAIN_VALUES = new Set(['const', 'enum', 'required', 'type']);

/**
 * A schema without the texts that editors show. The compiled validator would carry each of them, several times over, and
 * never read one.
 */
export function bareSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bareSchema);
  if (!isMapping(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.has(keyword))
      .map(([keyword, value]) => [keyword, bareValue(keyword, value)]),
  );
}

function bareValue(keyword: string, value: unknown): unknown {
  if (PLAIN_VALUES.has(keyword)) return value;
  if (!MAPS_OF_SCHEMAS.has(keyword) || !isMapping(value)) return bareSchema(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, bareSchema(schema)]));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
