import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The cases of a YAML file beside a test; the file is a list. */
export function readCases<T>(folder: string, file: string): readonly T[] {
  return parse(readFileSync(join(folder, file), 'utf8')) as readonly T[];
}

/** The YAML files of a folder, in code-unit order. */
export function caseFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
