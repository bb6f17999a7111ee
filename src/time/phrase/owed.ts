import type { PeriodUnit } from '../period';
import type { OnceRule, RecurringRule, SpanRule, Times } from '../when';
import type { NamedRecurrence } from './recurrences';
import type { NamedSpan } from './spans';

/** A rule that owes something at times, as every named time comes to. */
export type Owed = OnceRule | RecurringRule;

/** The plan's year: what a count without a time is owed in. */
export const PLAN_YEAR: SpanRule = { kind: 'stretch', from: { kind: 'year' }, to: { kind: 'year' } };

/** A duty owed so many times in each of some stretches of days. Both half-years together are each half-year, and recur. */
export function owedInSpans(spans: readonly NamedSpan[], times: Times): readonly Owed[] {
  if (areBothHalves(spans)) return [owedInPeriods('half-year', times)];
  return spans.map(({ span }): OnceRule => ({ kind: 'once', span, times }));
}

/** A duty owed so many times in each period of a recurrence, or of those that lie inside a stretch of days. */
export function owedRecurring({ rule }: NamedRecurrence, within: NamedSpan | undefined, times: Times): Owed {
  return { kind: 'recurring', ...rule, ...(within === undefined ? {} : { within: within.span }), times };
}

/** A duty owed so many times in each whole period of a kind. */
export function owedInPeriods(every: PeriodUnit, times: Times): RecurringRule {
  return { kind: 'recurring', every, cut: { kind: 'whole' }, times };
}

function areBothHalves(spans: readonly NamedSpan[]): boolean {
  const halves = spans.map(({ span }) =>
    span.kind === 'stretch' && span.from === span.to && span.from.kind === 'half' && span.from.year === undefined
      ? span.from.half
      : 0,
  );
  return halves.length === 2 && halves[0] === 1 && halves[1] === 2;
}
