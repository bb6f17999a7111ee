import { inShell, isInstalled, workshop, type Workshop } from '../../support/shells';

// The scripts are run by the shells themselves, where these are installed: what is typed, and what comes of it.

const plan = (year: number): string => `format: 1
title: ${year}年要点
year: ${year}
organisation: 某局
units: [机关党委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 政治建设
    clauses: [{ label: 1, title: 学习, tasks: [{ id: 1-2, title: 主题党日, when: 每半年1次, lead: 各支部 }] }]
`;

const FILES = { 'plans/2022/plan.yaml': plan(2022), 'plans/2023 修订/plan.yaml': plan(2023), '台账 一.txt': '' };
const AS_OF = '--as-of 2022-06-01';

// A shell that starts, and the program for each Tab: seconds on a busy machine.
jest.setTimeout(120_000);

let shop: Workshop;

beforeAll(async () => {
  shop = await workshop(FILES, ['bin/yuetishi', 'bin/yts', '我的 工具/yuetishi']);
});

afterAll(() => {
  shop.remove();
});

/** What is typed before Tab is pressed, and the words that the program is then run with. */
const TYPED: readonly (readonly [typed: string, words: string])[] = [
  ['yuetishi sta', '<status>'],
  ['yuetishi sta x\u0002\u0002', '<status><x>'], // the cursor is moved back
  ['yuetishi status --state ove', '<status><--state><overdue>'],
  ['yuetishi status --state=ove', '<status><--state=overdue>'],
  [`yuetishi status ${AS_OF} --unit 第一`, `<status><--as-of><2022-06-01><--unit><第一党支部>`],
  [`yuetishi status ${AS_OF} --unit=第一`, `<status><--as-of><2022-06-01><--unit=第一党支部>`],
  [`yuetishi status ${AS_OF} --why 1-2@2022-H1/第二`, `<status><--as-of><2022-06-01><--why><1-2@2022-H1/第二党支部>`],
  ['yuetishi check plans/2023', '<check><plans/2023 修订>'],
  ['yuetishi check plans/2022 plans/2023', '<check><plans/2022><plans/2023 修订>'],
  ['yuetishi explain effective', '<explain><effective due date>'],
  ['yuetishi explain 序时', '<explain><序时进度>'],
  ['yuetishi status -o 台账', '<status><-o><台账 一.txt>'],
  ['yuetishi status --state xyz', '<status><--state><xyz>'],
  ['yts status --state ove', '<status><--state><overdue>'],
  ['./bin/yuetishi status --state ove', '<status><--state><overdue>'],
  ['~/bin/yuetishi status --state ove', '<status><--state><overdue>'],
  ['yuetishi check "plans/2023', '<check><plans/2023 修订>'],
  ["yuetishi check 'plans/2023", '<check><plans/2023 修订>'],
  ['yuetishi check --output js\tx.json', '<check><--output><json=x.json>'],
  ['yuetishi check --output json=台', '<check><--output><json=台账 一.txt>'],
  ['我的\\ 工具/yuetishi status --state ove', '<status><--state><overdue>'],
];

/** What the lines came to, since so many runs. */
function expectRuns(before: number): void {
  const runs = shop.runs().slice(before);
  expect(TYPED.map(([line], index) => [line, runs[index]])).toEqual(TYPED);
}

/** How many lines were run before. */
function runsSoFar(): number {
  try {
    return shop.runs().length;
  } catch {
    return 0; // nothing was run yet
  }
}

(isInstalled('bash') ? describe : describe.skip)('bash', () => {
  const SETUP = 'eval "$(yuetishi completion bash)"\ncomplete -o default -F _yuetishi yts\n';

  test('completes what is typed', () => {
    const before = runsSoFar();
    inBash(TYPED.map(([line]) => line));
    expectRuns(before);
  });

  test('completes behind a quote that opens inside of a word', () => {
    inBash([`yuetishi status ${AS_OF} --unit="第二`]);
    expect(shop.runs().at(-1)).toBe('<status><--as-of><2022-06-01><--unit=第二党支部>');
  });

  /** Types lines into an interactive bash, each with a tab and a line end behind it. */
  function inBash(lines: readonly string[]): void {
    inShell(shop, 'bash', ['--noprofile', '--norc', '-i'], SETUP + lines.map((line) => `${line}\t\n`).join(''));
  }
});

