import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeScript, yuetishi, type Command } from '../command';
import { figure } from '../figures';
import { AS_OF_MANY_PLANS, writeManyPlans } from '../many-plans';
import { measure, RunFailed, type Cost, type Desk } from '../measure';
import type { PartResult, Target } from '../results';
import { costsOf, failuresOf, ratioOf, runRounds, type Contestant, type Outcome } from '../rounds';
import { exponentOf, medianOf } from '../statistics';
import type { Part } from './part';

const SIZES = [100, 1_000, 10_000];
const FEW = 1_000;
const MOST = 10_000;
const WORKERS = [1, 2];
/** Of so many plans: the library reads each for itself, and ten thousand would take it minutes. */
const READ_BY_LIBRARY = 1_000;
const LIBRARY = 'yaml alone';

type Heat = 'cold' | 'warm';

/** Rolling up plans by the hundred and by the ten thousand, without a cache and with the one that the run before has left. */
export const rollup: Part = {
  name: 'rollup',
  rounds: 3,
  run(desk, rounds) {
    for (const plans of SIZES) writeManyPlans(folderOf(plans, desk), { plans });
    const contestants = [
      { name: LIBRARY, measure: () => measure(byLibrary(folderOf(READ_BY_LIBRARY, desk)), desk) },
      ...SIZES.flatMap((plans) => contestantsFor(plans, desk)),
    ];
    return resultOf(runRounds(contestants, { rounds, budgetMs: 180_000 }));
  },
};

function folderOf(plans: number, desk: Desk): string {
  return join(desk.folder, `plans-${plans}`);
}

function byLibrary(folder: string): Command {
  return nodeScript(join(__dirname, '..', 'read-with-yaml.cjs'), folder);
}

function nameOf(plans: number, workers: number, heat: Heat): string {
  return `${plans} plans, ${workers} worker${workers === 1 ? '' : 's'}, ${heat}`;
}

/** In each round the cold run of a number of workers comes before the warm one, and leaves it its cache. */
function contestantsFor(plans: number, desk: Desk): readonly Contestant[] {
  const sameBytes = sameOutput(desk);
  return WORKERS.flatMap((workers) => {
    const cache = join(desk.folder, `cache-${plans}-${workers}`);
    const how = ['--as-of', AS_OF_MANY_PLANS, '--format', 'json', '--workers', String(workers), '--cache-dir', cache];
    const command = yuetishi('rollup', folderOf(plans, desk), ...how);
    const rolledUp = (heat: Heat): Contestant => ({
      name: nameOf(plans, workers, heat),
      measure(): Cost {
        if (heat === 'cold') rmSync(cache, { recursive: true, force: true });
        const cost = measure(command, desk);
        sameBytes();
        return cost;
      },
    });
    return [rolledUp('cold'), rolledUp('warm')];
  });
}

/** Whatever the workers and the cache, the same plans are to give the same bytes: who gives others is out. */
function sameOutput({ outputFile }: Desk): () => void {
  let first: string | undefined;
  return () => {
    const sum = createHash('sha256').update(readFileSync(outputFile)).digest('hex');
    first ??= sum;
    if (sum !== first) throw new RunFailed('it prints other bytes than the first run over the same plans');
  };
}

function resultOf(outcomes: ReadonlyMap<string, Outcome>): PartResult {
  const wall = (name: string): number => medianOf(costsOf(outcomes, name).map(({ wallMs }) => wallMs));
  const row = (name: string, plans: number): string[] => {
    const costs = costsOf(outcomes, name);
    const median = (of: (cost: Cost) => number): string => figure(medianOf(costs.map(of)));
    const perSecond = figure((plans / wall(name)) * 1000);
    return [name, perSecond, figure(wall(name)), median((c) => c.cpuMs), median((c) => c.maxRssKiB / 1024)];
  };
  const variants = WORKERS.flatMap((workers) => (['cold', 'warm'] as const).map((heat) => ({ workers, heat })));
  return {
    heading: 'Rolling up many plans',
    about:
      'Plans of 45 tasks with their records, a file of plan and one of records each; cold without a cache, warm with that of the run before. ' +
      `The row \`${LIBRARY}\` parses the same files with that library and does nothing else. The same plans always gave the same bytes.`,
    tables: [
      {
        headings: ['run', 'plans a second', 'wall ms', 'processor ms', 'peak MiB'],
        rows: [
          row(LIBRARY, READ_BY_LIBRARY),
          ...SIZES.flatMap((plans) => variants.map(({ workers, heat }) => row(nameOf(plans, workers, heat), plans))),
        ],
      },
    ],
    notes: failuresOf(outcomes),
    targets: WORKERS.flatMap((workers) => targetsFor(workers, outcomes)),
  };
}

function targetsFor(workers: number, outcomes: ReadonlyMap<string, Outcome>): readonly Target[] {
  const cold = (plans: number): string => nameOf(plans, workers, 'cold');
  const library = ratioOf(outcomes, LIBRARY, cold(MOST))?.median;
  const points = SIZES.map((size) => ({ size, cost: medianOf(costsOf(outcomes, cold(size)).map((c) => c.wallMs)) }));
  const by = `${workers} worker${workers === 1 ? '' : 's'}`;
  return [
    {
      what: `${MOST} plans: yaml alone to cold, ${by}`,
      kind: 'at least',
      bound: 8,
      measured: library === undefined ? undefined : library * (MOST / READ_BY_LIBRARY),
    },
    {
      what: `${MOST} plans: cold to warm, ${by}`,
      kind: 'at least',
      bound: 5,
      measured: ratioOf(outcomes, cold(MOST), nameOf(MOST, workers, 'warm'))?.median,
    },
    {
      what: `growth from ${SIZES[0]} to ${MOST} plans, exponent, ${by}`,
      kind: 'at most',
      bound: 1.05,
      measured: exponentOf(points),
    },
    {
      what: `peak memory of ${MOST} plans to ${FEW}, ${by}`,
      kind: 'at most',
      bound: 1.3,
      measured: ratioOf(outcomes, cold(MOST), cold(FEW), ({ maxRssKiB }) => maxRssKiB)?.median,
    },
  ];
}
