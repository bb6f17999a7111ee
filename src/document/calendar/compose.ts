import type { Assessment, State } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { LedgerEntry } from '../../model/ledger-entry';
import { membersOf, type Plan } from '../../model/plan';
import { STATE_WORDS } from '../../status/judgement-words';
import type { Day } from '../../time/civil-date';
import { fullDate } from '../wording/chinese-date';
import { subjectOf } from '../wording/plan-names';
import type { DueCalendar, DueEvent } from './due-calendar';
import { eventLines } from './event-lines';
import { KnownEntries } from './known-entries';

export interface DueCalendarRequest {
  readonly judgement: Judgement;
  /** All entries that are written down. */
  readonly entries: readonly LedgerEntry[];
  /** Only what had been written down by then is known; absent: everything is. */
  readonly knownAt: Day | undefined;
  /** Only what this unit owes, or each member of this group; absent: what everybody does. */
  readonly unit: string | undefined;
  /** A short name in ASCII for a text, the same for the same text and for no other. */
  readonly shortName: (text: string) => string;
}

/**
 * Composes the calendar of due dates. All that is owed stands in it, also what is done, so that a calendar that has the
 * event already learns of it and reminds no more; what is allowed and not owed never falls due and does not.
 */
export function composeDueCalendar({ judgement, entries, knownAt, unit, shortName }: DueCalendarRequest): DueCalendar {
  const { plan, asOf, assessments } = judgement;
  const units = unit === undefined ? undefined : new Set(membersOf(plan, unit));
  const owed = assessments.filter(
    ({ occurrence }) => occurrence.times.min > 0 && (units?.has(occurrence.unit) ?? true),
  );
  const known = new KnownEntries(plan, entries, { asOf, knownAt });
  return {
    name: unit === undefined ? plan.title : `${plan.title}（${unit}）`,
    description: `各项工作的完成时限，基准日：${fullDate(asOf)}`,
    asOf,
    events: owed.map((assessment) => ({
      uid: shortName(identityOf(plan, assessment)),
      sequence: known.about(assessment.occurrence) * PHASES + phaseOf(assessment, asOf),
      ...contentOf(assessment, plan, asOf),
    })),
  };
}

/**
 * What makes an occurrence this one among those of all plans. Of a plan's title only its subject counts, which stays the
 * same when a draft becomes a plan; an office may have two plans in one year, and a task `1-1` in each.
 */
function identityOf(plan: Plan, { occurrence }: Assessment): string {
  return JSON.stringify([plan.organisation, plan.year, subjectOf(plan), occurrence.id]);
}

/** How far each state lies on the way that time alone takes an occurrence. */
const PHASE_OF_STATE: Readonly<Record<State, number>> = {
  done: 0,
  'done-late': 0,
  waived: 0,
  upcoming: 0,
  open: 1,
  'due-soon': 2,
  overdue: 3,
};

/** More than the highest phase, so that whatever is written down counts for more than any time that passes. */
const PHASES = 8;

/** Grows with every day that changes what the event says while nothing is written down. */
function phaseOf(assessment: Assessment, asOf: Day): number {
  const isPast = isUnsettled(assessment) && assessment.occurrence.remindOn < asOf;
  return PHASE_OF_STATE[assessment.state] + (isPast ? 1 : 0);
}

function isUnsettled({ state }: Assessment): boolean {
  return state !== 'done' && state !== 'done-late' && state !== 'waived';
}

/** What a look at the title must tell. */
const PREFIXES: Partial<Readonly<Record<State, string>>> = {
  done: '已办结：',
  'done-late': '已办结：',
  waived: `${STATE_WORDS.waived.zh}：`,
  overdue: `${STATE_WORDS.overdue.zh}：`,
};

function contentOf(assessment: Assessment, plan: Plan, asOf: Day): Omit<DueEvent, 'uid' | 'sequence'> {
  const { occurrence, state } = assessment;
  const { task, unit, effectiveDue, remindOn } = occurrence;
  return {
    day: effectiveDue,
    title: `${PREFIXES[state] ?? ''}${task.title}（${unit}）`,
    lines: eventLines(assessment, plan.year),
    categories: [unit, task.section.title],
    isCancelled: state === 'waived',
    // Some programs ring at once for every reminder of the past.
    remindOn: isUnsettled(assessment) && remindOn >= asOf ? remindOn : undefined,
  };
}
