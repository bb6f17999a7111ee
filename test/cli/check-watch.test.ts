import { main } from '../../src/cli/main';
import { changingHost, type Change, type ChangingHost, type Step } from '../support/changing-host';
import { memoryHost, type MachineWishes } from '../support/memory-host';

const planOf = (when: string, more = ''): string => `format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委]
sections:
  - title: 政治建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 1-1, title: 开展学习, when: ${when}, lead: 机关党委 }
${more}`;
const SOUND = planOf('6月');
const WRONG = planOf('6月31日');
const WORSE = planOf('6月31日', '          - { id: 1-2, title: 开展测试, when: 13月, lead: 机关党委 }\n');
const PLAN = 'plans/2022/plan.yaml';

interface Watched {
  readonly status: number;
  readonly host: ChangingHost;
  /** What was said at the start and after each step. */
  readonly said: Readonly<Record<string, string>>;
}

async function watched(
  files: MachineWishes['files'],
  changes: Readonly<Record<string, Change | Omit<Step, 'name'>>>,
  argv: readonly string[] = [],
  wishes: MachineWishes = {},
): Promise<Watched> {
  const steps = Object.entries(changes).map(([name, change]) => ({ name, ...asStep(change) }));
  const host = changingHost({ ...wishes, ...(files !== undefined && { files }) }, steps);
  const status = await main(['check', '--watch', '--as-of', '2022-06-01', ...argv], host);
  return { status, host, said: Object.fromEntries(host.saidAfter) };
}

function asStep(change: Change | Omit<Step, 'name'>): Omit<Step, 'name'> {
  return typeof change['change'] === 'object' ? (change as Omit<Step, 'name'>) : { change: change as Change };
}

const WATCHING = '保存文件后会自动重新检查，按 Ctrl-C 结束。\n';
const FRAME = `${PLAN}:12:43 error Y403 impossible-date: 6月31日：6月没有31日
 12 |           - { id: 1-1, title: 开展学习, when: 6月31日, lead: 机关党委 }
    |                                               ^^^^^^^
`;

describe('what changes is told, and nothing else', () => {
  test('from well to wrong, to worse, and back', async () => {
    const { said, status, host } = await watched(
      { [PLAN]: SOUND },
      {
        wrong: { [PLAN]: WRONG },
        worse: { [PLAN]: WORSE },
        better: { [PLAN]: planOf('6月', WORSE.split('\n').at(-2)) },
        mended: { [PLAN]: SOUND },
      },
    );
    expect(said).toEqual({
      start: `没有问题。\n${WATCHING}`,
      wrong: `${FRAME}1 个文件中有 1 个错误。\n`,
      worse: expect.stringMatching(
        /^\nplans\/2022\/plan\.yaml:13:43 error Y403 .*\n.*13月.*\n.*\^.*\n1 个文件中有 2 个错误。\n$/,
      ) as string,
      better: `\n${PLAN}:12:43 已消除 Y403 impossible-date: 6月31日：6月没有31日\n1 个文件中有 1 个错误。\n`,
      mended: expect.stringMatching(/^\nplans\/2022\/plan\.yaml:13:43 已消除 Y403 [^\n]*\n没有问题。\n$/) as string,
    });
    expect(status).toBe(0);
    expect(host.unnoticed).toEqual([]);
  });

  test('in English', async () => {
    const { said, status } = await watched({ [PLAN]: WRONG }, { mended: { [PLAN]: SOUND }, wrong: { [PLAN]: WRONG } }, [
      '--lang',
      'en',
    ]);
    expect(said['start']).toMatch(
      /^plans\/2022\/plan\.yaml:12:43 error Y403 .*\n.*\n.*\n1 error in 1 file\.\nFiles are checked again/,
    );
    expect(said['mended']).toMatch(/^\nplans\/2022\/plan\.yaml:12:43 gone Y403 impossible-date: .*\nAll is well\.\n$/);
    expect(said['wrong']).toMatch(/^\nplans\/2022\/plan\.yaml:12:43 error Y403 /);
    expect(status).toBe(1);
  });

  test('a finding that has only moved is not told again, nor that all is well', async () => {
    const { said } = await watched(
      { [PLAN]: WRONG },
      {
        moved: { [PLAN]: `# 说明\n\n${WRONG}` },
        mended: { [PLAN]: SOUND },
        commented: { [PLAN]: `# 说明\n${SOUND}` },
      },
    );
    expect([said['moved'], said['commented']]).toEqual(['', '']);
  });

  test('quietly, without talk', async () => {
    const { said } = await watched({ [PLAN]: SOUND }, { wrong: { [PLAN]: WRONG } }, ['--quiet']);
    expect(said).toEqual({ start: '', wrong: FRAME });
  });

  test('with what the settings and the options say', async () => {
    const { said, status } = await watched(
      { [PLAN]: planOf('6月中旬前') },
      { raised: { 'yuetishi.yaml': 'format: 1\nseverities: { Y402: error }\n' } },
      ['--fail-on', 'error'],
    );
    expect(said['start']).toContain('warning Y402');
    expect(said['raised']).toMatch(/已消除 Y402 [\s\S]*error Y402 [\s\S]*1 个错误/);
    expect(status).toBe(1);
  });

  test('without clearing a screen or a colour, in a pipe; in a terminal with colours', async () => {
    const piped = await watched({ [PLAN]: SOUND }, { wrong: { [PLAN]: WRONG }, mended: { [PLAN]: SOUND } });
    expect(Object.values(piped.said).join('')).not.toContain('\u001b');
    const shown = await watched({ [PLAN]: SOUND }, { wrong: { [PLAN]: WRONG } }, [], { columns: 80 });
    expect(shown.said['wrong']).toContain('\u001b[31m');
    for (const clearing of ['\u001b[2J', '\u001b[H', '\u001bc']) expect(shown.said['wrong']).not.toContain(clearing);
  });
});

