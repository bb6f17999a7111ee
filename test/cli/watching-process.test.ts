import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// One whole run of the built program on real files. It waits for what is printed, never for a time.

const PROGRAM = join(__dirname, '..', '..', 'dist', 'yuetishi.js');
const LONGEST_RUN_MS = 60_000;

const planOf = (when: string): string => `format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委]
sections:
  - { title: 一, clauses: [{ label: 1, title: 学, tasks: [{ id: 1-1, title: 学, when: ${when}, lead: 机关党委 }] }] }
`;

/** A running program, with all that it has printed and was not asked for yet. */
class Running {
  private printed = '';
  private look: () => void = () => undefined;
  private readonly child: ChildProcess;
  readonly status: Promise<number | null>;

  constructor(args: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
        this.look();
      });
    }
    this.status = new Promise((resolve) => this.child.on('exit', resolve));
  }

  /** Waits until a text is printed; gives what was printed up to its end. */
  async until(text: string): Promise<string> {
    while (!this.printed.includes(text)) await new Promise<void>((resolve) => (this.look = resolve));
    const end = this.printed.indexOf(text) + text.length;
    const part = this.printed.slice(0, end);
    this.printed = this.printed.slice(end);
    return part;
  }

  interrupt(): void {
    this.child.kill('SIGINT');
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

let folder: string;
let program: Running;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-watching-'));
});

afterEach(() => {
  program.end();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'files are checked again however they are saved, until Ctrl-C',
  async () => {
    const plan = join(folder, 'plans/2022/plan.yaml');
    const records = join(folder, 'plans/2022/records');
    mkdirSync(records, { recursive: true });
    writeFileSync(plan, planOf('6月'));
    program = new Running(['check', '--watch', '--as-of', '2022-06-01'], folder);
    expect(await program.until('按 Ctrl-C 结束。\n')).toContain('没有问题。');

    writeFileSync(plan, planOf('6月31日')); // into the same file
    expect(await program.until('1 个文件中有 1 个错误。\n')).toContain('error Y403');

    writeFileSync(`${plan}.new`, planOf('6月')); // beside it, and renamed
    renameSync(`${plan}.new`, plan);
    expect(await program.until('没有问题。\n')).toContain('已消除 Y403');

    writeFileSync(join(records, '支部.yaml'), '- { task: x, date: 2022-05-01 }\n');
    expect(await program.until('1 个文件中有 1 个错误。\n')).toContain('支部.yaml:1:11 error Y701');

    rmSync(join(folder, 'plans'), { recursive: true });
    expect(await program.until('请写明要检查的计划。\n')).toContain('已消除 Y701');

    mkdirSync(join(folder, 'plans/2023'), { recursive: true });
    writeFileSync(join(folder, 'plans/2023/plan.yaml'), planOf('13月'));
    expect(await program.until('1 个文件中有 1 个错误。\n')).toContain('plans/2023/plan.yaml:7:');

    program.interrupt();
    // Windows has no signal to send: there the program is just ended.
    expect(await program.status).toBe(process.platform === 'win32' ? null : 1);
  },
  LONGEST_RUN_MS,
);
