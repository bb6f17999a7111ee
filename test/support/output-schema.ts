import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

const FOLDER = join(__dirname, '..', '..', 'schemas', 'output');

/** Makes a check of what a command prints as JSON against the schema that is published for it. */
export function outputSchema(
  name: 'check' | 'due' | 'overdue' | 'record' | 'report' | 'rollup' | 'status' | 'verify',
): (printed: string) => void {
  const schema = JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ allErrors: true });
  const validate = ajv.compile(schema);
  return (printed) => {
    validate(JSON.parse(printed));
    expect(validate.errors ?? []).toEqual([]);
  };
}
