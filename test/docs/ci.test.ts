import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import packageFile from '../../package.json';
import { readCommandLine } from '../../src/cli/program';
import { checkFiles } from '../support/checked-files';
import { memoryHost } from '../support/memory-host';
import { wordsOf } from '../support/scenario';
import { planWithTasks } from '../support/test-plan';
import { fencedBlocks, headingsOf, wordsBehind } from './readme-parts';

// What the docs say of CI is held to what the program, the action and the hook are.

const ROOT = join(__dirname, '..', '..');
const DOCS = ['docs/ci.md', 'docs/ci.zh-CN.md'] as const;

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

function yamlOf(text: string): unknown {
  const document = parseDocument(text, { strict: true });
  expect([...document.errors, ...document.warnings].map(({ message }) => message)).toEqual([]);
  return document.toJS();
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly always_run: boolean;
  readonly pass_filenames: boolean;
}
const ACTION = yamlOf(textOf('action.yml')) as Action;
const [HOOK] = yamlOf(textOf('.pre-commit-hooks.yaml')) as readonly [Hook];

/** The block of YAML that holds a word. */
function blockWith(word: string, text: string): string {
  const block = fencedBlocks(text, 'yaml').find((each) => each.includes(word));
  if (block === undefined) throw new Error(`no block of YAML holds ${word}`);
  return block;
}

/** The command lines of the program in a text, as words behind its name: in scripts, in YAML and in the prose. */
function commandLines(text: string): readonly (readonly string[])[] {
  const written = [...text.matchAll(/(?:\bnode \S*yuetishi\.js|(?<![\w./-])yuetishi) ((?:[a-z]+|-)[^`\n]*)/g)];
  const inHook = [...text.matchAll(/id: yuetishi-check\n\s+args: \[([^\]]*)\]/g)].map(
    ([, args = '']) => `${HOOK.entry.replace('yuetishi ', '')} ${args.replaceAll(',', '')}`,
  );
  return [...written.map(([, words = '']) => words), ...inHook].map((line) => wordsOf(line.replace(/ [<>|&;].*$/, '')));
}

describe.each(DOCS)('%s', (file) => {
  const text = textOf(file);

  test.each(fencedBlocks(text, 'yaml').map((block) => [block.split('\n')[0] ?? '', block]))(
    'shows YAML that can be read: %s',
    (_first, block) => {
      expect(yamlOf(block)).toBeInstanceOf(Object);
    },
  );

  test('shows no code in another language than YAML and the shell', () => {
    expect(new Set(wordsBehind(text, /^```(\S+)$/gm))).toEqual(new Set(['yaml', 'sh']));
  });

  test('shows only commands that the program understands', async () => {
    const lines = commandLines(text);
    expect(lines.length).toBeGreaterThanOrEqual(6);
    for (const words of lines) {
      expect([words, (await readCommandLine(words, memoryHost(), 'en')).kind]).toEqual([words, 'command']);
    }
  });

  test('shows scripts that the shell can read', () => {
    for (const script of fencedBlocks(text, 'sh')) execFileSync('bash', ['-n', '-c', script]);
  });

  test('shows the example workflow', () => {
    expect(blockWith('upload-sarif', text)).toBe(textOf('docs/examples/github-workflow.yml'));
  });

  test('gives the action what it takes, names all of that, and uses what it gives', () => {
    const { jobs } = yamlOf(blockWith('upload-sarif', text)) as {
      jobs: { check: { steps: readonly { uses: string; with?: object }[] } };
    };
    const step = jobs.check.steps.find(({ uses }) => uses.startsWith('OWNER/yuetishi@'));
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: '' })));
    expect(wordsBehind(text, /^\| `([a-z-]+)` +\|/gm).sort()).toEqual(Object.keys(ACTION.inputs).sort());
    const outputs = wordsBehind(text, /steps\.check\.outputs\.([a-z-]+)/g);
    expect(Object.keys(ACTION.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test('shows the hook by its name, and the version that this is', () => {
    const { repos } = yamlOf(blockWith('repos:', text)) as {
      repos: readonly { rev: string; hooks: readonly Hook[] }[];
    };
    expect(repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))).toEqual([HOOK.id]);
    expect(new Set(wordsBehind(text, /\bv(\d+\.\d+\.\d+)\b/g))).toEqual(new Set([packageFile.version]));
  });

  test('shows settings that stand', () => {
    const outcome = checkFiles({ 'yuetishi.yaml': blockWith('severities:', text) }, { paths: ['yuetishi.yaml'] });
    expect(outcome.findings).toEqual([]);
  });

  test('shows waivers that waive', () => {
    const tasks = blockWith('# yuetishi-ignore', text).trimEnd().split('\n').join('\n  ');
    const files = { 'plan.yaml': planWithTasks(`tasks:\n  ${tasks}\n`) };
    const { findings, waived } = checkFiles(files, { paths: ['plan.yaml'] });
    expect(findings.map(({ finding }) => finding.message('en'))).toEqual([]);
    expect(waived.map(({ finding }) => finding.code)).toEqual(['Y402', 'Y402', 'Y502']);
  });

  test('leads somewhere', () => {
    const links = wordsBehind(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
    const lost = links.filter((link) => {
      const [path = '', heading] = link.split('#');
      const target = join(ROOT, path === '' ? file : join(dirname(file), path));
      return (
        !existsSync(target) || (heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(heading))
      );
    });
    expect(links.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

describe('both languages', () => {
  test('show the same, comments and prose aside', () => {
    const [english, chinese] = DOCS.map((file) =>
      ['yaml', 'sh']
        .flatMap((language) => fencedBlocks(textOf(file), language))
        .map((block) => block.replace(/#.*/g, '')),
    );
    expect(english).toEqual(chinese);
  });
});

describe('the hook', () => {
  test('runs what the package is installed as', async () => {
    expect(Object.keys(packageFile.bin)).toContain(HOOK.entry.split(' ')[0]);
    const reading = await readCommandLine(wordsOf(HOOK.entry).slice(1), memoryHost(), 'en');
    expect(reading.kind).toBe('command');
  });

  test('runs before every commit: a pattern of files would pass over a commit that only takes files away', () => {
    expect(HOOK).toMatchObject({ always_run: true, pass_filenames: false });
    const patterns = ['files', 'exclude', 'types', 'types_or', 'exclude_types', 'stages'];
    expect(Object.keys(HOOK).filter((key) => patterns.includes(key))).toEqual([]);
  });

  test('can be installed: to pack the package prints its name and nothing else', () => {
    const options = { cwd: ROOT, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' } as const;
    const printed = execFileSync('npm', ['pack', '--dry-run'], options);
    expect(printed).toBe(`yuetishi-${packageFile.version}.tgz\n`);
  });
});
