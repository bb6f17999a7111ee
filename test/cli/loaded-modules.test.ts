import { memoryHost } from '../support/memory-host';

/** The compiled validators need a few lines of ajv at run time, which are no compiler. */
const LIBRARY = /\/node_modules\/([^/]+)\/(?!dist\/runtime\/)/;

/** The libraries and the floors that a command line has loaded, told by the paths of the loaded files. */
async function loadedBy(argv: readonly string[], columns?: number): Promise<ReadonlySet<string>> {
  jest.resetModules();
  const { main } = await import('../../src/cli/main');
  const files = {
    'plans/2022/plan.yaml':
      'format: 1\ntitle: 要点\nyear: 2022\norganisation: 某局\nunits: [机关党委]\n' +
      'sections: [{ title: 一, clauses: [{ label: 1, title: 学习, tasks: [{ id: 1-1, title: 学, when: 6月, lead: 机关党委 }] }] }]\n',
  };
  const host = memoryHost({ files, ...(columns !== undefined && { columns }) });
  expect(await main(argv, host)).toBe(0);
  const names = Object.keys(require.cache).map((path) => path.replaceAll('\\', '/'));
  return new Set(names.flatMap((path) => LIBRARY.exec(path)?.[1] ?? floorOf(path)));
}

function floorOf(path: string): string[] {
  const name = /\/src\/([^/]+)\/([^/]+)/.exec(path);
  return name === null ? [] : [`src/${name[1]}`, `src/${name[1]}/${name[2]}`];
}

const HEAVY = ['yaml', 'ajv', 'chalk', 'cli-table3', 'dayjs'];
const AS_OF = ['--as-of', '2022-06-01'];

test.each([[['--help']], [['--version']], [['status', '--help']], [['help', 'report']]])(
  '%j loads neither a heavy library nor what answers from a plan',
  async (argv) => {
    const loaded = await loadedBy(argv);
    expect(loaded).toContain('commander');
    expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
    for (const floor of [
      'src/load',
      'src/check',
      'src/match',
      'src/status/judge.ts',
      'src/document',
      'src/generated',
    ]) {
      expect(loaded).not.toContain(floor);
    }
  },
);

test('schema loads the schemas, and nothing that reads plans', async () => {
  const loaded = await loadedBy(['schema', 'plan']);
  expect(loaded).toContain('src/generated/schemas.ts');
  expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
  expect(loaded).not.toContain('src/load');
});

test('completion loads the scripts, and nothing that reads plans', async () => {
  const loaded = await loadedBy(['completion', 'bash']);
  expect(loaded).toContain('src/generated/completion-scripts.ts');
  expect([...loaded].filter((name) => [...HEAVY, 'src/load', 'src/check'].includes(name))).toEqual([]);
});

test('explain loads the rules, and nothing that reads plans', async () => {
  const loaded = await loadedBy(['explain', 'Y403']);
  expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
  expect([...loaded].filter((name) => name.startsWith('src/load/')).sort()).toEqual([
    'src/load/impossibility-words.ts',
    'src/load/rules',
  ]);
  expect(loaded).not.toContain('src/generated');
});

test('check loads neither the table nor the papers', async () => {
  const loaded = await loadedBy(['check', ...AS_OF]);
  expect(loaded).toContain('src/load');
  // A sound file has its schema's shape; the validators are for what has not.
  expect(loaded).toContain('src/generated/shapes.ts');
  expect(loaded).not.toContain('src/generated/validators.js');
  // An ordinary file is read by events; the document reader's library is for what is wrong or out of the ordinary.
  expect([...loaded].filter((name) => ['yaml', 'chalk', 'cli-table3', 'dayjs', 'ajv'].includes(name))).toEqual([]);
  expect(loaded).not.toContain('src/document');
  expect(loaded).not.toContain('src/cli/asked-paths.ts'); // what watching needs
});

