import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CliHost, OutStream } from '../../src/cli/cli-host';
import { main } from '../../src/cli/main';
import { nodeHost } from '../../src/cli/node-host';
import type { Bilingual } from '../../src/diagnostic/language';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS, stageWord } from '../../src/status/judgement-words';
import { memoryHost } from '../support/memory-host';
import { fitted, wordsOf } from '../support/scenario';
import {
  casesOfRow,
  fencedBlocks,
  headingsOf,
  phraseTables,
  phrasesIn,
  planIn,
  recordsIn,
  sessionsIn,
  slipsIn,
  timesOf,
  withLine,
  wordsBehind,
} from './readme-parts';

// What the READMEs show is run here, so that they cannot say what the program no longer does.

const ROOT = join(__dirname, '..', '..');
const NEWCOMER_COMMANDS = ['npm ci && npx yuetishi report 2022-06 --as-of 2022-06-01', 'npm ci && npm test'];
const READMES = [
  { file: 'README.md', language: 'en', locale: 'en_US.UTF-8' },
  { file: 'README.zh-CN.md', language: 'zh', locale: 'zh_CN.UTF-8' },
] as const;
const DEFAULT_STAGES = ['提示', '调度', '督查', '督办'];
/** `--as-of`, wherever it stands. */
const OPTION = /(?<![\w-])--([a-z][a-z-]+)/g;
const LINKING = [
  ...READMES.map(({ file }) => file),
  ...['CONTRIBUTING.md', 'CHANGELOG.md', 'ARCHITECTURE.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(READMES)('$file', ({ file, language, locale }) => {
  const text = textOf(file);

  test.each(NEWCOMER_COMMANDS)('starts a newcomer with %s', (command) => {
    expect(fencedBlocks(text, 'sh').flatMap((block) => block.split('\n'))).toContain(command);
  });

  test.each(sessionsIn(text))('shows what the program says: %s', async (_name, session) => {
    let exit: number | undefined;
    for (const { command, shown } of session) {
      if (command === 'echo $?') {
        expect(shown).toBe(`${String(exit)}\n`);
        continue;
      }
      const saying = await sayingOf(command, locale);
      exit = saying.exit;
      expect(saying.text).toBe(fitted(shown.replaceAll(/^…$/gm, '...'), saying.text));
    }
  });

  test('names only commands and options that there are', async () => {
    const commands = wordsBehind(text, /\byuetishi(?:\.js)? ([a-z]+(?: (?:export|import)\b)?)/g);
    const helps = await Promise.all(commands.map((command) => sayingOf(`${command} --help`, locale)));
    expect(helps.map(({ exit }, index) => [commands[index], exit])).toEqual(commands.map((command) => [command, 0]));
    const known = new Set(helps.flatMap((help) => wordsBehind(help.text, OPTION)));
    expect(wordsBehind(text, OPTION).filter((option) => !known.has(option))).toEqual([]);
  });

  test('explains every word of a judgement', () => {
    const words = [STATE_WORDS, LIGHT_WORDS, PACE_WORDS].flatMap((each): Bilingual[] => Object.values(each));
    const stages = DEFAULT_STAGES.map((stage) => stageWord(stage));
    const missing = [...words, ...stages].filter((word) => !text.includes(word[language]));
    expect(missing).toEqual([]);
  });

  test('shows a plan and records in which check finds nothing', async () => {
    expect(await checked(planIn(text), recordsIn(text))).toEqual({ text: '', exit: 0 });
  });

  const [readable = [], ambiguous = []] = phraseTables(text);

  test.each(readable.flatMap(casesOfRow))('reads $phrase', async ({ phrase, meaning, windows, times }) => {
    const read = await readingOf(phrase);
    expect(read.warnings).toEqual([]);
    expect(read.windows.slice(0, windows.goOn ? windows.days.length : undefined)).toEqual(windows.days);
    expect(read.windows.length > windows.days.length).toBe(windows.goOn);
    const owed = windows.days.map(() => timesOf(times));
    expect(read.times.slice(0, owed.length)).toEqual(owed);
    expect(read.standing).toBe(windows.days.length > 0 ? undefined : standingOf(meaning));
  });

  test.each(ambiguous.flatMap(casesOfRow))('warns of $phrase', async ({ phrase, windows, times }) => {
    const read = await readingOf(phrase);
    expect(read.windows).toEqual(windows.days);
    expect(read.warnings).toEqual([expect.stringContaining(phrasesIn(times)[0] ?? 'a plain form')]);
    expect((await readingOf(phrasesIn(times)[0] ?? '')).windows).toEqual(windows.days);
  });
});

