import type { LedgerEntry } from '../model/ledger-entry';

/** What a plan's file gives and the plan had to leave out, because it is wrong: known, though nothing can be said of it. */
export interface LeftOut {
  /** Ids of tasks. */
  readonly tasks: ReadonlySet<string>;
  /** What those tasks quote from the approved document. */
  readonly quotes: readonly string[];
  /** What those tasks say they satisfy. */
  readonly requirements: ReadonlySet<string>;
  /** Of units and groups. */
  readonly names: ReadonlySet<string>;
  /** Groups of which a member is wrong: they stand, without it. */
  readonly groups: ReadonlySet<string>;
  /** Whether a baseline may be missing from the plan's list. */
  readonly baselines: boolean;
}

export const NOTHING: LeftOut = {
  tasks: new Set(),
  quotes: [],
  requirements: new Set(),
  names: new Set(),
  groups: new Set(),
  baselines: false,
};

/** The entries without those of what was left out: the error stands at the plan, and is not one of each record too. */
export function entriesWithout(
  entries: readonly LedgerEntry[],
  { tasks, names }: Pick<LeftOut, 'tasks' | 'names'>,
): readonly LedgerEntry[] {
  if (tasks.size + names.size === 0) return entries;
  return entries.filter((entry) => {
    const { task, units } = entry.kind === 'void' ? entry.of : entry;
    return (task === undefined || !tasks.has(task)) && !(units ?? []).some((name) => names.has(name));
  });
}
