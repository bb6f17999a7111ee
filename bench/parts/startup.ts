import { join } from 'node:path';
import { BARE_NODE, PROJECT, yuetishi, type Command } from '../command';
import { spread } from '../figures';
import { measureBrief, type Cost } from '../measure';
import type { PartResult, Target } from '../results';
import { failuresOf, ratioOf, runRounds, type Outcome } from '../rounds';
import type { Part } from './part';

const PLAN = join(PROJECT, 'plans', '2022');
const AS_OF = ['--as-of', '2022-06-15'];
const NOTHING = 'node -e 0';
/** So often a command is run beforehand: the program keeps compiled code of its first runs. */
const FIRST_RUNS = 4;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [NOTHING, BARE_NODE],
  ['--help', yuetishi('--help')],
  ['check', yuetishi('check', PLAN, ...AS_OF)],
  ['status', yuetishi('status', '--plan', PLAN, ...AS_OF)],
  ['due', yuetishi('due', '--plan', PLAN, ...AS_OF)],
  ['overdue', yuetishi('overdue', '--plan', PLAN, ...AS_OF)],
  ['report', yuetishi('report', '2022-06', '--plan', PLAN, ...AS_OF)],
  ['explain', yuetishi('explain', 'Y403')],
  ['Tab', yuetishi('__complete', 'zsh', '=')],
  ['Tab --why', yuetishi('__complete', 'zsh', 'status', '--plan', PLAN, ...AS_OF, '--why', '=')],
]);

/** By wall time, as somebody who waits feels it. */
const BOUNDS: ReadonlyMap<string, number> = new Map([
  ['--help', 1.5],
  ['check', 2.5],
  ['status', 2.5],
  ['report', 2.5],
]);

/** What each everyday command costs on the plan of 2022. The ratio holds from one machine to the next, the time does not. */
export const startup: Part = {
  name: 'startup',
  rounds: 15,
  run(desk, rounds) {
    const contestants = [...COMMANDS].map(([name, command]) => ({ name, measure: () => measureBrief(command, desk) }));
    return resultOf(runRounds(contestants, { rounds, budgetMs: 60_000, warmUps: FIRST_RUNS }));
  },
};

function resultOf(outcomes: ReadonlyMap<string, Outcome>): PartResult {
  const cell = (name: string, of: (cost: Cost) => number): string => spread(ratioOf(outcomes, name, NOTHING, of));
  const commands = [...COMMANDS.keys()].filter((name) => name !== NOTHING);
  return {
    heading: 'Start-up',
    about: `Each command on the plan of 2022, as a ratio to \`${NOTHING}\` in the same round: median and quartiles.`,
    tables: [
      {
        headings: ['command', 'wall time', 'processor time', 'peak memory'],
        rows: commands.map((name) => [
          name,
          cell(name, ({ wallMs }) => wallMs),
          cell(name, ({ cpuMs }) => cpuMs),
          cell(name, ({ maxRssKiB }) => maxRssKiB),
        ]),
      },
    ],
    notes: failuresOf(outcomes),
    targets: [...BOUNDS].map(([name, bound]): Target => ({
      what: `start-up of ${name}, to bare Node`,
      kind: 'at most',
      bound,
      measured: ratioOf(outcomes, name, NOTHING)?.median,
    })),
  };
}
