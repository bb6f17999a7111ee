import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { updateFiles } from '../../src/cli/update-files';
import { parseYaml } from '../../src/load/parse-yaml';
import { plainValue } from '../../src/load/plain-value';
import { appendEntries } from '../../src/splice/append-entries';
import { newCompletion } from '../support/new-entries';

// Real processes write into one file at once, and are killed while they do.

const HEAD = '# 第一党支部的记录\n- { task: 1-1, date: 2022-01-01, note: 头 } # 原有\n# 原有注释\n';

let folder: string;
let writer: string;

beforeAll(() => {
  // In memory where there is such a place: what is tried here is the order of things, not the disk.
  const base = fs.existsSync('/dev/shm') ? '/dev/shm' : fs.realpathSync(tmpdir());
  folder = fs.mkdtempSync(join(base, 'yuetishi-writing-'));
  writer = join(folder, 'record-writer.js');
  buildSync({
    entryPoints: [join(__dirname, '../support/record-writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A new folder with a records file in it. */
function fileIn(name: string): string {
  fs.mkdirSync(join(folder, name));
  const file = join(folder, name, 'a.yaml');
  fs.writeFileSync(file, HEAD);
  return file;
}

/** The notes of the records in a file; the test fails where it is no longer YAML, or has lost what it had. */
function notesIn(file: string): readonly string[] {
  const text = fs.readFileSync(file, 'utf8');
  expect(text.startsWith(HEAD)).toBe(true);
  const { root, findings } = parseYaml('a.yaml', text);
  expect(findings).toEqual([]);
  return (root === undefined ? [] : (plainValue(root) as { note: string }[])).map(({ note }) => note);
}

/** Adds a record as the next user would. */
function addHere(file: string, note: string): void {
  updateFiles(
    [file],
    (contents) => new Map([[file, appendEntries(contents.get(file), [newCompletion('1-1', { note })])]]),
    process.platform,
  );
}

function namesBeside(file: string): readonly string[] {
  return fs.readdirSync(join(file, '..')).filter((name) => name !== 'a.yaml');
}

interface Ended {
  readonly said: readonly string[];
  readonly signal: NodeJS.Signals | null;
}

/** What a process said until it ended: only whole lines, since nothing else was acknowledged. */
function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject).on('close', (_code, signal) => {
      resolve({ said: text.split('\n').slice(0, -1), signal });
    });
  });
}

function start(file: string, count: number, ...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [writer, file, String(count), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('of 8 processes that write 200 records each into one file, not one record is lost', async () => {
  const file = fileIn('together');
  const all = await Promise.all(Array.from({ length: 8 }, (_, index) => ended(start(file, 200, `p${index}`, 'text'))));
  const acknowledged = all.flatMap(({ said }) => said);
  expect(acknowledged).toHaveLength(1600);
  expect([...notesIn(file)].sort()).toEqual(['头', ...acknowledged].sort());
  expect(namesBeside(file)).toEqual([]);
}, 240_000);

const KILLS = 200;
const LANES = 4;

/** Kills processes that write into one file, one after the other, each at some moment after its first record. */
async function killAgainAndAgain(file: string, kills: number): Promise<void> {
  for (let index = 0; index < kills; index++) {
    fs.writeFileSync(file, HEAD);
    const child = start(file, 1_000_000, 'k');
    const end = ended(child);
    child.stdout?.once('data', () => {
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
    });
    const { said, signal } = await end;
    expect(signal).toBe('SIGKILL');
    addHere(file, 'next');
    const [, ...notes] = notesIn(file);
    // One more may be there: the process was killed between writing it and saying so.
    expect([
      [...said, 'next'],
      [...said, `k-${said.length + 1}`, 'next'],
    ]).toContainEqual(notes);
  }
}

test('killed at any moment, a process leaves the old file or the new one, and the next one writes', async () => {
  const files = Array.from({ length: LANES }, (_, lane) => fileIn(`lane${lane}`));
  await Promise.all(files.map((file) => killAgainAndAgain(file, KILLS / LANES)));
  for (const file of files) expect(namesBeside(file).filter((name) => /ya?ml$/.test(name))).toEqual([]);
}, 240_000);

/** Runs one write that is killed at the n-th step; says whether it came to an end before. */
function diesAt(file: string, step: number): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, '../support/dying-fs.cjs'), writer, file, '1', `s${step}`],
    { env: { ...process.env, DYING_FOLDER: join(file, '..'), DYING_AT: String(step) }, encoding: 'utf8' },
  );
  if (signal === 'SIGKILL') return true;
  expect([status, stderr]).toEqual([0, '']);
  return false;
}

/** The lock of a process that was killed while it held it. */
function deadLockBeside(file: string): Buffer {
  const lock = join(file, '../.a.yaml.lock');
  for (let step = 1; !fs.existsSync(lock); step++) expect(diesAt(file, step)).toBe(true);
  return fs.readFileSync(lock);
}

test.each(['', ' that takes over from a dead one'])(
  'killed at any step, a write%s leaves the old file or the new one, and the next one writes',
  (takingOver) => {
    const file = fileIn(`steps${takingOver.length}`);
    const dead = takingOver === '' ? undefined : deadLockBeside(file);
    for (let step = 1, hasDied = true; hasDied; step++) {
      if (dead !== undefined) fs.writeFileSync(join(file, '../.a.yaml.lock'), dead);
      const old = fs.readFileSync(file, 'utf8');
      hasDied = diesAt(file, step);
      const now = fs.readFileSync(file, 'utf8');
      if (now !== old) expect(notesIn(file).at(-1)).toBe(`s${step}-1`);
      expect(namesBeside(file).filter((name) => /ya?ml$/.test(name))).toEqual([]);
      addHere(file, `h${step}`);
      expect(fs.readFileSync(file, 'utf8').startsWith(now)).toBe(true);
      expect(notesIn(file).at(-1)).toBe(`h${step}`);
      if (!hasDied) expect(step).toBeGreaterThan(20);
    }
  },
  240_000,
);
