import { COMMANDS } from '../../../src/cli/commands';
import { FINDINGS_FORMATS } from '../../../src/cli/formats';
import { main } from '../../../src/cli/main';
import { ALL_RULES } from '../../../src/check/all-rules';
import { schemaTexts } from '../../../src/generated/schemas';
import { NAMED_COMMANDS } from '../../support/command-paths';
import { memoryHost, type MachineWishes } from '../../support/memory-host';
import { wordsOf } from '../../support/scenario';

const plan = (year: number, title: string): string => `format: 1
title: ${title}
year: ${year}
organisation: 某局
units: [机关党委, { name: 第一党支部, parent: 机关党委 }, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 政治建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 1-1, title: 讲党课, when: ${year}年6月, lead: 机关党委 }
          - { id: 1-2, title: 主题党日, when: 每半年1次, lead: 各支部 }
      - { label: 3.10, title: 培训, tasks: [{ id: 9-1, title: 组织培训, when: 常态化, lead: 待明确 }] }
`;

const OFFICE: MachineWishes = {
  files: {
    'plans/2022/plan.yaml': plan(2022, '2022年要点'),
    'plans/2023 修订/plan.yaml': plan(2023, '"2023年要点（修订）"'),
    'plans/2022/records/a.yaml': '- { task: 1-1, date: 2022-06-01 }\n',
  },
};

interface Answer {
  readonly head: string;
  readonly values: readonly string[];
  readonly texts: Readonly<Record<string, string | undefined>>;
}

/** What the hidden command answers for a command line, whose last word is being typed. */
async function answer(line: string, wishes: MachineWishes = OFFICE, shell = 'zsh'): Promise<Answer> {
  const words = [...wordsOf(line), ...(line === '' || line.endsWith(' ') ? [''] : [])];
  const host = memoryHost(wishes);
  expect(await main(['__complete', shell, ...words.slice(0, -1), `=${words.at(-1) ?? ''}`], host)).toBe(0);
  expect(host.said.stderr).toBe('');
  const [head = '', ...lines] = host.said.stdout.split('\n').slice(0, -1);
  const pairs = lines.map((each) => each.split('\t')).map(([value = '', text]) => [value, text] as const);
  return { head, values: pairs.map(([value]) => value), texts: Object.fromEntries(pairs) };
}

const NAMES = COMMANDS.map(({ name }) => name);
const STATES = ['done', 'done-late', 'open', 'due-soon', 'overdue', 'upcoming', 'waived'];
const UNITS = ['机关党委', '第一党支部', '第二党支部', '各支部', '待明确'];
const IDS_2022 = [
  ...['1-1', '1-1@2022-06'],
  ...['1-2@2022-H1/第一党支部', '1-2@2022-H1/第二党支部', '1-2@2022-H2/第一党支部', '1-2@2022-H2/第二党支部'],
];

test.each([
  ['', [...NAMES, 'help']],
  ['sta', [...NAMES, 'help']],
  ['--lang en ', [...NAMES, 'help']],
  ['--quiet --lang=en sta', [...NAMES, 'help']],
  ['help ', [...NAMES, 'help']],
  ['ledger ', ['export', 'import']],
  ['ledger --lang en ex', ['export', 'import']],
  ['ledger export --unit ', UNITS],
  ['calendar --unit ', UNITS],
  ['calendar --format ', ['ics']],
  ['--lang ', ['zh', 'en']],
  ['status --lang=', ['--lang=zh', '--lang=en']],
  ['check --fail-on ', ['error', 'warning', 'info']],
  ['check --format ', FINDINGS_FORMATS.names],
  ['status --format ', ['table', 'json']],
  ['report 2022-06 --format ', ['md', 'text', 'docx', 'html', 'xlsx', 'json']],
  ['status --state ', STATES],
  ['rollup --format ', ['table', 'md', 'text', 'docx', 'html', 'xlsx', 'json']],
  ['status --state over', STATES],
  ['status --state=', STATES.map((state) => `--state=${state}`)],
  ['status --as-of 2022-06-01 --stage ', ['提示', '调度', '督查', '督办']],
  ['status --as-of 2022-06-01 --unit ', UNITS],
  ['status --as-of=2022-06-01 --unit=第', UNITS.map((unit) => `--unit=${unit}`)],
  ['status --as-of 2022-06-01 --clause ', ['1', '3.10']],
  ['status --as-of 2022-06-01 --why ', IDS_2022],
  ['status --as-of 2023-06-01 --why ', IDS_2022.map((id) => id.replace('2022', '2023'))],
  ['status --period 2023-Q1 --clause ', ['1', '3.10']],
  ['status plans/2022 --unit ', UNITS],
  ['status --plan plans/2022 --unit ', UNITS],
  ['status --plan "plans/2023 修订" --why ', IDS_2022.map((id) => id.replace('2022', '2023'))],
  ['status "plans/2023 修订" --why ', IDS_2022.map((id) => id.replace('2022', '2023'))],
  ['status "plans/2023 修订/plan.yaml" --unit ', UNITS],
  ['record --as-of 2022-06-01 ', ['1-1', '1-2', '9-1', ...IDS_2022.slice(1)]],
  ['record --as-of 2022-06-01 1-1 --note 办 ', ['1-1', '1-2', '9-1', ...IDS_2022.slice(1)]],
  ['record --as-of 2022-06-01 1-1 --evidence a.pdf b.pdf --unit ', UNITS],
  ['schema ', Object.keys(schemaTexts)],
  ['frobnicate ', []],
  ['frobnicate --', []],
  ['report ', []],
  ['due --within ', []],
  ['schema plan records ', []],
  ['explain Y403 ', []],
])('%j is offered what can stand there', async (line, values) => {
  expect(await answer(line)).toMatchObject({ head: 'words', values });
});

