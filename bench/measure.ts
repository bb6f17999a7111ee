import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command';

/** What one run of a program has cost. */
export interface Cost {
  readonly wallMs: number;
  /** In user and system mode, of all threads; NaN where nothing tells. */
  readonly cpuMs: number;
  /** At its peak; NaN where nothing tells. */
  readonly maxRssKiB: number;
}

/** Where programs are measured. Each run overwrites the files of the one before. */
export interface Desk {
  /** Programs start in it, and find their homes and caches in it: they see nothing of whoever runs the bench. */
  readonly folder: string;
  readonly usageFile: string;
  /** What the last run has printed. A file, since a pipe that is read too slowly would hold up the measured program. */
  readonly outputFile: string;
}

/** A program that did not start, or ended with a status that it should not have. */
export class RunFailed extends Error {}

export function deskIn(folder: string): Desk {
  return { folder, usageFile: join(folder, 'usage'), outputFile: join(folder, 'output') };
}

/** Runs a command once. The script that tells its usage is loaded before it, which costs some tenths of a millisecond. */
export function measure(command: Command, desk: Desk): Cost {
  const { program, args } = command;
  if (program === process.execPath) {
    const wallMs = timeOf({ ...command, args: ['--require', REPORT_USAGE, ...args] }, desk);
    return { wallMs, ...(JSON.parse(readFileSync(desk.usageFile, 'utf8')) as Omit<Cost, 'wallMs'>) };
  }
  if (!existsSync(GNU_TIME)) return { wallMs: timeOf(command, desk), cpuMs: NaN, maxRssKiB: NaN };
  const timed = ['-f', '%U %S %M', '-o', desk.usageFile, program, ...args];
  const wallMs = timeOf({ ...command, program: GNU_TIME, args: timed }, desk);
  const [user = NaN, system = NaN, maxRssKiB = NaN] = lastLineOf(readFileSync(desk.usageFile, 'utf8'));
  return { wallMs, cpuMs: (user + system) * 1000, maxRssKiB };
}

/** Runs a command of Node's twice: once untouched for the wall time, once for its usage. For runs of some milliseconds. */
export function measureBrief(command: Command, desk: Desk): Cost {
  const wallMs = timeOf(command, desk);
  return { ...measure(command, desk), wallMs };
}

const REPORT_USAGE = join(__dirname, 'report-usage.cjs');
/** Not the shell's own `time`, which does not know the memory. */
const GNU_TIME = '/usr/bin/time';

/** Before its line GNU time writes another one where the program ends with a status that is not 0. */
function lastLineOf(usage: string): number[] {
  return (usage.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
}

function timeOf({ program, args, env = {}, statuses = [0] }: Command, desk: Desk): number {
  const output = openSync(desk.outputFile, 'w');
  try {
    const start = process.hrtime.bigint();
    const result = spawnSync(program, args, {
      cwd: desk.folder,
      env: { ...scrubbedEnvironment(desk), ...env },
      stdio: ['ignore', output, 'pipe'],
      maxBuffer: 2 ** 26,
    });
    const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
    if (result.error !== undefined) throw new RunFailed(`${program} did not run: ${result.error.message}`);
    if (result.status === null || !statuses.includes(result.status)) {
      const [said = 'it said nothing'] = result.stderr.toString('utf8').trim().split('\n').slice(-1);
      throw new RunFailed(`${program} ended with ${result.status ?? String(result.signal)}: ${said}`);
    }
    return wallMs;
  } finally {
    closeSync(output);
  }
}

/** Nearly nothing: NODE_OPTIONS, NODE_EXTRA_CA_CERTS, a compile cache or somebody's settings would change what is measured. */
function scrubbedEnvironment({ folder, usageFile }: Desk): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot !== undefined && { SystemRoot }),
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    HOME: folder,
    USERPROFILE: folder,
    LOCALAPPDATA: join(folder, 'cache'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    USAGE_FILE: usageFile,
  };
}