describe('what README.zh-CN.md says of slips', () => {
  const text = textOf('README.zh-CN.md');

  test.each(slipsIn(text))('%s', async (wrong, message, right) => {
    const [plan, records] = [planIn(text), recordsIn(text)];
    const slipped = { plan: withLine(plan, right, wrong), records: withLine(records, right, wrong) };
    expect(slipped).not.toEqual({ plan, records });
    const found = await checked(slipped.plan, slipped.records);
    expect(found).toEqual({ text: expect.stringContaining(message) as unknown, exit: 1 });
  });

  test('a file in the encoding of old editors', async () => {
    const title = [0xb9, 0xa4, 0xd7, 0xf7, 0xd2, 0xaa, 0xb5, 0xe3]; // 工作要点 in GBK
    const found = await checked(Uint8Array.from([...new TextEncoder().encode('format: 1\ntitle: '), ...title]), '');
    const message = /`(文件不是 [^`]*)`/.exec(text)?.[1];
    expect(found).toEqual({ text: expect.stringContaining(message ?? 'a message') as unknown, exit: 1 });
  });
});

test.each(LINKING)('links of %s lead somewhere', (file) => {
  const links = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const local = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(local.filter((link) => !leadsSomewhere(file, link))).toEqual([]);
});

/** A file of this project, or a heading: of the file itself, or of another. */
function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? from : join(dirname(from), decodeURI(path));
  if (!existsSync(join(ROOT, file))) return false;
  return heading === undefined || headingsOf(textOf(file)).includes(decodeURI(heading));
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

interface Saying {
  /** What a person at the terminal sees: stdout and stderr, as they come. */
  readonly text: string;
  readonly exit: number;
}

/** Runs a command in this folder as a person would; nothing is written. */
function sayingOf(command: string, locale: string): Promise<Saying> {
  const written = { writeFileAtomically: () => undefined, makeFolder: () => undefined };
  return said(wordsOf(command), {
    ...nodeHost(),
    workingFolder: ROOT.replaceAll('\\', '/'),
    env: { LANG: locale },
    ...written,
  });
}

/** What check says of a plan and records of 2026, at the end of February. */
function checked(plan: string | Uint8Array, records: string): Promise<Saying> {
  const files = { 'plans/2026/plan.yaml': plan, 'plans/2026/records/2026.yaml': records };
  return said(['check', '--as-of', '2026-02-28'], memoryHost({ files }));
}

async function said(words: readonly string[], host: CliHost): Promise<Saying> {
  let text = '';
  const stream: OutStream = { isTTY: false, columns: undefined, write: (part) => void (text += part) };
  const exit = await main(words, { ...host, stdout: stream, stderr: stream });
  return { text, exit };
}

/** Listed without a window. */
type Standing = 'ongoing' | 'unscheduled';

function standingOf(meaning: string): Standing {
  return /ongoing|不判逾期/.test(meaning) ? 'ongoing' : 'unscheduled';
}

interface ShownStatus {
  readonly occurrences: readonly ShownOccurrence[];
  readonly ongoing: readonly unknown[];
  readonly unscheduled: readonly unknown[];
}

interface ShownOccurrence {
  readonly opens: string;
  readonly due: string;
  readonly min: number;
  readonly max?: number;
}

interface Reading {
  readonly windows: readonly string[];
  readonly times: readonly { readonly min: number; readonly max?: number }[];
  readonly standing: Standing | undefined;
  /** What check has against the phrase. */
  readonly warnings: readonly string[];
}

/** What the program makes of a phrase in a plan of 2022. */
async function readingOf(phrase: string): Promise<Reading> {
  const files = { 'plans/2022/plan.yaml': planOf(phrase) };
  const status = await said(
    ['status', '--as-of', '2021-12-01', '--format', 'json', 'plans/2022'],
    memoryHost({ files }),
  );
  const check = await said(['check', '--as-of', '2021-12-01', '--format', 'json', '--quiet'], memoryHost({ files }));
  const { occurrences, ongoing, unscheduled } = JSON.parse(status.text) as ShownStatus;
  const { findings } = JSON.parse(check.text) as { findings: readonly { message: string; help?: string }[] };
  return {
    windows: occurrences.map(({ opens, due }) => `${opens}..${due}`),
    times: occurrences.map(({ min, max }) => ({ min, ...(max !== undefined && { max }) })),
    standing: ongoing.length > 0 ? 'ongoing' : unscheduled.length > 0 ? 'unscheduled' : undefined,
    warnings: findings.map(({ message, help = '' }) => `${message} ${help}`),
  };
}

function planOf(phrase: string): string {
  return `format: 1
title: 2022年要点
year: 2022
organisation: 某局
units: [机关党委]
sections:
  - title: 学习
    clauses: [{ label: 1, title: 学习, tasks: [{ id: 1-1, title: 开展学习, when: ${JSON.stringify(phrase)}, lead: 机关党委 }] }]
`;
}
