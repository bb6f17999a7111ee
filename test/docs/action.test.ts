import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';

// The shell steps of the action are run, on a machine that GitHub could have given, with programs that only note how they
// were called.

const TEXT = readFileSync(join(__dirname, '..', '..', 'action.yml'), 'utf8');

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
const { inputs, outputs, runs } = parse(TEXT) as Action;

function expressionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\{ *(.*?) *\}\}/g)].map((match) => match[1] ?? '');
}

describe('inputs and outputs', () => {
  test('what is declared is used, and what is used is declared', () => {
    const used = expressionsIn(TEXT).flatMap((expression) => /^inputs\.([a-z-]+)$/.exec(expression)?.[1] ?? []);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('no script holds an expression: what users give arrives as variables, never as code', () => {
    expect(runs.steps.flatMap(({ run = '' }) => expressionsIn(run))).toEqual([]);
  });

  test('every output comes from a step that writes it', () => {
    for (const [name, { value }] of Object.entries(outputs)) {
      const [, id, key] = /^\$\{\{ steps\.([a-z]+)\.outputs\.([a-z]+) \}\}$/.exec(value) ?? [];
      const step = runs.steps.find((each) => each.id === id);
      expect([name, step?.run]).toEqual([name, expect.stringContaining(`echo "${key ?? ''}=`)]);
    }
  });

  test('every script is for bash, and the rest is Node', () => {
    expect(runs.steps.map(({ shell, uses }) => shell ?? uses?.replace(/@.*/, ''))).toEqual([
      'actions/setup-node',
      'bash',
      'bash',
    ]);
  });
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-action-'));
  mkdirSync(join(folder, 'temp'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program for Node that notes its arguments, writes the file behind `sarif=`, and ends with a status. */
function fakeProgram(status: number, writesSarif = true): string {
  return `const { appendFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify(args) + '\\n');
const sarif = args.find((arg) => arg.startsWith('sarif='));
if (${String(writesSarif)} && sarif !== undefined) writeFileSync(sarif.slice(6), '{}');
process.exit(${status});
`;
}

function write(path: string, text: string): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

interface Outcome {
  readonly status: number | null;
  /** How the program was called, or npm. */
  readonly calls: readonly (readonly string[])[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the shell steps one after the other, as GitHub does, until one fails. */
function runAction(given: Readonly<Record<string, string>>): Outcome {
  const known: Record<string, string> = { 'github.action_path': join(folder, 'action') };
  for (const [name, { default: value }] of Object.entries(inputs)) known[`inputs.${name}`] = given[name] ?? value;
  let status: number | null = 0;
  for (const { id = '', run, env = {} } of runs.steps.filter((step) => step.run !== undefined)) {
    const script = write('step.sh', run ?? '');
    const written = write('output', '');
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        GITHUB_OUTPUT: written,
        RUNNER_TEMP: join(folder, 'temp'),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value, known)])),
      },
    });
    for (const line of readFileSync(written, 'utf8').trim().split('\n')) {
      const at = line.indexOf('=');
      if (at > 0) known[`steps.${id}.outputs.${line.slice(0, at)}`] = line.slice(at + 1);
    }
    status = result.status;
    if (status !== 0) break;
  }
  const calls = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];
  const given_ = Object.entries(outputs).map(([name, { value }]) => [name, evaluated(value, known, '')]);
  return {
    status,
    calls: calls.map((call) => JSON.parse(call) as string[]),
    outputs: Object.fromEntries(given_) as Record<string, string>,
  };
}

/** @param absent what an output is that no step has written; without it, an expression that is not known fails the test */
function evaluated(text: string, known: Readonly<Record<string, string>>, absent?: string): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_whole, expression: string) => {
    const value = known[expression] ?? absent;
    if (value === undefined) throw new Error(`nothing is known of ${expression}`);
    return value;
  });
}

/** Where a call was told to write its SARIF file: a folder of its own among what the job leaves. */
function sarifOf(call: readonly string[] | undefined): string {
  const sarif = call?.find((word) => word.startsWith('sarif='))?.slice('sarif='.length) ?? '';
  expect(dirname(dirname(sarif))).toBe(join(folder, 'temp'));
  return sarif;
}

