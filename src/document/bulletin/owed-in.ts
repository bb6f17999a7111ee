import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Span } from '../../time/period';

/** What was due in a period and is not waived. */
export function owedIn({ assessments }: Judgement, { first, last }: Span): readonly Assessment[] {
  return assessments.filter(
    ({ occurrence, state }) =>
      state !== 'waived' && first <= occurrence.effectiveDue && occurrence.effectiveDue <= last,
  );
}

export function isDone({ state }: Assessment): boolean {
  return state === 'done' || state === 'done-late';
}
