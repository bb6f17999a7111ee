import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle, type Bundle } from '../../scripts/bundle';
import { composeNotices } from '../../scripts/third-party-notices';
import { HEAD_BYTES, placesIn } from '../../src/cli/startup/code-file';

const ROOT = join(__dirname, '../..');
const LONGEST_RUN_MS = 60_000;
const AS_OF = ['--as-of', '2022-06-01'];
/** Where the system keeps what may be deleted, on each system. */
const CACHES = ['XDG_CACHE_HOME', 'LOCALAPPDATA'];

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Notes which files a process reads from the folder of the program. */
const NOTE_READS = `const fs = require('node:fs'), path = require('node:path'), { openSync } = fs, read = [];
fs.openSync = (file, ...rest) => {
  if (path.dirname(String(file)) === process.env.PROGRAM_FOLDER) read.push(path.basename(String(file)));
  return openSync(file, ...rest);
};
process.on('exit', () => fs.writeFileSync(process.env.READS_FILE, read.join('\\n')));
`;

/** Begins a thread that checks no plans, and prints what it says at its end. */
const BEGIN_CHECKING_THREAD = `const { MessageChannel, Worker } = require('node:worker_threads');
const { port2: answers } = new MessageChannel();
const data = { work: { plans: [], lists: [], wishes: {} }, taken: new SharedArrayBuffer(4), answers };
const workerData = { work: 'check', data, keepsCode: true };
const worker = new Worker(process.argv[2], { workerData, transferList: [answers] });
worker.on('message', (said) => process.stdout.write(said, () => process.exit()));
`;

/** Tells which modules of Node's own a process has loaded. */
const NOTE_MODULES = `const { writeSync } = require('node:fs');
process.on('exit', () => writeSync(2, process.moduleLoadList.join('\\n')));
`;

