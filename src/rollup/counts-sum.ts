import { STATES, type State } from '../model/assessment';
import type { Counts, NamedCounts } from './roll-up';

const NO_STATES: Readonly<Record<State, number>> = {
  done: 0,
  'done-late': 0,
  open: 0,
  'due-soon': 0,
  overdue: 0,
  upcoming: 0,
  waived: 0,
};

/** Counts that grow. */
export class CountsSum implements Counts {
  readonly byState: Record<State, number> = { ...NO_STATES };
  counting = 0;
  done = 0;

  /** One occurrence more. @param counting, done whether it counts in the completion rate, and as done */
  count(state: State, counting: boolean, done: boolean): void {
    const { byState } = this;
    // By names too, for the same reason as below.
    if (state === 'done') byState.done++;
    else if (state === 'upcoming') byState.upcoming++;
    else if (state === 'overdue') byState.overdue++;
    else if (state === 'open') byState.open++;
    else byState[state]++;
    if (counting) this.counting++;
    if (done) this.done++;
  }

  add({ byState, counting, done }: Counts): void {
    // Each by its name: adding is most of what a roll-up of kept plans does, and a key that changes is looked up each time.
    this.byState.done += byState.done;
    this.byState['done-late'] += byState['done-late'];
    this.byState.open += byState.open;
    this.byState['due-soon'] += byState['due-soon'];
    this.byState.overdue += byState.overdue;
    this.byState.upcoming += byState.upcoming;
    this.byState.waived += byState.waived;
    this.counting += counting;
    this.done += done;
  }
}

/** Adds up counts by name, in the order in which the names come up. */
export class NamedSums {
  private readonly sums = new Map<string, CountsSum>();

  of(name: string): CountsSum {
    const known = this.sums.get(name);
    if (known !== undefined) return known;
    const made = new CountsSum();
    this.sums.set(name, made);
    return made;
  }

  addAll(named: readonly NamedCounts[]): void {
    for (const { name, counts } of named) this.of(name).add(counts);
  }

  get all(): readonly NamedCounts[] {
    return this.inOrderOf([]);
  }

  /** By the place of each name in a list; what is not in it comes last, as it came up. */
  inOrderOf(names: readonly string[]): readonly NamedCounts[] {
    const named: NamedCounts[] = [];
    const left = new Map(this.sums);
    for (const name of names) {
      const counts = left.get(name);
      if (counts === undefined) continue;
      named.push({ name, counts });
      left.delete(name);
    }
    left.forEach((counts, name) => named.push({ name, counts }));
    return named;
  }
}

export function occurrencesOf({ byState }: Counts): number {
  return STATES.reduce((sum, state) => sum + byState[state], 0);
}