const RENDERERS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
/** What a format is made with beside its own renderer. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { junit: ['findings-text'] };

test.each(RENDERERS)('of the formats of check only %s is loaded where it is asked for', async (format) => {
  const loaded = await loadedBy(['check', ...AS_OF, '--format', format]);
  const renderers = RENDERERS.filter((name) => loaded.has(`src/render/findings-${name}.ts`));
  expect(new Set(renderers.map((name) => `findings-${name}`))).toEqual(
    new Set([`findings-${format}`, ...(BESIDE[format] ?? [])]),
  );
  expect(loaded).not.toContain('src/render/findings-step-summary.ts');
});

test('the table is loaded for people only, colours for a terminal only', async () => {
  const asJson = await loadedBy(['status', ...AS_OF, '--format', 'json']);
  expect([...asJson].filter((name) => ['chalk', 'cli-table3', 'dayjs'].includes(name))).toEqual([]);
  const piped = await loadedBy(['status', ...AS_OF]);
  expect(piped).toContain('cli-table3');
  expect(piped).not.toContain('chalk');
  const shown = await loadedBy(['status', ...AS_OF], 100);
  expect(shown).toContain('chalk');
});

test.each([['status'], ['due'], ['overdue'], ['report', '2022-06']])(
  '%s loads no rule that only a check asks',
  async (...command) => {
    const loaded = await loadedBy([...command, ...AS_OF, '--format', 'json']);
    expect(loaded).toContain('src/check/answer-errors.ts');
    for (const part of ['src/check/fidelity', 'src/check/workload.ts', 'src/app/rule-book.ts'])
      expect(loaded).not.toContain(part);
  },
);

test('of the formats of the ledger only the one asked for is loaded', async () => {
  const ofLedger = async (file: string): Promise<readonly string[]> => {
    const loaded = await loadedBy(['ledger', 'export', file, ...AS_OF]);
    return [...loaded].filter((name) => /^fflate$|^src\/render\/(ledger-|workbook)/.test(name)).sort();
  };
  expect(await ofLedger('a.csv')).toEqual(['src/render/ledger-cell.ts', 'src/render/ledger-csv.ts']);
  expect(await ofLedger('a.md')).toEqual(['src/render/ledger-cell.ts', 'src/render/ledger-markdown.ts']);
  expect(await ofLedger('a.xlsx')).toEqual(expect.arrayContaining(['fflate', 'src/render/workbook']));
});

test('rollup loads neither the table nor facts for JSON, and of the writers of facts the one asked for', async () => {
  const rollup = ['rollup', 'plans', ...AS_OF, '--format', 'json'];
  const loaded = await loadedBy(rollup);
  expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
  for (const part of ['src/render/terminal', 'src/render/html', 'src/facts', 'src/render/facts', 'hyparquet-writer'])
    expect(loaded).not.toContain(part);
  expect(await loadedBy(['rollup', 'plans', ...AS_OF])).toContain('cli-table3');
  for (const file of ['a.csv', 'a.ndjson']) {
    const withFacts = await loadedBy([...rollup, '--facts', file]);
    expect(withFacts).toContain('src/render/facts');
    expect(withFacts).not.toContain('hyparquet-writer');
  }
  expect(await loadedBy([...rollup, '--facts', 'a.parquet'])).toContain('hyparquet-writer');
});

test('calendar loads neither the papers nor the tables', async () => {
  const loaded = await loadedBy(['calendar', ...AS_OF]);
  expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
  expect(loaded).toContain('src/document/calendar');
  for (const part of ['src/document/monthly-prompt', 'src/render/document-markdown.ts', 'src/ledger'])
    expect(loaded).not.toContain(part);
});

test.each([
  ['a.md', ['src/render/document-markdown.ts']],
  ['a.json', ['src/render/document-json.ts']],
  ['a.html', ['src/render/html']],
  ['a.xlsx', ['fflate', 'src/render/document-sheets', 'src/render/document-workbook.ts', 'src/render/workbook']],
  ['a.docx', ['docx', 'fflate', 'src/render/word']],
])(
  'of the formats of a paper only that of %s is loaded',
  async (file, expected) => {
    const loaded = await loadedBy(['report', '2022-06', ...AS_OF, '-o', file]);
    const renderers = [...loaded].filter((name) =>
      /^(docx|fflate)$|^src\/render\/(document-|html$|terminal$|word$|workbook$)/.test(name),
    );
    expect(renderers.sort()).toEqual(expected);
  },
  60_000, // a megabyte is read and compiled
);

test('dashboard loads its own page, and neither the table nor the papers', async () => {
  const loaded = await loadedBy(['dashboard', '-o', 'a.html', ...AS_OF]);
  expect(loaded).toContain('src/generated/dashboard-page.ts');
  expect([...loaded].filter((name) => [...HEAVY, 'fflate', 'docx'].includes(name))).toEqual([]);
  expect(loaded).not.toContain('src/document/monthly-prompt');
});

test('record loads neither what asks at a terminal nor the table', async () => {
  const loaded = await loadedBy(['record', '1-1', ...AS_OF]);
  expect(loaded).toContain('src/splice');
  expect([...loaded].filter((name) => ['@inquirer', 'yaml', 'chalk', 'cli-table3', 'ajv'].includes(name))).toEqual([]);
  for (const part of ['src/cli/prompts', 'src/document', 'src/app/undo-entry.ts', 'src/render/recorded-json.ts'])
    expect(loaded).not.toContain(part);
});

const PAPERS = ['src/document/monthly-prompt', 'src/document/calendar', 'src/ledger', 'src/intake', 'src/facts'];

test.each([
  ['diff', ['diff', 'plans/2022', 'plans/2022'], ['src/document/plan-changes'], ['src/document/rollup']],
  ['rollover', ['rollover', 'plans/2022', ...AS_OF], ['src/rollover'], ['src/document', 'dayjs']],
  [
    'rollup',
    ['rollup', 'plans', '--workers', '0', '--format', 'json', ...AS_OF],
    ['src/render/roll-up-json.ts'],
    ['src/render/document-markdown.ts', 'src/cli/worker-pool.ts', 'src/rollover', 'dayjs'],
  ],
])('%s loads what it answers with, and neither the tables nor other papers', async (_command, argv, own, others) => {
  const loaded = await loadedBy(argv);
  for (const part of own) expect(loaded).toContain(part);
  const tables = ['yaml', 'ajv', 'chalk', 'cli-table3', 'fflate', 'hyparquet-writer', 'src/render/workbook'];
  expect([...tables, ...PAPERS, ...others].filter((name) => loaded.has(name))).toEqual([]);
});

test('the clock is asked only where no date was given', async () => {
  expect(await loadedBy(['overdue', ...AS_OF])).not.toContain('src/time/today.ts');
  expect(await loadedBy(['overdue'])).toContain('src/time/today.ts');
});

describe('completion is asked for at a keystroke', () => {
  const floorsIn = (loaded: ReadonlySet<string>): readonly string[] =>
    [...loaded].filter((name) => /^src\/[a-z]+$/.test(name)).sort();

  test.each([['='], ['=sta'], ['status', '=--'], ['status', '--state', '='], ['check', '-o', '=']])(
    'what can be said beforehand loads nothing that reads plans: %j %j',
    async (...words) => {
      const loaded = await loadedBy(['__complete', 'zsh', ...words]);
      expect([...loaded].filter((name) => [...HEAVY, 'commander'].includes(name))).toEqual([]);
      expect(floorsIn(loaded)).toEqual([
        ...['src/app', 'src/cli', 'src/diagnostic', 'src/model', 'src/status', 'src/text', 'src/time'],
      ]);
      expect([...loaded].filter((name) => name.startsWith('src/app/')).sort()).toEqual([
        ...['src/app/app-error.ts', 'src/app/host-failure-sentence.ts', 'src/app/host.ts', 'src/app/paths.ts'],
      ]);
    },
  );

  test('folders of plans are listed without reading plans', async () => {
    const loaded = await loadedBy(['__complete', 'zsh', 'check', '=']);
    expect(loaded).toContain('src/app/list-plans.ts');
    for (const part of ['src/load', 'src/check', 'src/match', 'src/generated', 'commander'])
      expect(loaded).not.toContain(part);
  });

  test('names in a plan are read without its rules, papers and tables', async () => {
    const loaded = await loadedBy(['__complete', 'zsh', 'status', ...AS_OF, '--why', '=']);
    expect(loaded).toContain('src/load');
    expect([...loaded].filter((name) => [...HEAVY, 'commander'].includes(name))).toEqual([]);
    for (const part of ['src/check', 'src/document', 'src/render', 'src/glossary', 'src/status/judge.ts'])
      expect(loaded).not.toContain(part);
  });

  test('rules and terms are listed without reading plans', async () => {
    const loaded = await loadedBy(['__complete', 'zsh', 'explain', '=']);
    expect(loaded).toContain('src/glossary');
    for (const part of ['src/load/parse-yaml.ts', 'src/generated', 'src/render', 'commander'])
      expect(loaded).not.toContain(part);
  });
});
