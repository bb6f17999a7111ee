import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedVersion, yuetishi, type Command } from '../command';
import {
  AS_OF_DUTIES,
  dutiesAsPeriodicRules,
  dutiesAsPlan,
  dutiesAsTasks,
  dutiesAsTransactions,
  OCCURRENCES_OF_EACH,
  OVERDUE_OF_EACH,
} from '../duties';
import { costFigures, spread } from '../figures';
import { measure, RunFailed, type Cost, type Desk } from '../measure';
import type { PartResult } from '../results';
import { costsOf, failuresOf, ratioOf, runRounds, type Contestant, type Outcome } from '../rounds';
import type { Part } from './part';

/** Each of ten occurrences. */
const DUTIES = [100, 1_000, 10_000];

/** A way to list what is overdue. */
interface Lister {
  readonly name: string;
  readonly command: Command;
  /** How many occurrences its output lists. */
  readonly count: (output: string) => number;
}

const OURS = 'yuetishi, table';
const PERIODIC = 'hledger, periodic rules';

/** Listing what is overdue, beside programs that keep what is due. */
export const overdue: Part = {
  name: 'overdue',
  rounds: 5,
  run(desk, rounds) {
    const versions = new Map(['task', 'hledger'].map((program) => [program, installedVersion(program)]));
    const runs = DUTIES.map((duties) => {
      const listers = listersOf(duties, desk).filter(
        ({ command }) => versions.get(command.program) !== undefined || isOurs(command),
      );
      const outcomes = runRounds(
        listers.map((lister) => contestantOf(lister, duties, desk)),
        { rounds, budgetMs: 60_000 },
      );
      return { duties, outcomes };
    });
    return resultOf(runs, versions);
  },
};

function isOurs({ program }: Command): boolean {
  return program === process.execPath;
}

/** Who lists another number than there is has done another job, and is out. */
function contestantOf({ name, command, count }: Lister, duties: number, desk: Desk): Contestant {
  return {
    name,
    measure(): Cost {
      const cost = measure(command, desk);
      const listed = count(readFileSync(desk.outputFile, 'utf8'));
      const expected = duties * OVERDUE_OF_EACH;
      if (listed !== expected) throw new RunFailed(`it lists ${listed} occurrences where ${expected} are overdue`);
      return cost;
    },
  };
}

function listersOf(duties: number, { folder }: Desk): readonly Lister[] {
  const own = join(folder, `duties-${duties}`);
  mkdirSync(own);
  const file = (name: string, text: string): string => {
    writeFileSync(join(own, name), text);
    return join(own, name);
  };
  const plan = file('plan.yaml', dutiesAsPlan(duties));
  return [
    ...ourListers(plan),
    taskwarrior(own, duties, file),
    hledger(PERIODIC, file('periodic.journal', dutiesAsPeriodicRules(duties)), [
      '--forecast=2022-01-01..' + AS_OF_DUTIES,
    ]),
    hledger('hledger, dates written out', file('dated.journal', dutiesAsTransactions(duties)), []),
  ];
}

function ourListers(plan: string): readonly Lister[] {
  const list = (format: string): Command => yuetishi('overdue', plan, '--as-of', AS_OF_DUTIES, '--format', format);
  return [
    { name: OURS, command: list('table'), count: (output) => linesLike(output, /^2022-/) },
    { name: 'yuetishi, json', command: list('json'), count: (output) => listedIn(output) },
  ];
}

function listedIn(output: string): number {
  return (JSON.parse(output) as { occurrences: readonly unknown[] }).occurrences.length;
}

/** Its own notion of overdue asks the clock; so it is asked for what was due before the day. */
function taskwarrior(folder: string, duties: number, file: (name: string, text: string) => string): Lister {
  file('pending.data', dutiesAsTasks(duties));
  const settings = ['gc=off', 'hooks=off', 'recurrence=off', 'verbose=nothing', 'defaultwidth=200'];
  return {
    name: 'Taskwarrior',
    command: {
      program: 'task',
      args: [`due.before:${AS_OF_DUTIES}`, 'list'],
      env: { TASKRC: file('taskrc', `data.location=${folder}\n${settings.join('\n')}\n`), TASKDATA: folder },
    },
    count: (output) => linesLike(output, /2022-\d\d-25/),
  };
}

function hledger(name: string, journal: string, options: readonly string[]): Lister {
  return {
    name,
    command: { program: 'hledger', args: ['-f', journal, 'register', ...options, '-e', AS_OF_DUTIES, 'duty'] },
    count: (output) => linesLike(output, /^2022-/),
  };
}

function linesLike(output: string, shape: RegExp): number {
  return output.split('\n').filter((line) => shape.test(line)).length;
}

interface DutyRun {
  readonly duties: number;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

function resultOf(runs: readonly DutyRun[], versions: ReadonlyMap<string, string | undefined>): PartResult {
  const rows = runs.flatMap(({ duties, outcomes }) =>
    [...outcomes.keys()].map((name) => [
      `${duties * OCCURRENCES_OF_EACH} occurrences: ${name}`,
      spread(ratioOf(outcomes, name, OURS)),
      ...costFigures(costsOf(outcomes, name)),
    ]),
  );
  const most = runs.at(-1);
  return {
    heading: 'Listing what is overdue',
    about:
      'One plan of 100, 1000 and 10000 recurring duties with ten occurrences each, three of them overdue and nothing recorded; the same in ' +
      `${[...versions].map(([program, version]) => `${program} ${version ?? '(not installed)'}`).join(' and ')}. ` +
      'Every program lists as many as are overdue. The ratio is to the table of yuetishi.',
    tables: [{ headings: ['list', 'to yuetishi', 'wall ms', 'processor ms', 'peak MiB'], rows }],
    notes: [
      ...[...versions].flatMap(([program, version]) => (version === undefined ? [`${program} is not installed.`] : [])),
      ...runs.flatMap(({ outcomes }) => failuresOf(outcomes)),
    ],
    targets: [
      {
        what: 'overdue among 10000 recurring duties: hledger to yuetishi',
        kind: 'at least',
        bound: 5,
        measured: most && ratioOf(most.outcomes, PERIODIC, OURS)?.median,
      },
    ],
  };
}
