import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CheckWishes, Files } from './checked-files';

const FOLDER = join(__dirname, '../fixtures');
const BASE = 'base/';

/** Files to check, and where to look for them. */
export interface CheckedFiles {
  readonly name: string;
  readonly files: Files;
  readonly wishes: CheckWishes;
}

/** Files that break a rule, with all that `check` must say about them. */
export interface BadFixture extends CheckedFiles {
  readonly rule: string;
  readonly expected: readonly ExpectedFinding[];
}

/** One line of an `expected` file: `plan.yaml:3:7-3:11 error Y403 {"text":"6月31日"} see plan.yaml:1:1`. */
export interface ExpectedFinding {
  /** `plan.yaml:3:7-3:11`; or `plan.yaml:3:7`, where the end tells nothing. */
  readonly at: string;
  readonly severity: string;
  readonly code: string;
  /** Arguments that the finding must have, among others. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly related: readonly string[];
}

/**
 * The fixtures below `rules/<rule>/`: a plan `bad-….yaml`, or a folder `bad-…/` with a plan, its records and more. What is
 * expected stands beside it in `bad-….expected`, or in the folder in `expected`; lines `as-of DATE` and `strict` say how
 * to check, and `#` begins a comment. What stands in the folder under `base/` is what git has at a revision to compare with.
 */
export function badFixtures(): readonly BadFixture[] {
  const rules = join(FOLDER, 'rules');
  return readdirSync(rules).flatMap((rule) =>
    readdirSync(join(rules, rule))
      .filter((name) => !name.endsWith('.expected'))
      .map((name) => badFixture(rule, join(rules, rule, name))),
  );
}

function badFixture(rule: string, path: string): BadFixture {
  const isFolder = statSync(path).isDirectory();
  const expectation = readFileSync(isFolder ? join(path, 'expected') : path.replace(/\.yaml$/, '.expected'), 'utf8');
  const lines = expectation.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const asOf = lines.map((line) => /^as-of (\S+)$/.exec(line)?.[1]).find((date) => date !== undefined);
  const wishes = { strict: lines.includes('strict'), ...(asOf === undefined ? {} : { asOf }) };
  return {
    ...checkedFiles(path, wishes),
    rule,
    expected: lines.filter((line) => line !== 'strict' && !line.startsWith('as-of ')).map(expectedFinding),
  };
}

function expectedFinding(line: string): ExpectedFinding {
  const match = /^(\S+) (error|warning|info) (Y\d{3})(?: (\{.*\}))?(?: see (.+))?$/.exec(line);
  if (match === null) throw new Error(`not an expected finding: ${line}`);
  const [, at = '', severity = '', code = '', args = '{}', related] = match;
  return {
    at,
    severity,
    code,
    args: JSON.parse(args) as Readonly<Record<string, unknown>>,
    related: related?.split(' ') ?? [],
  };
}

/** The plans below `ok/` that must stay silent, also with advice: files `….yaml`, and folders with a plan and its records. */
export function okFixtures(): readonly CheckedFiles[] {
  const folder = join(FOLDER, 'ok');
  return readdirSync(folder).map((name) => checkedFiles(join(folder, name), { strict: true }));
}

function checkedFiles(path: string, wishes: CheckWishes): CheckedFiles {
  const name = relative(FOLDER, path).replaceAll(sep, '/');
  if (!statSync(path).isDirectory()) {
    return { name, files: { 'plan.yaml': readFileSync(path) }, wishes: { paths: ['plan.yaml'], ...wishes } };
  }
  const all = Object.entries(filesBelow(path));
  const files = Object.fromEntries(all.filter(([each]) => !each.startsWith(BASE)));
  const then = all.flatMap(([each, content]) => (each.startsWith(BASE) ? [[each.slice(BASE.length), content]] : []));
  const base = then.length > 0 && { base: Object.fromEntries(then) as Files };
  return { name, files, wishes: { ...('plan.yaml' in files && { paths: ['plan.yaml'] }), ...wishes, ...base } };
}

function filesBelow(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name !== 'expected' && statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name))]));
}
