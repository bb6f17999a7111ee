import { membersOf, type Plan } from '../model/plan';
import { chooseSlot } from './allocate';
import { listsBy } from './lists-by';
import type { TakenBack } from './retract';
import type { Slot } from './slot';
import { isSeen, type Viewpoint } from './viewpoint';

/** Puts records that were taken back to the occurrence they had counted for: they stay in sight, and count for nothing. */
export function keepInSight(
  plan: Plan,
  slots: readonly Slot[],
  taken: readonly TakenBack[],
  viewpoint: Viewpoint,
): void {
  const slotsOf = taken.length === 0 ? undefined : listsBy(slots, ({ occurrence }) => occurrence.task.id);
  for (const { entry, retraction, units } of taken) {
    if (entry.kind !== 'done' || !isSeen(entry, viewpoint)) continue;
    const ofTask = slotsOf?.get(entry.task) ?? [];
    const named = units ?? entry.units?.flatMap((name) => membersOf(plan, name));
    for (const unit of new Set(named ?? ofTask.map(({ occurrence }) => occurrence.unit))) {
      const own = ofTask.filter(({ occurrence }) => occurrence.unit === unit);
      const slot =
        entry.period === undefined
          ? chooseSlot(own, entry.date)
          : own.find(({ occurrence }) => occurrence.period === entry.period);
      slot?.takenBack.push({ record: entry, retraction });
    }
  }
}
