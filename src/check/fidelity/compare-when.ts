import type { Task } from '../../model/plan';
import type { Saying } from '../../outline/read-document';
import type { OwedWindow } from '../../time/when';

/**
 * How a task's `when` stands to what its quote says: the same; narrower (within the quote's days, as often); or something
 * else. Undefined where the quote says nothing of time, or nothing that can be compared.
 *
 * @param sayings what the quote says is owed, one of which the task is
 */
export function compareWhen({ when }: Task, sayings: readonly Saying[]): 'same' | 'narrower' | 'different' | undefined {
  const said = sayings.map(({ statement }) => statement.windows).filter(({ length }) => length > 0);
  // How long after another task a follow-up is owed, no quote says in days.
  if (said.length === 0 || when.items.some(({ after }) => after !== undefined)) return undefined;
  const owed = when.items.flatMap(({ windows }) => windows);
  if (isUnionOf(owed, said)) return 'same';
  return said.some((windows) => isNarrower(owed, windows)) ? 'narrower' : 'different';
}

/** Whether a task owes all that a statement says, among other things or more narrowly. */
export function owes({ when }: Task, { statement: { windows } }: Saying): boolean {
  const owed = when.items.flatMap((item) => item.windows);
  const own = new Set(owed.map(keyOf));
  return windows.every((window) => own.has(keyOf(window))) || isNarrower(owed, windows);
}

/** Whether the windows are all those of one statement, or of several together: [4月至6月, 9月至11月]. */
function isUnionOf(owed: readonly OwedWindow[], said: readonly (readonly OwedWindow[])[]): boolean {
  const own = new Set(owed.map(keyOf));
  const within = said.filter((windows) => windows.every((window) => own.has(keyOf(window))));
  return own.size > 0 && new Set(within.flat().map(keyOf)).size === own.size;
}

/** Whether each window lies within its own of the statement's, and is owed as often. */
function isNarrower(owed: readonly OwedWindow[], said: readonly OwedWindow[]): boolean {
  return (
    owed.length === said.length &&
    owed.every((window, index) => {
      const wide = said[index];
      return (
        wide !== undefined &&
        wide.first <= window.first &&
        window.last <= wide.last &&
        wide.every === window.every &&
        timesOf(wide) === timesOf(window)
      );
    })
  );
}

function keyOf(window: OwedWindow): string {
  return `${window.first} ${window.last} ${timesOf(window)}`;
}

function timesOf({ times: { min, max } }: OwedWindow): string {
  return `${min}-${max ?? ''}`;
}
