import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { BadInput } from '../bad-input';

/**
 * The YAML files of a folder as one TypeScript constant, so that no command pays for parsing YAML.
 *
 * @param folder where the files lie; without it the constant is empty
 * @param shown  how sentences about a faulty file name the folder
 * @param valueOf what of a file's value the program wants, every scalar of it being its source text
 * @returns a module that exports the file's name without `.yaml` → its text and its value
 */
export function composeShippedData(
  folder: string,
  shown: string,
  constant: string,
  subject: string,
  valueOf: (texts: unknown) => unknown,
): string {
  const values = Object.fromEntries(
    yamlFiles(folder).map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.slice(0, -'.yaml'.length), { text, value: valueOf(parseTexts(text, `${shown}/${file}`)) }];
    }),
  );
  return `/** ${subject}, by file name, from ${shown}/: each file's text, and its value as the program wants it. */
export const ${constant}: Readonly<Record<string, { readonly text: string; readonly value: unknown }>> = ${JSON.stringify(values, undefined, 1)};
`;
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The failsafe schema knows texts, sequences and mappings only: `010` stays `010`, `2022-10-01` no date. */
function parseTexts(text: string, shown: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', merge: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) throw new BadInput(`${shown} cannot be read: ${fault.message}`);
  return document.toJS({ maxAliasCount: 0 });
}
