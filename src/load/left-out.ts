import type { LedgerEntry } from '../model/ledger-entry';

/** What a plan's file gives and the plan had to leave out, because it is wrong: known, though nothing can be said of it. */
export interface LeftOut {
  /** Ids of tasks. */
  readonly tasks: ReadonlySet<string>;
  /** What those tasks quote from the approved document. */
  readonly quotes: readonly string[];
  /** Of units and groups. */
  readonly names: ReadonlySet<string>;
}

export const NOTHING: LeftOut = { tasks: new Set(), quotes: [], names: new Set() };

/** The entries without those of what was left out: the error stands at the plan, and is not one of each record too. */
export function entriesWithout(entries: readonly LedgerEntry[], { tasks, names }: LeftOut): readonly LedgerEntry[] {
  return entries.filter((entry) => {
    const { task, units } = entry.kind === 'void' ? entry.of : entry;
    return (task === undefined || !tasks.has(task)) && !(units ?? []).some((name) => names.has(name));
  });
}
