import type { EntryProblem } from './entry-problem';
import type { TaskEntry } from './linked-entry';
import type { Slot } from './slot';

/** The slots of one task, by unit. */
export type SlotsByUnit = ReadonlyMap<string, readonly Slot[]>;

/** Why a unit's share in an entry has nowhere to go; undefined where it has. */
export function shareProblem(
  entry: TaskEntry,
  unit: string,
  throughGroup: boolean,
  slots: SlotsByUnit,
): EntryProblem | undefined {
  const own = slots.get(unit) ?? [];
  if (entry.period === undefined) {
    if (own.some(({ isWaived }) => !isWaived)) return undefined;
    if (own[0] !== undefined) return { kind: 'names-waived', occurrence: own[0].occurrence.id };
    return throughGroup && [...slots.values()].some(({ length }) => length > 0)
      ? undefined
      : { kind: 'no-occurrence', unit };
  }
  const named = own.find(({ occurrence }) => occurrence.period === entry.period);
  if (named?.isWaived === true && entry.kind === 'done')
    return { kind: 'names-waived', occurrence: named.occurrence.id };
  if (named !== undefined) return undefined;
  if (throughGroup && [...slots.values()].some((each) => hasPeriod(each, entry.period))) return undefined;
  return {
    kind: 'no-such-period',
    period: entry.period,
    unit,
    periods: own.map(({ occurrence }) => occurrence.period),
  };
}

function hasPeriod(slots: readonly Slot[], period: string | undefined): boolean {
  return slots.some(({ occurrence }) => occurrence.period === period);
}
