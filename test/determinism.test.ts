import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PROGRAM = join(ROOT, 'dist', 'yuetishi.js');

/** Machines that differ in their clock's zone and in the language of their user. */
const MACHINES: readonly (readonly [name: string, env: Readonly<Record<string, string>>])[] = [
  ['in UTC, without a language', { TZ: 'UTC' }],
  ['in Shanghai, in Chinese', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }],
  ['in Los Angeles, in English', { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' }],
  ['far east of Shanghai, in two languages', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'en_US.UTF-8' }],
];

/** What a program gives to others: its bytes, as hexadecimal text, and its exit status. What it says is in a language. */
interface Run {
  readonly bytes: string;
  readonly status: number | null;
}

/** Runs the built program with nothing of this machine's environment but what is given. */
function run(args: readonly string[], env: Readonly<Record<string, string>>, cwd = ROOT): Run {
  const { stdout, status } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, env, encoding: 'buffer' });
  return { bytes: stdout.toString('hex'), status };
}

function textOf({ bytes }: Run): string {
  return Buffer.from(bytes, 'hex').toString('utf8');
}

test('the program is built', () => {
  expect(existsSync(PROGRAM) ? '' : 'dist/yuetishi.js is not there: npm run build').toBe('');
});

describe('the same plan and as-of date give the same bytes on every machine', () => {
  const asOf = ['--as-of', '2022-09-30'];
  test.each<[string, readonly string[], string]>([
    ['status', ['status', '--format', 'json', ...asOf], '"asOf": "2022-09-30"'],
    ['what is overdue', ['overdue', '--format', 'json', ...asOf], '"overdue"'],
    ['the monthly prompt', ['report', '2022-10', '--format', 'md', ...asOf], '2022年9月30日'],
    ['the monthly prompt as data', ['report', '2022-10', '--format', 'json', ...asOf], '月提示'],
    ['what check finds', ['check', '--strict', '--format', 'json', '--as-of', '2022-06-01'], 'future-record'],
    ...['sarif', 'junit', 'github', 'gitlab'].map((format): [string, readonly string[], string] => {
      return [`as ${format}`, ['check', '--strict', '--format', format, '--as-of', '2022-06-01'], 'due-on-rest-day'];
    }),
    ['the calendar', ['calendar', ...asOf], 'DTSTAMP:20220930T000000Z'],
    ['the ledger', ['ledger', 'export', '--format', 'csv', ...asOf], '完成时限'],
    ['a derivation', ['status', '--why', '13-3@2022-Q2', '--lang', 'zh', ...asOf], '延期'],
  ])('%s', (_name, args, words) => {
    const runs = MACHINES.map(([name, env]) => [name, run(args, env)] as const);
    const [first] = runs;
    if (first === undefined) throw new Error('there is no machine');
    expect(textOf(first[1])).toContain(words);
    expect(first[1].status).toBe(0);
    expect(runs.map(([name, each]) => [name, each])).toEqual(runs.map(([name]) => [name, first[1]]));
  });

  test('a Word file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuetishi-'));
    try {
      const files = MACHINES.map(([, env], index) => {
        const file = join(folder, `${index}.docx`);
        expect(run(['report', '2022-10', '-o', file, ...asOf], env).status).toBe(0);
        return readFileSync(file).toString('hex');
      });
      expect(new Set(files).size).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('also where the plan has errors', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuetishi-'));
    try {
      const task = '{ id: 1-1, title: 甲, when: 6月31日, lead: 机关党委 }';
      const clause = `{ label: 1, title: 乙, tasks: [${task}] }`;
      const head = 'format: 1\ntitle: 要点\nyear: 2022\norganisation: 某局\nunits: [机关党委]\n';
      writeFileSync(join(folder, 'plan.yaml'), `${head}sections: [{ title: 丙, clauses: [${clause}] }]\n`);
      const runs = MACHINES.map(([, env]) => run(['check', folder, '--format', 'json', ...asOf], env, folder));
      expect(runs.map(({ status }) => status)).toEqual(MACHINES.map(() => 1));
      expect(new Set(runs.map(({ bytes }) => bytes)).size).toBe(1);
      expect(runs[0] && textOf(runs[0])).toContain('6月31日');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('without an as-of date it is the day in Shanghai, wherever the machine stands', () => {
  const inShanghai = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const first = inShanghai();
  const days = MACHINES.map(([, env]) => {
    const { asOf } = JSON.parse(textOf(run(['status', '--format', 'json'], env))) as { readonly asOf: string };
    return asOf;
  });
  // Midnight may come while they run.
  for (const each of days) expect([first, inShanghai()]).toContain(each);
});
