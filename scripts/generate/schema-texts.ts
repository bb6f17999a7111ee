import type { SchemaFile } from './schema-files';

/** Every schema's text as one TypeScript constant, for the command that prints schemas. */
export function composeSchemaTexts(schemas: readonly SchemaFile[]): string {
  const texts = Object.fromEntries(schemas.map(({ name, text }) => [name, text]));
  return `/** The text of every file under schemas/, by name. */
export const schemaTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts, undefined, 1)};
`;
}
