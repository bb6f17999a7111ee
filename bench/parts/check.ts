import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../scripts/bad-input';
import { BARE_NODE, nodeScript, PROJECT, yuetishi, type Command } from '../command';
import { costFigures, spread } from '../figures';
import { AS_OF_MANY_PLANS, manyPlans } from '../many-plans';
import { measure, RunFailed, type Desk } from '../measure';
import { AJV_CLI, peerEntry, SPECTRAL } from '../peers';
import type { PartResult } from '../results';
import { costsOf, failuresOf, ratioOf, runRounds, type Outcome } from '../rounds';
import type { Part } from './part';

const SCHEMA = join(PROJECT, 'schemas', 'plan.schema.json');
const NOTHING = 'node -e 0';
const OURS = 'yuetishi';
const MANY = 1000;

/** A program that can say whether the plans below a folder are as the schema wants them. */
interface Checker {
  readonly name: string;
  readonly givesLines: boolean;
  /** Undefined where it is not installed. */
  readonly check: ((folder: string) => Command) | undefined;
}

/** `check` beside others that apply the same schema to the same files. What it does beyond the schema it does here, too. */
export const check: Part = {
  name: 'check',
  rounds: 5,
  run(desk, rounds) {
    const checkers = checkersIn(desk);
    for (const checker of checkers) demandThatItChecks(checker, desk);
    const [one, many] = [join(desk.folder, 'one'), join(desk.folder, 'many')];
    writePlans(one, 1);
    writePlans(many, MANY);
    const wanted = { rounds, budgetMs: 90_000 };
    const outcomes = [one, many].map((folder) => runRounds(contestantsFor(checkers, folder, desk), wanted));
    return resultOf(checkers, outcomes);
  },
};

function contestantsFor(checkers: readonly Checker[], folder: string, desk: Desk): Parameters<typeof runRounds>[0] {
  const ready = checkers.flatMap((checker) =>
    checker.check === undefined ? [] : [{ ...checker, check: checker.check }],
  );
  return [
    { name: NOTHING, measure: () => measure(BARE_NODE, desk) },
    ...ready.map(({ name, check: checkFolder }) => ({ name, measure: () => measure(checkFolder(folder), desk) })),
  ];
}

function checkersIn({ folder: desk }: Desk): readonly Checker[] {
  const ruleset = join(desk, 'ruleset.json');
  writeFileSync(ruleset, JSON.stringify(spectralRuleset()));
  const [ajv, spectral] = [peerEntry(AJV_CLI), peerEntry(SPECTRAL)];
  // The schema allows some texts that look like numbers, which ajv's strict mode warns of for half a second.
  const ajvOptions = ['-s', SCHEMA, '--strict=false', '--all-errors'];
  return [
    { name: OURS, givesLines: true, check: (folder) => yuetishi('check', folder, '--as-of', AS_OF_MANY_PLANS) },
    {
      name: nameOf(AJV_CLI),
      givesLines: false,
      check:
        ajv === undefined
          ? undefined
          : (folder) => nodeScript(ajv, 'validate', ...ajvOptions, '-d', plansBelow(folder)),
    },
    {
      name: nameOf(SPECTRAL),
      givesLines: true,
      check:
        spectral === undefined
          ? undefined
          : (folder) => nodeScript(spectral, 'lint', '-r', ruleset, plansBelow(folder)),
    },
  ];
}

function nameOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name} ${version}`;
}

function plansBelow(folder: string): string {
  return `${folder.replaceAll('\\', '/')}/**/plan.yaml`;
}

/** One rule that applies the schema to the whole file. */
function spectralRuleset(): object {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const then = { function: 'schema', functionOptions: { dialect: 'draft7', allErrors: true, schema } };
  return { rules: { plan: { given: '$', severity: 'error', then } } };
}

/** Plans without their records, which are of another schema. */
function writePlans(folder: string, plans: number, change = (text: string): string => text): void {
  for (const { folder: below, files } of manyPlans({ plans })) {
    const text = new TextDecoder().decode(files.get('plan.yaml'));
    mkdirSync(join(folder, below), { recursive: true });
    writeFileSync(join(folder, below, 'plan.yaml'), change(text));
  }
}

const PLANTED = 'planted-key';

/** Who passes a sound plan and finds a key that is not in the schema does check; figures of others would be worth nothing. */
function demandThatItChecks({ name, check: checkFolder }: Checker, desk: Desk): void {
  if (checkFolder === undefined) return;
  const [sound, unsound] = [join(desk.folder, 'sound'), join(desk.folder, 'unsound')];
  writePlans(sound, 2);
  writePlans(unsound, 2, (text) => text.replace('\nunits:', `\n${PLANTED}: 1\nunits:`));
  try {
    measure(checkFolder(sound), desk);
    measure({ ...checkFolder(unsound), statuses: [1] }, desk);
  } catch (error) {
    if (!(error instanceof RunFailed)) throw error;
    throw new BadInput(`${name} passes or refuses the wrong plans, so that nothing is measured: ${error.message}`);
  }
  rmSync(sound, { recursive: true });
  rmSync(unsound, { recursive: true });
}

function resultOf(checkers: readonly Checker[], [one, many]: readonly ReadonlyMap<string, Outcome>[]): PartResult {
  const [few = new Map<string, Outcome>(), all = new Map<string, Outcome>()] = [one, many];
  const rows = checkers.map(({ name, givesLines }) => {
    const [, , memory] = costFigures(costsOf(all, name));
    const [wall, cpu] = costFigures(costsOf(all, name));
    const ratios = [ratioOf(few, name, NOTHING), ratioOf(all, name, NOTHING), ratioOf(all, name, OURS)];
    return [name, givesLines ? 'yes' : 'no', ...ratios.map(spread), wall, cpu, memory];
  });
  const absent = checkers.filter(({ check: checkFolder }) => checkFolder === undefined);
  const against = (peer: string): number | undefined => ratioOf(all, peer, OURS)?.median;
  return {
    heading: 'Checking against peers',
    about:
      `Whole processes that check plans of 45 tasks, without records, by \`schemas/plan.schema.json\`, as ratios to \`${NOTHING}\` ` +
      'and to yuetishi. Each of them was seen to find a planted mistake.',
    tables: [
      {
        headings: [
          ...['program', 'line numbers', 'one plan', `${MANY} plans`, 'to yuetishi'],
          ...['wall ms', 'processor ms', 'peak MiB'],
        ],
        rows,
      },
    ],
    notes: [
      ...absent.map(({ name }) => `${name} is not installed; \`npm run bench:peers\` does that.`),
      ...failuresOf(few),
      ...failuresOf(all),
    ],
    targets: [
      { what: `${MANY} plans: Spectral to yuetishi`, kind: 'at least', bound: 10, measured: against(nameOf(SPECTRAL)) },
      { what: `${MANY} plans: ajv-cli to yuetishi`, kind: 'at least', bound: 1, measured: against(nameOf(AJV_CLI)) },
    ],
  };
}