describe('changes are noticed', () => {
  test.each<[string, Readonly<Record<string, string>>, Change, RegExp]>([
    [
      'of records',
      { 'plans/2022/records/a.yaml': '' },
      { 'plans/2022/records/a.yaml': '- { task: x, date: 2022-05-01 }\n' },
      /Y701/,
    ],
    [
      'new records',
      { 'plans/2022/records/a.yaml': '' },
      { 'plans/2022/records/b.yaml': '- { task: x, date: 2022-05-01 }\n' },
      /Y701/,
    ],
    ['the first records', {}, { 'plans/2022/records/a.yaml': '- { task: x, date: 2022-05-01 }\n' }, /Y701/],
    ['another plan', {}, { 'plans/2023/plan.yaml': WRONG }, /plans\/2023\/plan\.yaml.* Y403/],
    ['another plan further below', {}, { 'plans/county/office/2023/plan.yaml': WRONG }, /2023\/plan\.yaml.* Y403/],
    ['a calendar', {}, { 'plans/calendars/cn.yaml': 'x\n' }, /Y203/],
    ['settings', {}, { 'plans/2022/yuetishi.yaml': 'x\n' }, /Y203/],
    ['settings further up', {}, { 'yuetishi.yaml': 'x\n' }, /Y203/],
    ['a repository around it', {}, { '.git/HEAD': '' }, /^$/],
  ])('%s', async (_what, files, change, expected) => {
    const { said, host } = await watched({ [PLAN]: SOUND, ...files }, { change });
    expect(said['change']).toMatch(expected);
    expect(host.unnoticed).toEqual([]);
  });

  test('the document beside a plan', async () => {
    const plan = `${SOUND}source: source.txt\n`;
    const { said, host } = await watched(
      { [PLAN]: plan },
      { there: { 'plans/2022/source.txt': '1.学习。6月，开展学习。\n' } },
    );
    expect(said['start']).toContain('Y809');
    expect(said['there']).toContain('已消除 Y809');
    expect(host.unnoticed).toEqual([]);
  });

  test('what has nothing to do with the plans is checked by no run', async () => {
    const { said, host } = await watched({ [PLAN]: SOUND, 'notes.txt': '' }, { notes: { 'notes.txt': 'x' } });
    expect(said['notes']).toBe('');
    expect(host.said.stdout).toBe('');
  });

  test('what changes while the others are checked', async () => {
    const host = changingHost({ files: { [PLAN]: SOUND } }, [], { [PLAN]: WRONG });
    expect(await main(['check', '--watch', '--as-of', '2022-06-01'], host)).toBe(1);
    expect(host.said.stdout).toBe(FRAME);
  });

  test('a file that is being written is read when it is whole', async () => {
    const { said } = await watched(
      { [PLAN]: SOUND },
      {
        saved: { change: { [PLAN]: WRONG.slice(0, 90) }, then: { [PLAN]: WRONG } },
        renamed: { change: { [PLAN]: undefined }, then: { [PLAN]: SOUND } },
      },
    );
    expect(said['saved']).toBe(`${FRAME}1 个文件中有 1 个错误。\n`);
    expect(said['renamed']).toMatch(/^\nplans\/2022\/plan\.yaml:12:43 已消除 Y403 [^\n]*\n没有问题。\n$/);
  });
});