describe('the program', () => {
  test('without inputs is the action’s own, and checks every plan', () => {
    write('action/dist/yuetishi.js', fakeProgram(0));
    const outcome = runAction({});
    const sarif = sarifOf(outcome.calls[0]);
    expect(outcome).toEqual({
      status: 0,
      calls: [['check', '--format', 'github', '--output', `sarif=${sarif}`, '--']],
      outputs: { status: '0', sarif },
    });
  });

  test('is given all that the user wants, whatever characters it holds', () => {
    write('action/dist/yuetishi.js', fakeProgram(0));
    const paths = 'plans/2022\r\n\n \n  plans/我的 计划 \t\n-o\n$(touch hacked)\n';
    const { calls } = runAction({ paths, 'fail-on': 'warning', strict: 'true', 'as-of': '2022-06-30' });
    expect(calls).toEqual([
      ['check', '--format', 'github', '--output', `sarif=${sarifOf(calls[0])}`]
        .concat('--fail-on', 'warning', '--strict', '--as-of', '2022-06-30', '--')
        .concat('plans/2022', 'plans/我的 计划', '-o', '$(touch hacked)'),
    ]);
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });

  test('is built where it is not', () => {
    mkdirSync(join(folder, 'action'));
    write('program.js', fakeProgram(0));
    const npm = write(
      'bin/npm',
      `#!/bin/sh\necho "[\\"npm\\", \\"$1\\"]" >>"${join(folder, 'calls')}"\nmkdir dist && cp ../program.js dist/yuetishi.js\n`,
    );
    chmodSync(npm, 0o755);
    const { status, calls } = runAction({});
    expect([status, calls[0], calls[1]?.[0]]).toEqual([0, ['npm', 'ci'], 'check']);
  });

  test('of another version comes from the registry', () => {
    write('program.js', fakeProgram(0));
    const target = join(folder, 'temp/yuetishi/node_modules/yuetishi/dist');
    const npm = write(
      'bin/npm',
      `#!/bin/sh\nfor last; do :; done\necho "[\\"npm\\", \\"$1\\", \\"$last\\"]" >>"${join(folder, 'calls')}"\nmkdir -p "${target}" && cp program.js "${target}/yuetishi.js"\n`,
    );
    chmodSync(npm, 0o755);
    const { status, calls } = runAction({ version: '0.1.0' });
    expect([status, calls[0], calls[1]?.[0]]).toEqual([0, ['npm', 'install', 'yuetishi@0.1.0'], 'check']);
  });
});

describe('what comes of it', () => {
  test.each([1, 2, 3, 4])('fails the step with status %i, and is known all the same', (status) => {
    write('action/dist/yuetishi.js', fakeProgram(status));
    const outcome = runAction({});
    expect(outcome).toMatchObject({ status, outputs: { status: String(status), sarif: sarifOf(outcome.calls[0]) } });
  });

  test('is kept, where the action stands in a job more than once', () => {
    write('action/dist/yuetishi.js', fakeProgram(0));
    const both = [runAction({}), runAction({})].map(({ outputs: { sarif = '' } }) => sarif);
    expect(new Set(both).size).toBe(2);
    expect(both.filter((sarif) => existsSync(sarif))).toEqual(both);
  });

  test.each(['True', 'yes', 'true '])('strict written as %j is refused, not taken for off', (strict) => {
    write('action/dist/yuetishi.js', fakeProgram(0));
    expect(runAction({ strict })).toEqual({ status: 2, calls: [], outputs: { status: '2', sarif: '' } });
  });

  test('names no SARIF file that is not there', () => {
    write('action/dist/yuetishi.js', fakeProgram(2, false));
    expect(runAction({}).outputs).toEqual({ status: '2', sarif: '' });
  });
});

test('the scripts are such as bash can read', () => {
  for (const { run } of runs.steps) if (run !== undefined) execFileSync('bash', ['-n', '-c', run]);
});