(isInstalled('zsh') ? describe : describe.skip)('zsh', () => {
  test('completes what is typed', () => {
    const before = runsSoFar();
    inZsh(TYPED.map(([line]) => line));
    expectRuns(before);
  });

  test('shows what candidates are', () => {
    const shown = inZsh(['yuetishi status --state d\t']);
    expect(shown).toMatch(/done-late +-- 逾期办结/);
  });

  /** Types lines into an interactive zsh, each with a tab and a line end behind it; returns what its terminal shows. */
  function inZsh(lines: readonly string[]): string {
    const driver = `
      zmodload zsh/zpty
      zpty shell 'TERM=vt100 zsh -f -i'
      zpty -w shell 'autoload -Uz compinit; compinit -u -D; eval "$(yuetishi completion zsh)"; compdef _yuetishi yts'
      while IFS= read -r line; do zpty -w shell "$line"$'\\t'; done
      zpty -w shell exit
      while zpty -r shell shown; do print -r -- "$shown"; done
    `;
    return inShell(shop, 'zsh', ['-f', '-c', driver], lines.map((line) => `${line}\n`).join(''));
  }
});

(isInstalled('fish') ? describe : describe.skip)('fish', () => {
  function candidates(line: string): readonly string[] {
    const script = 'yuetishi completion fish | source; complete -c yts -w yuetishi; complete -C $argv[1]';
    return inShell(shop, 'fish', ['--no-config', '-c', script, line]).split('\n').slice(0, -1);
  }

  test.each([
    ['yuetishi sta', ['status\t列出全部期次到基准日的状态、灯、阶段和次数']],
    ['yuetishi status --state ove', ['overdue\t逾期']],
    ['yuetishi status --state=ove', ['--state=overdue\t逾期']],
    [`yuetishi status ${AS_OF} --unit 第`, ['第一党支部', '第二党支部']],
    [`yuetishi status ${AS_OF} --why 1-2@2022-H1/第二`, ['1-2@2022-H1/第二党支部\t主题党日']],
    ['yuetishi check plans/2023', ['plans/2023 修订\t2023年要点']],
    ['yuetishi check "plans/2023', ['plans/2023 修订\t2023年要点']],
    ['yuetishi check ', ['plans/2022\t2022年要点', 'plans/2023 修订\t2023年要点']],
    ['yuetishi status -o 台', ['台账 一.txt']],
    ['yuetishi check --output json=台', ['json=台账 一.txt']],
    ['yuetishi status --state xyz', []],
    ['yts status --state ove', ['overdue\t逾期']],
    ['./bin/yuetishi status --state ove', ['overdue\t逾期']],
    ['~/bin/yuetishi status --state ove', ['overdue\t逾期']],
    ['"我的 工具/yuetishi" status --state ove', ['overdue\t逾期']],
  ])('%j is offered %j', (line, expected) => {
    expect(candidates(line)).toEqual(expected);
  });
});

(isInstalled('pwsh') ? describe : describe.skip)('PowerShell', () => {
  function candidates(line: string): readonly string[] {
    const script = `
      yuetishi completion powershell | Out-String | Invoke-Expression
      $line = '${line.replaceAll("'", "''")}'
      $found = [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null)
      $found.CompletionMatches | ForEach-Object { $_.CompletionText + "\`t" + $_.ToolTip }
    `;
    return inShell(shop, 'pwsh', ['-NoProfile', '-NonInteractive', '-Command', script]).split(/\r?\n/).slice(0, -1);
  }

  test.each([
    ['yuetishi sta', ['status\t列出全部期次到基准日的状态、灯、阶段和次数']],
    ['yuetishi status --state ove', ['overdue\t逾期']],
    [`yuetishi status ${AS_OF} --unit 第`, ['第一党支部\t第一党支部', '第二党支部\t第二党支部']],
    [`yuetishi status ${AS_OF} --why 1-2@2022-H1/第二`, ['1-2@2022-H1/第二党支部\t主题党日']],
    ['yuetishi check plans/2023', ["'plans/2023 修订'\t2023年要点"]],
  ])('%j is offered %j', (line, expected) => {
    expect(candidates(line)).toEqual(expected);
  });
});
