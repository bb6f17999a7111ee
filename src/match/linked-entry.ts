import type { LedgerEntry, Retraction } from '../model/ledger-entry';
import { isGroup, membersOf, taskOf, UNDECIDED_UNIT, unitOf, type Plan, type Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import type { EntryProblem, FoundProblem } from './entry-problem';

export type TaskEntry = Exclude<LedgerEntry, Retraction>;

/** An entry with the task and the units it is about. */
export interface LinkedEntry {
  readonly entry: TaskEntry;
  readonly task: Task;
  readonly shares: readonly Share[];
}

/** One unit's part in an entry. */
export interface Share {
  readonly unit: string;
  /** Named through a group: a member that does not owe that period is then passed over, not an error. */
  readonly throughGroup: boolean;
}

const NO_UNITS: ReadonlySet<string> = new Set();

/**
 * Finds the task and the units of an entry; or says why there are none.
 *
 * @param without units whose share was taken back: they are not asked after
 */
export function linkEntry(
  plan: Plan,
  entry: TaskEntry,
  without: ReadonlySet<string> = NO_UNITS,
): LinkedEntry | FoundProblem {
  const task = taskOf(plan, entry.task);
  if (task === undefined) return { entry, problem: { kind: 'unknown-task', id: entry.task } };
  const shares = sharesOf(plan, task, entry, without);
  return 'kind' in shares ? { entry, problem: shares } : { entry, task, shares };
}

function sharesOf(
  plan: Plan,
  task: Task,
  { units }: TaskEntry,
  without: ReadonlySet<string>,
): readonly Share[] | EntryProblem {
  const leading = leadUnits(plan, task);
  const only = units?.[0];
  // Nearly all entries name one unit, and it is one that owes the task.
  if (
    only !== undefined &&
    units?.length === 1 &&
    without.size === 0 &&
    leading.includes(only) &&
    !isGroup(plan, only)
  ) {
    return [{ unit: only, throughGroup: false }];
  }
  const owing = new Set(leading);
  if (units === undefined) {
    if (isGroup(plan, task.lead)) return { kind: 'needs-unit', lead: task.lead };
    return [...owing].filter((unit) => !without.has(unit)).map((unit) => ({ unit, throughGroup: false }));
  }
  const shares = new Map<string, Share>();
  for (const [position, name] of units.entries()) {
    if (without.has(name)) continue;
    const index = units.length > 1 ? position : undefined;
    const throughGroup = isGroup(plan, name);
    if (!throughGroup && name !== UNDECIDED_UNIT && unitOf(plan, name) === undefined) {
      return { kind: 'unknown-unit', name, index };
    }
    const members = membersOf(plan, name);
    if (!members.every((member) => owing.has(member)))
      return { kind: 'not-owing', name, index, lead: task.lead, owing: [...owing] };
    for (const unit of members) if (!shares.has(unit) && !without.has(unit)) shares.set(unit, { unit, throughGroup });
  }
  return [...shares.values()];
}
