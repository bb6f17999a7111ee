import type { Light, Pace, State } from '../model/assessment';
import type { Slot } from '../match/slot';
import type { Day } from '../time/civil-date';

/** The state of an occurrence as of a date: the first row of the contract's table that holds. Due today is not overdue. */
export function stateOf(slot: Slot, asOf: Day, dueSoonDays: number): State {
  const { occurrence, doneOn, isWaived } = slot;
  const { effectiveDue, openFrom, times } = occurrence;
  if (isWaived) return 'waived';
  // What is allowed and not owed is never unmet: open until it can no longer be done, then done.
  if (times.min === 0) return asOf > effectiveDue ? 'done' : 'open';
  if (doneOn !== undefined) return doneOn <= effectiveDue ? 'done' : 'done-late';
  if (asOf < openFrom) return 'upcoming';
  if (asOf > effectiveDue) return 'overdue';
  return effectiveDue - asOf <= dueSoonDays ? 'due-soon' : 'open';
}

/** The light of a state; a soft task's is at most yellow. */
export function lightOf(state: State, pace: Pace | undefined, soft: boolean): Light | undefined {
  switch (state) {
    case 'waived':
      return undefined;
    case 'overdue':
      return soft ? 'yellow' : 'red';
    case 'due-soon':
      return 'yellow';
    case 'open':
      return pace === 'behind' ? 'yellow' : 'green';
    default:
      return 'green';
  }
}
