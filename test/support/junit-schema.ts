import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const SCHEMA = readFileSync(join(__dirname, 'schemas', 'junit.xsd'), 'utf8');

/** What is wrong with reports in JUnit XML by the schema beside this file; all are looked at in one go. */
export async function junitFaults(reports: readonly string[]): Promise<readonly string[]> {
  const { errors, valid, rawOutput } = await validateXML({
    xml: reports.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [{ fileName: 'junit.xsd', contents: SCHEMA }],
    maxMemoryPages: memoryPages.GiB,
  });
  if (!valid && errors.length === 0) throw new Error(`the reports could not be looked at: ${rawOutput}`);
  return errors.map(({ rawMessage }) => rawMessage);
}
