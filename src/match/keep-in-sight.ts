import type { CompletionRecord, Extension, Waiver } from '../model/ledger-entry';
import { membersOf, type Plan } from '../model/plan';
import { chooseSlot } from './allocate';
import type { TakenBack } from './retract';
import type { Slot } from './slot';
import { isSeen, type Viewpoint } from './viewpoint';

/**
 * Puts what was taken back to the occurrence it had been of: it stays in sight, and changes nothing. An extension or a waiver
 * that had never acted does not.
 *
 * @param slotsOf the slots of a task, by its id
 */
export function keepInSight(
  plan: Plan,
  slotsOf: (task: string) => readonly Slot[],
  taken: readonly TakenBack[],
  viewpoint: Viewpoint,
): void {
  for (const { entry, retraction, units } of taken) {
    if (entry.kind === 'progress' || !isSeen(entry, viewpoint)) continue;
    const ofTask = slotsOf(entry.task);
    const named = units ?? entry.units?.flatMap((name) => membersOf(plan, name));
    for (const unit of new Set(named ?? ofTask.map(({ occurrence }) => occurrence.unit))) {
      const own = ofTask.filter(({ occurrence }) => occurrence.unit === unit);
      if (entry.kind === 'done') recordSlot(own, entry)?.lose({ record: entry, retraction });
      else agreementSlot(own, entry)?.lose({ agreement: entry, retraction });
    }
  }
}

function recordSlot(own: readonly Slot[], { period, date }: CompletionRecord): Slot | undefined {
  return period === undefined ? chooseSlot(own, date) : slotOf(own, period);
}

function agreementSlot(own: readonly Slot[], entry: Extension | Waiver): Slot | undefined {
  if (entry.approved === undefined) return undefined;
  const slot = entry.period === undefined && own.length === 1 ? own[0] : slotOf(own, entry.period);
  const isTooEarly = entry.kind === 'extend' && slot !== undefined && entry.to < slot.occurrence.due;
  return isTooEarly ? undefined : slot;
}

function slotOf(own: readonly Slot[], period: string | undefined): Slot | undefined {
  return own.find(({ occurrence }) => occurrence.period === period);
}