test.each([
  ['check ', ['plans/2022', 'plans/2023 修订']],
  ['check plans/2022 pl', ['plans/2022', 'plans/2023 修订']],
  ['status ', ['plans/2022', 'plans/2023 修订']],
  ['report 2022-06 ', ['plans/2022', 'plans/2023 修订']],
  ['due --plan=', ['--plan=plans/2022', '--plan=plans/2023 修订']],
  ['due -- ', ['plans/2022', 'plans/2023 修订']],
  ['due -- --', ['plans/2022', 'plans/2023 修订']],
  ['status -o ', []],
  ['schema -o ', []],
  ['check --output json=', []],
  ['record 1-1 --evidence ', []],
  ['record 1-1 --evidence a.pdf ', []],
  ['record 1-1 --evidence a.pdf b.pdf c', []],
])('%j is offered plans and files', async (line, values) => {
  expect(await answer(line)).toMatchObject({ head: 'words files', values });
});

test('a format that a file belongs to goes on', async () => {
  expect(await answer('check --output ')).toMatchObject({
    head: 'words nospace',
    values: FINDINGS_FORMATS.names.map((name) => `${name}=`),
  });
});

describe('options', () => {
  test.each(NAMED_COMMANDS)('$path is offered its own and those of all', async ({ path, spec }) => {
    const own = spec.options.map(({ flag }) => flag);
    const all = ['--lang', '--no-color', '--quiet', '--help', '--version'];
    expect((await answer(`${path} -`)).values).toEqual([...own, ...all]);
  });

  test('are offered once, but for those that may be given again', async () => {
    const { values } = await answer('check --strict --fail-on=error --output json=a.json --');
    expect(values).not.toContain('--strict');
    expect(values).not.toContain('--fail-on');
    expect(values).toContain('--output');
  });

  test('may follow where a further value of another could stand', async () => {
    const { values } = await answer('record 1-1 --evidence a.pdf --');
    expect(values).toContain('--note');
    expect(values).toContain('--evidence');
    expect((await answer('record 1-1 --evidence --')).values).toEqual([]);
  });

  test('come with what they do, in the language of the locale or the one asked for', async () => {
    expect((await answer('check --')).texts['--strict']).toBe('连同建议一起列出');
    expect((await answer('check --', { env: { LANG: 'en_US.UTF-8' } })).texts['--strict']).toBe('list advice too');
    expect((await answer('--lang en check --')).texts['--strict']).toBe('list advice too');
  });
});

test('explain is offered every rule and every term', async () => {
  const { values, texts } = await answer('explain ');
  expect(values).toEqual(expect.arrayContaining(ALL_RULES.flatMap(({ code, name }) => [code, name])));
  expect(values).toEqual(expect.arrayContaining(['期次', 'occurrence', 'effective due date']));
  expect(texts['Y403']).toBe('没有的日子谁也没法按时办，程序也不替您改成前一天或者后一天。');
});

test('candidates say what they are', async () => {
  expect((await answer('check ')).texts).toEqual({
    'plans/2022': '2022年要点',
    'plans/2023 修订': '2023年要点（修订）',
  });
  const { texts } = await answer('status --as-of 2022-06-01 --unit ');
  expect(texts).toMatchObject({ 第一党支部: '机关党委', 各支部: '第一党支部、第二党支部' });
  expect((await answer('status --as-of 2022-06-01 --stage ')).texts).toMatchObject({ 督办: 'supervise' });
  expect((await answer('status --as-of 2022-06-01 --why ')).texts).toMatchObject({ '1-1@2022-06': '讲党课' });
  expect((await answer('')).texts['due']).toContain('30 天');
});

