import { RunFailed, type Cost } from './measure';
import { quartilesOf, type Quartiles } from './statistics';

/** Something to be measured beside others. */
export interface Contestant {
  readonly name: string;
  /** Runs it once. */
  readonly measure: () => Cost;
}

export interface RoundsWanted {
  readonly rounds: number;
  /** After so many milliseconds no other round is begun, if there were `FEWEST_ROUNDS`. */
  readonly budgetMs: number;
  /** So many rounds go before that do not count: they fill the caches of the disk, and those of the programs. */
  readonly warmUps?: number;
}

/** What was measured of one: a cost for each round, or why there is none. */
export type Outcome = { readonly costs: readonly Cost[] } | { readonly failure: string };

export const FEWEST_ROUNDS = 3;

/**
 * Measures in rounds that run everybody once, so that a slow moment of the machine falls on all alike. Who fails is out, with
 * what it said; the others go on.
 */
export function runRounds(
  contestants: readonly Contestant[],
  { rounds, budgetMs, warmUps = 0 }: RoundsWanted,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>(contestants.map(({ name }) => [name, { costs: [] }]));
  let spentMs = 0;
  for (let round = 0; round < warmUps; round++)
    for (const contestant of contestants) runOne(contestant, outcomes, false);
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || spentMs < budgetMs); round++)
    for (const contestant of contestants) spentMs += runOne(contestant, outcomes, true);
  return outcomes;
}

/** How long it took, in milliseconds. */
function runOne({ name, measure }: Contestant, outcomes: Map<string, Outcome>, counts: boolean): number {
  const before = outcomes.get(name);
  if (before === undefined || 'failure' in before) return 0;
  try {
    const cost = measure();
    if (counts) outcomes.set(name, { costs: [...before.costs, cost] });
    return cost.wallMs;
  } catch (error) {
    if (!(error instanceof RunFailed)) throw error;
    outcomes.set(name, { failure: error.message });
    return 0;
  }
}

/** How often the cost of one is that of another, round by round; undefined where one of them was not measured. */
export function ratioOf(
  outcomes: ReadonlyMap<string, Outcome>,
  name: string,
  base: string,
  of: (cost: Cost) => number = ({ wallMs }) => wallMs,
): Quartiles | undefined {
  const [above, below] = [costsOf(outcomes, name), costsOf(outcomes, base)];
  const ratios = above.flatMap((cost, round) => {
    const other = below[round];
    return other === undefined ? [] : [of(cost) / of(other)];
  });
  return ratios.length === 0 ? undefined : quartilesOf(ratios);
}

/** The costs of all rounds; none of who was not measured. */
export function costsOf(outcomes: ReadonlyMap<string, Outcome>, name: string): readonly Cost[] {
  const outcome = outcomes.get(name);
  return outcome === undefined || 'failure' in outcome ? [] : outcome.costs;
}

/** A sentence for everybody who failed. */
export function failuresOf(outcomes: ReadonlyMap<string, Outcome>): string[] {
  return [...outcomes].flatMap(([name, outcome]) => ('failure' in outcome ? [`${name}: ${outcome.failure}`] : []));
}
