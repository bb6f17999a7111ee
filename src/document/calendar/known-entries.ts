import { listsBy } from '../../match/lists-by';
import { isKnown, isSeen, type Viewpoint } from '../../match/viewpoint';
import type { LedgerEntry } from '../../model/ledger-entry';
import type { Occurrence } from '../../model/occurrence';
import { membersOf, taskOf, type Plan, type Task } from '../../model/plan';

/**
 * How many entries could have changed an occurrence, as seen from a viewpoint: those about its task and its unit, and those
 * about what the task follows. Whether an entry did change it is not asked, for that depends on the others: counted so, the
 * number never falls, neither on a later date nor when more is written down. What only notes progress changes nothing.
 */
export class KnownEntries {
  private readonly byTask: ReadonlyMap<string | undefined, readonly Subject[]>;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    entries: readonly LedgerEntry[],
    viewpoint: Viewpoint,
  ) {
    // Something is taken back from the day on which that is known, whatever its date.
    const known = entries.filter((entry) =>
      entry.kind === 'void' ? isKnown(entry, viewpoint) : isSeen(entry, viewpoint),
    );
    this.byTask = listsBy(known.flatMap(subjectOf), ({ task }) => task);
  }

  about({ task, unit }: Pick<Occurrence, 'task' | 'unit'>): number {
    const key = JSON.stringify([task.id, unit]);
    const count = this.counts.get(key) ?? this.countFor(task, unit);
    this.counts.set(key, count);
    return count;
  }

  private countFor(task: Task, unit: string): number {
    const own = this.of(task.id).filter(({ units }) => units?.some((name) => this.holds(name, unit)) ?? true);
    const followed = [...followedBy(this.plan, task)].flatMap((id) => this.of(id));
    return own.length + followed.length + this.of(undefined).length;
  }

  private of(task: string | undefined): readonly Subject[] {
    return this.byTask.get(task) ?? [];
  }

  private holds(name: string, unit: string): boolean {
    return membersOf(this.plan, name).includes(unit);
  }
}

/** What an entry is about; of one that takes back, what it names, which may be no task and no unit. */
interface Subject {
  readonly task: string | undefined;
  readonly units: readonly string[] | undefined;
}

function subjectOf(entry: LedgerEntry): readonly Subject[] {
  const { kind, task, units } = entry.kind === 'void' ? entry.of : entry;
  return kind === 'progress' ? [] : [{ task, units }];
}

/** The ids of the tasks that a task follows, and of those that they follow. */
function followedBy(plan: Plan, task: Task): ReadonlySet<string> {
  const followed = new Set<string>();
  const waiting = [task];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { after } of next.when.items) {
      const trigger = after === undefined ? undefined : taskOf(plan, after.task);
      if (trigger === undefined || followed.has(trigger.id)) continue;
      followed.add(trigger.id);
      waiting.push(trigger);
    }
  }
  return followed;
}