describe('where no plan can be read, nothing is offered and nothing said', () => {
  const kinds = ['--unit', '--clause', '--stage', '--why'];
  const broken = { ...OFFICE, files: { 'plans/2022/plan.yaml': 'title: [' } };
  test.each([
    ['none is there', {}],
    ['none is of the year', { ...OFFICE, now: '2025-06-01T12:00:00+08:00' }],
    ['it cannot be parsed', broken],
    ['the system refuses it', { ...OFFICE, refused: { 'plans/2022/plan.yaml': 'denied' as const } }],
  ])('%s', async (_why, wishes) => {
    for (const kind of kinds) expect((await answer(`status ${kind} `, wishes)).values).toEqual([]);
    for (const kind of kinds) expect((await answer(`status plans/2029 ${kind} `, wishes)).values).toEqual([]);
    for (const kind of kinds) expect((await answer(`status --plan "" ${kind} `, {})).values).toEqual([]);
  });
});

test('a plan with mistakes is offered as far as it is sound', async () => {
  const files = { 'plans/2022/plan.yaml': plan(2022, '要点').replace('每半年1次', '有空时') };
  expect((await answer('status --why ', { files })).values).toEqual(['1-1', '1-1@2022-06']);
});

test('plans are named as they are seen from where one stands', async () => {
  const host = { ...memoryHost(OFFICE), workingFolder: '/office/plans/2022' };
  expect(await main(['__complete', 'zsh', 'check', '='], host)).toBe(0);
  expect(host.said.stdout).toBe('words files\n.\t2022年要点\n../2023 修订\t2023年要点（修订）\n');
});

test('Windows names plans with backslashes', async () => {
  expect((await answer('status plans\\2022 --unit ', { ...OFFICE, platform: 'win32' })).values).toEqual(UNITS);
});

test('a name that would act on a terminal is not offered', async () => {
  const files = { ...OFFICE.files, 'plans/\u001b[31m/plan.yaml': plan(2021, '要\u001b点') };
  expect((await answer('check ', { files })).values).toEqual(['plans/2022', 'plans/2023 修订']);
});

test('PowerShell is given only what fits, for it does not choose itself', async () => {
  expect((await answer('status --state done', OFFICE, 'powershell')).values).toEqual(['done', 'done-late']);
  expect((await answer('status --as-of 2022-06-01 --unit=第', OFFICE, 'powershell')).values).toEqual([
    '--unit=第一党支部',
    '--unit=第二党支部',
  ]);
});

describe('bash is given the rest of the word, fit to stand where it does', () => {
  const BREAKS = ' \t\n"\'@><=;|&(:';
  test.each([
    ['yuetishi sta', 'words', ['status']],
    ['yuetishi status --as-of 2022-06-01 --why 1-2@2022-H1/第一', 'words', ['@2022-H1/第一党支部']],
    ['yuetishi status --as-of 2022-06-01 --unit=第一', 'words', ['第一党支部']],
    ['yuetishi status --as-of 2022-06-01 --unit="第一', 'words', ['第一党支部']],
    ['yuetishi check plans/2023', 'words files', ['plans/2023\\ 修订']],
    ['yuetishi check "plans/2023', 'words files', ['plans/2023 修订']],
    ['yuetishi explain effective\\ d', 'words', ['effective\\ due\\ date']],
    ['"/opt/my tools/yuetishi" status --state due', 'words', ['due-soon']],
    ['yuetishi check --output js', 'words nospace', ['json=']],
    ['yuetishi status > ', 'words files', []],
    ['yuetishi status --state xyz', 'words', []],
  ])('%j', async (line, head, replies) => {
    const host = memoryHost(OFFICE);
    expect(await main(['__complete', 'bash', BREAKS, line], host)).toBe(0);
    expect(host.said.stdout.split('\n')).toEqual([head, ...replies, '']);
  });
});

test.each([[[]], [['bash']], [['zsh']], [['fish', 'status']]])(
  '%j, asked in another way, fails nobody',
  async (argv) => {
    const host = memoryHost(OFFICE);
    expect(await main(['__complete', ...argv], host)).toBe(0);
    expect(host.said.stdout).toMatch(/^words/);
  },
);
