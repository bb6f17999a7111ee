import type { StageReached } from '../model/assessment';
import type { Occurrence } from '../model/occurrence';
import { SOFT_STAGE_LIMIT, type EscalationStep } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';

/** Where an unmet occurrence stands on the ladder, and what comes next. */
export interface Standing {
  readonly stage: StageReached | undefined;
  readonly next: StageReached | undefined;
}

/**
 * Climbs the ladder as of a date. Steps are taken in order, none before the occurrence counts as open; of several that come
 * on one day the last is the stage. A due date that is a rest day is day 0 all the same.
 *
 * @param behindSince the first day of the present run of days behind, where there is one
 */
export function climb(
  ladder: readonly EscalationStep[],
  occurrence: Occurrence,
  calendar: WorkCalendar,
  asOf: Day,
  behindSince: Day | undefined,
): Standing {
  let [stage, next]: (StageReached | undefined)[] = [];
  let since = occurrence.openFrom;
  for (const step of occurrence.task.soft ? softened(ladder) : ladder) {
    const day = Math.min(dayOf(step, occurrence, calendar), step.orBehind ? (behindSince ?? Infinity) : Infinity);
    since = Math.max(since, day);
    if (since <= asOf) stage = { stage: step.stage, since };
    else if (next === undefined || next.since === since) next = { stage: step.stage, since };
  }
  return { stage, next };
}

/** Climbs for an occurrence, as {@link climb} does. */
export type Climb = (occurrence: Occurrence, behindSince: Day | undefined) => Standing;

/**
 * Climbs a ladder as of a date for one occurrence after another. In a list in order of days nearly each has the days of the
 * one before, and stands where that stands.
 */
export function climber(ladder: readonly EscalationStep[], calendar: WorkCalendar, asOf: Day): Climb {
  let latest:
    { readonly occurrence: Occurrence; readonly since: Day | undefined; readonly standing: Standing } | undefined;
  return (occurrence, since) => {
    if (latest === undefined || latest.since !== since || !areAlike(latest.occurrence, occurrence))
      latest = { occurrence, since, standing: climb(ladder, occurrence, calendar, asOf, since) };
    return latest.standing;
  };
}

/** In all that a climb goes by. */
function areAlike(a: Occurrence, b: Occurrence): boolean {
  return a.effectiveDue === b.effectiveDue && a.openFrom === b.openFrom && a.task.soft === b.task.soft;
}

function dayOf({ from }: EscalationStep, { openFrom, effectiveDue }: Occurrence, calendar: WorkCalendar): Day {
  if (from.kind === 'opens') return openFrom;
  const { count, unit } = from.offset;
  return unit === 'days' ? effectiveDue + count : calendar.plusWorkdays(effectiveDue, count).day;
}

/** A target climbs no further than 调度; a ladder without that step ends, for it, with what comes before the due date. */
function softened(ladder: readonly EscalationStep[]): readonly EscalationStep[] {
  const limit = ladder.findIndex(({ stage }) => stage === SOFT_STAGE_LIMIT);
  if (limit >= 0) return ladder.slice(0, limit + 1);
  return ladder.filter(({ from }) => from.kind === 'opens' || from.offset.count <= 0);
}
