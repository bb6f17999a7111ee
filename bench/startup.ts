// Prints what each everyday command costs on the plan of 2022, as a ratio to starting Node and doing nothing. The ratio
// holds from one machine to the next, the time does not. Usage: npm run bench [-- ROUNDS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Cost, type Setting } from './measure';

const PROGRAM = join('dist', 'yuetishi.js');
const PLAN = join('plans', '2022');
const AS_OF = ['--as-of', '2022-06-15'];
const NOTHING = ['-e', '0'];
const DEFAULT_ROUNDS = 15;
/** So often a command is run beforehand: the program keeps compiled code of its first runs. */
const FIRST_RUNS = 4;

const COMMANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['check', [PROGRAM, 'check', PLAN, ...AS_OF]],
  ['status', [PROGRAM, 'status', '--plan', PLAN, ...AS_OF]],
  ['due', [PROGRAM, 'due', '--plan', PLAN, ...AS_OF]],
  ['overdue', [PROGRAM, 'overdue', '--plan', PLAN, ...AS_OF]],
  ['report', [PROGRAM, 'report', '2022-06', '--plan', PLAN, ...AS_OF]],
  ['--help', [PROGRAM, '--help']],
  ['explain', [PROGRAM, 'explain', 'Y403']],
  ['Tab', [PROGRAM, '__complete', 'zsh', '=']],
  ['Tab --why', [PROGRAM, '__complete', 'zsh', 'status', '--plan', PLAN, ...AS_OF, '--why', '=']],
]);

/** Each round runs everything once, so that a slow moment of the machine falls on all alike; its ratios are its own. */
function ratiosOfRounds(rounds: number, setting: Setting): Map<string, Cost[]> {
  const ratios = new Map<string, Cost[]>([...COMMANDS.keys()].map((name) => [name, []]));
  for (let run = 1; run <= FIRST_RUNS; run++) for (const args of COMMANDS.values()) measure(args, setting);
  for (let round = 0; round <= rounds; round++) {
    const nothing = measure(NOTHING, setting);
    for (const [name, args] of COMMANDS) {
      const ratio = ratioOf(measure(args, setting), nothing);
      if (round > 0) ratios.get(name)?.push(ratio); // the first round only warms the disk's cache
    }
  }
  return ratios;
}

function ratioOf(cost: Cost, base: Cost): Cost {
  return {
    wallMs: cost.wallMs / base.wallMs,
    cpuMs: cost.cpuMs / base.cpuMs,
    maxRssKiB: cost.maxRssKiB / base.maxRssKiB,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function main(): void {
  const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('ROUNDS is a whole number from 1');
  const folder = mkdtempSync(join(tmpdir(), 'yuetishi-bench-'));
  try {
    const setting = {
      folder: join(__dirname, '..'),
      usageFile: join(folder, 'usage.json'),
      caches: join(folder, 'caches'),
    };
    const ratios = ratiosOfRounds(rounds, setting);
    console.log(`ratio to node -e 0, median of ${rounds} rounds, Node ${process.versions.node}`);
    console.log('command    wall   cpu  memory');
    for (const [name, costs] of ratios) {
      const column = (of: (cost: Cost) => number): string => median(costs.map(of)).toFixed(2);
      const [wall, cpu, memory] = [column((c) => c.wallMs), column((c) => c.cpuMs), column((c) => c.maxRssKiB)];
      console.log(`${name.padEnd(9)} ${wall.padStart(5)} ${cpu.padStart(5)} ${memory.padStart(7)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
