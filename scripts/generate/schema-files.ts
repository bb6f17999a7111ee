import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input';

const ENDING = '.schema.json';

/** One file under schemas/. */
export interface SchemaFile {
  /** The name that users give it: `plan`, `output/status`. */
  readonly name: string;
  readonly text: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every schema under a folder, by name in code-unit order. */
export function readSchemas(folder: string): SchemaFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ENDING))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { name: path.slice(0, -ENDING.length), text, schema: parseSchema(path, text) };
    });
}

function parseSchema(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new BadInput(`schemas/${path} is not JSON: ${(error as Error).message}`);
  }
}