describe('the program as it is published', () => {
  let program: Bundle;
  let folder: string;
  let caches: string;
  beforeAll(async () => {
    program = await bundle(ROOT);
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
    caches = join(folder, 'caches');
    install('whole');
    cpSync(join(ROOT, 'plans/2022'), join(folder, 'plans/2022'), { recursive: true });
    writeFileSync(join(folder, 'note-reads.cjs'), NOTE_READS);
  }, LONGEST_RUN_MS);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    rmSync(caches, { recursive: true, force: true });
  });

  function install(name: string, ...without: readonly string[]): void {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'yuetishi.js'), program.code);
    for (const [file, code] of program.parts)
      if (!without.includes(file)) writeFileSync(join(folder, name, file), code);
  }

  function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []): Run {
    const caching = Object.fromEntries(CACHES.map((variable) => [variable, caches]));
    const usual = { ...process.env, NODE_OPTIONS: '', LANG: 'en_US.UTF-8', ...caching };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, join(folder, name, 'yuetishi.js'), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...usual, ...env },
      },
    );
    return { status, stdout, stderr };
  }

  /** What is kept, by its path. */
  function kept(): ReadonlyMap<string, Buffer> {
    if (!existsSync(caches)) return new Map();
    const names = readdirSync(caches, { recursive: true, encoding: 'utf8' });
    const paths = names.map((name) => join(caches, name)).filter((path) => statSync(path).isFile());
    return new Map(paths.map((path) => [path, readFileSync(path)]));
  }

  /** The parts whose code a file keeps. */
  function partsIn(bytes: Buffer): readonly string[] {
    return Object.keys(placesIn(bytes, bytes.length)?.places ?? {});
  }

  const check = ['check', 'plans/2022', '--strict', ...AS_OF];

  /** What a thread begins with. */
  const THREAD = 'thread.js';

  test('has its large libraries in files of their own', () => {
    for (const [part, library] of [
      ['document-docx.js', 'docx/'],
      ['fill-template.js', 'docxtemplater/'],
      ['node-asker.js', '@inquirer/'],
      ['schema-errors.js', 'ajv/'],
      ['yaml-document.js', 'yaml/'],
    ] as const) {
      const holders = [...program.parts].filter(([, code]) => code.includes(`\n// node_modules/${library}`));
      expect(holders.map(([file]) => file)).toEqual([part]);
    }
  });

  test('keeps what is read at each start small', () => {
    expect(program.code.length).toBeLessThan(16_000);
    expect(program.parts.get('program.js')?.length).toBeLessThan(320_000);
    expect(program.parts.get('plan.js')?.length).toBeLessThan(400_000);
    expect(program.parts.get('shared.js')?.length).toBeLessThan(120_000);
  });

  test('is ASCII throughout, as it is read', () => {
    for (const code of [program.code, ...program.parts.values()]) expect(/[^\0-\x7f]/.exec(code)).toBeNull();
  });

  test(
    'is the same when it is made again',
    async () => {
      const again = await bundle(ROOT);
      expect([...again.parts]).toEqual([...program.parts]);
      expect(again.code).toBe(program.code);
    },
    LONGEST_RUN_MS,
  );

  test('passes on the licences of all of them', () => {
    const notices = composeNotices(ROOT, program.metafiles);
    for (const library of ['commander', 'docx', 'jszip', 'pako', 'xml-js', 'sax', 'saxes', 'yaml'])
      expect(notices).toMatch(new RegExp(`^${library} \\d`, 'm'));
  });

  test.each([
    [['--help'], ['program.js']],
    [['help', 'report'], ['program.js']],
    [
      ['__complete', 'zsh', '='],
      ['complete.js', 'program.js', 'shared.js'],
    ],
    [
      check,
      [
        'check.js',
        'later.js',
        'plan.js',
        'program.js',
        'shared-baselines.js',
        'shared-no-schedule.js',
        'shared.js',
        'short-sum.js',
      ],
    ],
    [
      ['diff', 'plans/2022', 'plans/2022'],
      ['diff.js', 'later.js', 'plan.js', 'program.js', 'shared-roll-over.js', 'shared-screen-style.js', 'shared.js'],
    ],
    [
      ['rollover', 'plans/2022', ...AS_OF],
      ['plan.js', 'program.js', 'rollover.js', 'shared-roll-over.js', 'shared.js'],
    ],
    [
      ['draft', 'plans/2022/source.txt'],
      [
        'draft.js',
        'later.js',
        'plan.js',
        'program.js',
        'shared-index.js',
        'shared-no-schedule.js',
        'shared-saxes.js',
        'shared-task-drafter.js',
        'shared.js',
      ],
    ],
    [
      ['rollup', 'plans', '--workers', '0', '--no-cache', ...AS_OF, '--format', 'json'],
      ['plan.js', 'program.js', 'rollup.js', 'shared.js'],
    ],
    [
      ['status', ...AS_OF, '--format', 'json'],
      ['plan.js', 'program.js', 'shared-status-table.js', 'shared.js', 'status.js'],
    ],
    [
      ['report', '2022-06', ...AS_OF, '--format', 'md'],
      ['plan.js', 'program.js', 'report.js', 'shared-screen-style.js', 'shared.js'],
    ],
  ])('of its files %j reads what it needs', (args, files) => {
    const reads = join(folder, 'reads.txt');
    const env = { PROGRAM_FOLDER: join(folder, 'whole'), READS_FILE: reads, YUETISHI_NO_CACHE: '1' };
    expect(run('whole', args, env, ['--require', join(folder, 'note-reads.cjs')]).stderr).not.toContain('rror');
    const read = readFileSync(reads, 'utf8').split('\n');
    expect(read.filter((file) => file !== 'yuetishi.js').sort()).toEqual(files);
  });

  test.each([[['--help']], [['help', 'report']], [['explain', 'Y403']], [['schema', 'plan']]])(
    '%j starts neither what runs other programs nor what opens sockets',
    (args) => {
      writeFileSync(join(folder, 'note-modules.cjs'), NOTE_MODULES);
      const { status, stderr } = run('whole', args, {}, ['--require', join(folder, 'note-modules.cjs')]);
      expect(status).toBe(0);
      const loaded = stderr.split('\n');
      expect(loaded).toContain('NativeModule vm');
      for (const name of ['child_process', 'net', 'tty', 'crypto'])
        expect(loaded).not.toContain(`NativeModule ${name}`);
    },
  );

  test('says in both languages that it was copied alone', () => {
    install('alone', ...program.parts.keys());
    const { status, stdout, stderr } = run('alone', ['--version']);
    expect(stderr).toBe(
      '程序缺了一部分：program.js 不在 yuetishi.js 旁边；请把同一版本的 dist 文件夹整个复制过来。\n' +
        'A part of the program is missing: program.js does not lie beside yuetishi.js; copy the whole folder dist of the same version.\n',
    );
    expect([status, stdout]).toEqual([3, '']);
  });

  test(
    'says which part is missing, and does what needs it not',
    () => {
      install('without-docx', 'document-docx.js');
      const report = (file: string): Run => run('without-docx', ['report', '2022-06', ...AS_OF, '-o', file]);
      expect(report('paper.md').status).toBe(0);
      const { status, stderr } = report('alone.docx');
      expect(stderr).toMatch(/^A part of the program is missing: document-docx\.js [^\n]*\n$/);
      expect(status).toBe(3);
      expect(existsSync(join(folder, 'alone.docx'))).toBe(false);
    },
    LONGEST_RUN_MS,
  );

  test(
    'tells what is wrong with a template that its part fills',
    () => {
      writeFileSync(join(folder, 'form.md'), '# {标提}\n');
      const args = ['report', '2022-06', ...AS_OF, '-o', 'filled.md', '--template', 'form.md'];
      const { status, stderr } = run('whole', args);
      expect(stderr).toContain('标提');
      expect(status).toBe(2);
    },
    LONGEST_RUN_MS,
  );

  test(
    'writes a Word file with its part beside it',
    () => {
      const written = run('whole', ['report', '2022-06', ...AS_OF, '-o', 'paper.docx']);
      expect(written).toMatchObject({ status: 0, stderr: 'Written to paper.docx.\n' });
      expect(readFileSync(join(folder, 'paper.docx')).subarray(0, 2).toString()).toBe('PK');
    },
    LONGEST_RUN_MS,
  );

  test(
    'reads with its part a file that is out of the ordinary',
    () => {
      writeFileSync(join(folder, 'plan.yaml'), 'title: [\n');
      const { status, stdout } = run('whole', ['check', 'plan.yaml', ...AS_OF]);
      expect(status).toBe(1);
      expect(stdout).toContain('yaml-syntax');
    },
    LONGEST_RUN_MS,
  );

  describe('rolls up in threads', () => {
    const rollup = (name: string, workers: number): Run =>
      run(name, ['rollup', 'plans', '--workers', String(workers), '--no-cache', ...AS_OF, '--format', 'json']);

    test(
      'and comes to the same with them as without',
      () => {
        const without = rollup('whole', 0);
        expect(without).toMatchObject({ status: 0, stderr: '' });
        for (let time = 1; time <= 3; time++) expect(rollup('whole', 2)).toEqual(without);
        const names = [...kept().keys()].map((path) => path.replace(/.*[\\/]/, ''));
        expect(names.sort()).toEqual(['rollup.code', 'thread_roll_up.code']);
      },
      LONGEST_RUN_MS,
    );

    test(
      'with the file that lies beside the program',
      () => {
        install('ending', THREAD);
        writeFileSync(join(folder, 'ending', THREAD), 'process.exit(1);\n');
        expect(rollup('ending', 2).stderr).toMatch(/^a thread that read plans ended/m);
        expect(rollup('ending', 0)).toEqual(rollup('whole', 0));
      },
      LONGEST_RUN_MS,
    );

    test(
      'and says that the file is missing, where it was not copied along',
      () => {
        install('without-thread', THREAD);
        const { status, stdout, stderr } = rollup('without-thread', 2);
        expect(stderr).toMatch(/^A part of the program is missing: thread\.js [^\n]*\n$/);
        expect([status, stdout]).toEqual([3, '']);
        expect(rollup('without-thread', 0)).toEqual(rollup('whole', 0));
      },
      LONGEST_RUN_MS,
    );
  });

  describe('checks in threads', () => {
    const checkBy = (name: string, workers: number, format: string): Run =>
      run(name, ['check', 'plans', '--strict', '--workers', String(workers), ...AS_OF, '--format', format]);

    test.each(['text', 'json', 'sarif', 'junit'])(
      'and comes to the same with them as without: %s',
      (format) => {
        const without = checkBy('whole', 0, format);
        expect(without.stdout).toContain('Y411');
        expect(checkBy('whole', 1, format)).toEqual(without);
        expect(checkBy('whole', 3, format)).toEqual(without);
      },
      LONGEST_RUN_MS,
    );

    // Begun by hand: the program may have checked all plans itself, and ended its threads, before one of them has begun.
    test(
      'and keeps what a thread has compiled, for the next one',
      () => {
        const script = join(folder, 'begin-thread.cjs');
        writeFileSync(script, BEGIN_CHECKING_THREAD);
        const env = { ...process.env, NODE_OPTIONS: '', ...Object.fromEntries(CACHES.map((name) => [name, caches])) };
        const begin = (): Run => {
          const { status, stdout, stderr } = spawnSync(process.execPath, [script, join(folder, 'whole', THREAD)], {
            encoding: 'utf8',
            env,
          });
          return { status, stdout, stderr };
        };
        for (let time = 1; time <= 3; time++) expect(begin()).toEqual({ status: 0, stdout: 'done', stderr: '' });
        expect([...kept().keys()].map((path) => path.replace(/.*[\\/]/, ''))).toEqual(['thread_check.code']);
        expect([...kept().values()].map((bytes) => partsIn(bytes).includes('plan.js'))).toEqual([true]);
      },
      LONGEST_RUN_MS,
    );

    test(
      'and without them where they end, or cannot say what they have found',
      () => {
        install('ending-checks', THREAD);
        const without = checkBy('whole', 0, 'json');
        for (const worker of ['process.exit(1);', 'throw new Error("a mistake");', 'require("nothing");']) {
          writeFileSync(join(folder, 'ending-checks', THREAD), `${worker}\n`);
          expect(checkBy('ending-checks', 2, 'json')).toEqual(without);
        }
      },
      LONGEST_RUN_MS,
    );

    test(
      'and says that the file is missing, where it was not copied along',
      () => {
        install('checking-without-thread', THREAD);
        const { status, stdout, stderr } = checkBy('checking-without-thread', 2, 'json');
        expect(stderr).toMatch(/^A part of the program is missing: thread\.js [^\n]*\n$/);
        expect([status, stdout]).toEqual([3, '']);
        expect(checkBy('checking-without-thread', 0, 'json')).toEqual(checkBy('whole', 0, 'json'));
      },
      LONGEST_RUN_MS,
    );
  });

  describe('keeps compiled code', () => {
    test(
      'and answers the same without it, with it, and where it is not to be kept',
      () => {
        const without = run('whole', check, { YUETISHI_NO_CACHE: '1' });
        expect(kept().size).toBe(0);
        for (let time = 1; time <= 5; time++) expect(run('whole', check)).toEqual(without);
        expect([...kept().keys()].map((path) => path.replace(/.*[\\/]/, ''))).toEqual(['check.code']);
      },
      LONGEST_RUN_MS,
    );

    test(
      'for as many runs as it takes to learn, and not for a command line that cannot be meant',
      () => {
        expect(run('whole', ['explain', 'Y403', 'Y404', '--nonsense']).status).toBe(2);
        expect(kept().size).toBe(0);
        const states = [1, 2, 3, 4, 5].map(() => {
          run('whole', ['explain', 'Y403']);
          return [...kept().values()].map((bytes) => bytes.toString('latin1'));
        });
        expect(states[0]).toHaveLength(1);
        expect(states[0]).not.toEqual(states[1]);
        expect(states[3]).toEqual(states[2]);
        expect(states[4]).toEqual(states[2]);
      },
      LONGEST_RUN_MS,
    );

    test(
      'and makes it anew where it is cut short, for another Node, or no code at all',
      () => {
        const explain = (): Run => run('whole', ['explain', 'Y403']);
        const told = explain();
        const [path = '', whole = Buffer.alloc(0)] = [...kept()][0] ?? [];
        const version = Buffer.from(whole);
        version.writeUInt32LE(1, HEAD_BYTES + 4); // V8's, in the first code
        for (const damaged of [whole.subarray(0, whole.length / 2), Buffer.from('{}'), Buffer.alloc(0), version]) {
          writeFileSync(path, damaged);
          expect(explain()).toEqual(told);
          expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
        }
      },
      LONGEST_RUN_MS,
    );

    test(
      'whole, where the first runs begin at the same time',
      async () => {
        const env = { ...process.env, NODE_OPTIONS: '', LANG: 'en_US.UTF-8' };
        const args = [join(folder, 'whole', 'yuetishi.js'), 'explain', 'Y403'];
        const caching = Object.fromEntries(CACHES.map((variable) => [variable, caches]));
        const runs = [1, 2, 3, 4].map(() =>
          promisify(execFile)(process.execPath, args, { env: { ...env, ...caching } }),
        );
        const told = new Set((await Promise.all(runs)).map(({ stdout, stderr }) => stdout + stderr));
        expect([...told]).toEqual([run('whole', ['explain', 'Y403']).stdout]);
        expect([...kept().keys()].map((path) => path.replace(/.*[\\/]/, ''))).toEqual(['explain.code']);
        expect([...kept().values()].map((bytes) => partsIn(bytes).includes('explain.js'))).toEqual([true]);
      },
      LONGEST_RUN_MS,
    );

    test(
      'not without the part that keeps it, and says nothing of that',
      () => {
        install('without-keeper', 'keep-code.js');
        const told = run('without-keeper', ['explain', 'Y403']);
        expect(kept().size).toBe(0);
        expect(told).toEqual(run('whole', ['explain', 'Y403']));
      },
      LONGEST_RUN_MS,
    );

    test(
      'nowhere where the folder cannot be made, and says nothing of it',
      () => {
        writeFileSync(caches, '');
        expect(run('whole', ['explain', 'Y403'])).toMatchObject({ status: 0, stderr: '' });
        expect(readFileSync(caches, 'utf8')).toBe('');
      },
      LONGEST_RUN_MS,
    );
  });
});
