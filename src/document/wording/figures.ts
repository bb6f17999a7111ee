import type { Assessment } from '../../model/assessment';
import { UNDECIDED_UNIT } from '../../model/plan';
import type { Figure } from '../blocks';

/** A count of occurrences, with the list behind it. */
export function figureOf(label: string, assessments: readonly Assessment[]): Figure {
  return figureOfIds(
    label,
    'occurrences',
    assessments.map(({ occurrence }) => occurrence.id),
  );
}

/**
 * A count of what occurrences have in common, each once: the units that lead them, the tasks that they come from. To have
 * no unit yet (待明确) is not a unit.
 */
export function figureOfTheir(of: 'units' | 'tasks', label: string, assessments: readonly Assessment[]): Figure {
  const ids = new Set(assessments.map(({ occurrence: { unit, task } }) => (of === 'units' ? unit : task.id)));
  if (of === 'units') ids.delete(UNDECIDED_UNIT);
  return figureOfIds(label, of, [...ids]);
}

/** A count of what is told by id or by name: the count is the list's length, so that they cannot differ. @param ids each once */
export function figureOfIds(label: string, of: Figure['of'], ids: readonly string[]): Figure {
  return { label, count: ids.length, of, ids };
}

/** A completion rate, 0 to 1, as it is read: `87.5%`; `—` where nothing counts. */
export function rateText(rate: number | undefined): string {
  return rate === undefined ? NOTHING : `${Math.round(rate * 10_000) / 100}%`;
}

/** Stands in a cell that has nothing to say. */
export const NOTHING = '—';