describe('what cannot be checked', () => {
  test('is told once, and checked when it is there', async () => {
    const { said, status, host } = await watched(
      { 'a.txt': '' },
      {
        other: { 'plans/b.txt': '' },
        there: { [PLAN]: SOUND },
        gone: { [PLAN]: undefined },
      },
      ['plans/2022'],
    );
    expect(said).toEqual({
      start: `没有 plans/2022 这个文件或文件夹。\n${WATCHING}`,
      other: '',
      there: '没有问题。\n',
      gone: '没有 plans/2022 这个文件或文件夹。\n',
    });
    expect(status).toBe(3);
    expect(host.unnoticed).toEqual([]);
  });

  test('is noticed below a folder that is not there either', async () => {
    const { said, host } = await watched(
      { 'plans/notes.txt': '' },
      { there: { 'plans/county/office/plan.yaml': SOUND } },
      ['plans/county/office'],
    );
    expect(said['there']).toBe('没有问题。\n');
    expect(host.unnoticed).toEqual([]);
  });

  test('a folder of plans that appears and vanishes', async () => {
    const { said, status } = await watched({}, { there: { [PLAN]: WRONG }, gone: { [PLAN]: undefined } });
    expect(said['start']).toContain('没有 plans 文件夹');
    expect(said['there']).toBe(`${FRAME}1 个文件中有 1 个错误。\n`);
    expect(said['gone']).toMatch(/已消除 Y403[\s\S]*没有 plans 文件夹/);
    expect(status).toBe(3);
  });

  test('beside what can be', async () => {
    const { said } = await watched({ [PLAN]: WRONG }, { mended: { [PLAN]: SOUND } }, ['plans/2022', 'nowhere']);
    expect(said['start']).toContain('没有 nowhere');
    expect(said['mended']).not.toContain('nowhere');
    expect(said['mended']).not.toContain('没有问题'); // not all is well
  });
});

describe('the status is that of the last run', () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['well', { [PLAN]: SOUND }, 0],
    ['with findings', { [PLAN]: WRONG }, 1],
    ['with wrong settings', { [PLAN]: SOUND, 'yuetishi.yaml': 'x\n' }, 2],
  ])('%s', async (_what, files, status) => {
    expect((await watched(files, {})).status).toBe(status);
  });
});

test.each([
  [['--format', 'json']],
  [['-o', 'a.txt']],
  [['--coverage']],
  [['--output', 'json=a.json']],
  [['--output', 'text=a.txt', '--format', 'text']],
])('--watch with %j is refused with one sentence', async (argv) => {
  const host = memoryHost({ files: { [PLAN]: SOUND } });
  expect(await main(['check', '--watch', ...argv, '--lang', 'en'], host)).toBe(2);
  expect(host.said).toEqual({
    stdout: '',
    stderr: expect.stringMatching(/^--watch prints text [^\n]*\.\n$/) as string,
  });
});

test('--watch may be told to write text', async () => {
  const { said } = await watched({ [PLAN]: WRONG }, {}, ['--format', 'text']);
  expect(said['start']).toContain('Y403');
});

/** A step at which something else of the machine changes than its files, and one file with it, so that it is noticed. */
function stepWith(name: string, change: Change, happens: () => void): Step {
  return {
    name,
    get change() {
      happens();
      return change;
    },
  };
}

test('a finding in a file that cannot be read for a while is not called mended', async () => {
  let isRefused = false;
  const refused = {
    get [PLAN]() {
      return isRefused ? 'denied' : undefined;
    },
  } as Readonly<Record<string, 'denied'>>;
  const host = changingHost({ files: { [PLAN]: WRONG }, refused }, [
    stepWith('refused', { [PLAN]: WRONG }, () => (isRefused = true)),
    stepWith('readable', { [PLAN]: WRONG }, () => (isRefused = false)),
    stepWith('mended', { [PLAN]: SOUND }, () => undefined),
  ]);
  expect(await main(['check', '--watch', '--as-of', '2022-06-01'], host)).toBe(0);
  expect(host.saidAfter.get('refused')).toBe(`没有读写“${PLAN}”的权限，请检查文件的权限，或者换个位置。\n`);
  expect(host.saidAfter.get('readable')).toBe('');
  expect(host.saidAfter.get('mended')).toContain('已消除 Y403');
});

test('a commit changes what --base compares with', async () => {
  let committed = SOUND;
  const revisions = {
    get main() {
      return { [PLAN]: committed };
    },
  };
  const changed = planOf('7月');
  const host = changingHost({ files: { [PLAN]: changed }, revisions }, [
    stepWith('committed', {}, () => (committed = changed)),
  ]);
  expect(await main(['check', '--watch', '--base', 'main', '--as-of', '2022-06-01'], host)).toBe(0);
  expect(host.saidAfter.get('start')).toContain(' Y724 ');
  expect(host.saidAfter.get('committed')).toMatch(/已消除 Y724/);
});
