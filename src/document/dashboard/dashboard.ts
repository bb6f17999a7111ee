import type { State } from '../../model/assessment';
import type { Plan } from '../../model/plan';
import type { FilePosition } from '../../source/place';
import type { Day } from '../../time/civil-date';
import type { Span } from '../../time/period';
import type { Figure } from '../blocks';

/**
 * A plan at a glance, as of a date: all that the page shows, worked out and worded. It holds no markup. Behind every
 * number stands its list; what is drawn is given in whole days and whole occurrences.
 */
export interface Dashboard {
  readonly plan: Pick<Plan, 'title' | 'year' | 'organisation'>;
  readonly asOf: Day;
  /** The as-of date as it is read: `2022年9月30日（周五）`. */
  readonly date: string;
  readonly headlines: readonly Headline[];
  readonly heatMap: HeatMap;
  readonly timeline: Timeline;
  readonly curve: Curve;
  readonly overdue: Overdue;
  /** Every occurrence, in the judgement's order, numbered from 1. */
  readonly items: readonly Item[];
  /** What items can be chosen by, each in the plan's order. */
  readonly choices: Choices;
  readonly standing: readonly StandingList[];
  /** Every list that a number on the page opens, each once. */
  readonly lists: readonly CountedList[];
}

/** A number with its list, which the page can open. */
export interface CountedList {
  /** Its name on the page: small letters, digits and hyphens; no two lists share one. */
  readonly key: string;
  /** What the list holds, in words: `到6月30日止办结`. */
  readonly title: string;
  readonly figure: Figure;
  /** The numbers of its items, in ascending order. */
  readonly runs: readonly Run[];
}

/** Neighbouring numbers of items, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How things stand, the most pressing first: overdue; due soon or behind; open; not open yet; settled. */
export const TONES = ['late', 'near', 'open', 'later', 'settled'] as const;
export type Tone = (typeof TONES)[number];

/** One of the numbers that a reader looks for first. */
export interface Headline {
  /** `完成率` */
  readonly label: string;
  /** As it is read: `98.17%`, `12期`. */
  readonly value: string;
  /** The list behind a count; the two lists behind a rate, the part before the whole. */
  readonly lists: readonly CountedList[];
  /** Whether it calls for action, and how urgently. */
  readonly tone: Tone | undefined;
}

/** Units by the months in which their occurrences are due. The cells of a row or a column sum to its total. */
export interface HeatMap {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly total: CountedList;
}

export interface HeatColumn {
  /** `3月`; `上年`, `次年` for what is due outside of the plan's year. */
  readonly label: string;
  readonly total: CountedList | undefined;
}

export interface HeatRow {
  readonly unit: string;
  /** One for each column. */
  readonly cells: readonly (HeatCell | undefined)[];
  readonly total: CountedList;
}

export interface HeatCell {
  readonly all: CountedList;
  /** The most pressing of it. */
  readonly tone: Tone;
  /** Those that make the tone; absent where all are settled. */
  readonly marked: CountedList | undefined;
  /** How much there is to do, compared with the fullest cell: 1 little to 3 much. */
  readonly load: 1 | 2 | 3;
}

/** The year from left to right. */
export interface Timeline {
  readonly span: Span;
  readonly months: readonly TimelineMonth[];
  /** The as-of date; absent where it lies outside of the span. */
  readonly today: Day | undefined;
  readonly groups: readonly TimelineGroup[];
}

export interface TimelineMonth {
  /** The number of the month, as it stands on an axis. */
  readonly label: string;
  readonly first: Day;
}

export interface TimelineGroup {
  /** The section's title. */
  readonly title: string;
  readonly rows: readonly TimelineRow[];
}

/** A task with all that it comes to in the year. */
export interface TimelineRow {
  readonly task: TaskName;
  /** As the plan names who owes it. */
  readonly lead: string;
  readonly all: CountedList;
  readonly windows: readonly TimelineWindow[];
  /** The windows in words, for who cannot see them. */
  readonly alternative: string;
  readonly tone: Tone;
  readonly marked: CountedList | undefined;
  /** Those that are due outside of the timeline. */
  readonly outside: CountedList | undefined;
}

/** One window, whichever units have it; cut at the ends of the timeline. */
export interface TimelineWindow extends Span {
  /** The effective due date; absent where it lies outside of the timeline. */
  readonly due: Day | undefined;
  /** The most pressing of the units that have it. */
  readonly tone: Tone;
}

/** How completion keeps up, in occurrences. Only what is owed counts: neither waived ones nor those that are only allowed. */
export interface Curve {
  readonly span: Span;
  readonly months: readonly TimelineMonth[];
  /** One for each day of the span. */
  readonly points: readonly CurvePoint[];
  /** How many there are: where the curves of what is due and of the expected pace end. */
  readonly total: number;
  readonly today: Day | undefined;
  /** The ends of months up to the end of the span, and the as-of date. */
  readonly rows: readonly CurveRow[];
}

/** By the end of a day. */
export interface CurvePoint {
  readonly day: Day;
  /** Whose effective due date is no later. */
  readonly due: number;
  /** If the work on each were spread evenly over its window: see `evenPaceBy`. */
  readonly expected: number;
  /** How many were done; absent after the as-of date. */
  readonly done: number | undefined;
}

export interface CurveRow {
  /** `6月30日` */
  readonly label: string;
  readonly isToday: boolean;
  readonly due: CountedList;
  readonly expected: number;
  readonly done: CountedList | undefined;
}

export interface Overdue {
  readonly all: CountedList;
  /** In the order of the ladder, each stage that the plan names; last, where there are any, those at none. */
  readonly stages: readonly StageCount[];
  /** Longest overdue first. */
  readonly items: readonly Item[];
  /** Of last year's plan beside it, where there is one with anything overdue. */
  readonly lastYear: LastYear | undefined;
}

export interface StageCount {
  readonly stage: string;
  readonly list: CountedList;
}

export interface LastYear {
  readonly title: string;
  readonly figure: Figure;
  /** Longest overdue first. */
  readonly entries: readonly Entry[];
}

export interface TaskName {
  readonly id: string;
  readonly title: string;
}

/** An occurrence as it is shown. */
export interface Entry {
  readonly id: string;
  readonly task: TaskName;
  readonly clause: string;
  readonly unit: string;
  readonly period: string;
  /** The effective due date: `2022-06-30`. */
  readonly due: string;
  /** What the due date rests on, where that is not the plan alone: `已延期`, `暂定`. */
  readonly dueNotes: readonly string[];
  /** `1/2-3` */
  readonly progress: string;
  readonly state: State;
  readonly tone: Tone;
  /** State, light and pace in words, and for how long it is overdue. */
  readonly words: readonly string[];
  /** The stage that it is at, and the next one. */
  readonly stage: EntryStage | undefined;
  readonly nextStage: EntryStage | undefined;
  /** How the judgement comes about, step by step. */
  readonly why: readonly string[];
  /** Where in the plan its task begins. */
  readonly place: FilePosition;
}

export interface EntryStage {
  readonly name: string;
  /** `2022-06-30起` */
  readonly since: string;
}

export interface Item extends Entry {
  readonly number: number;
  /** What it is chosen by: positions in the lists of choices. */
  readonly unitAt: number;
  readonly clauseAt: number;
}

export interface Choices {
  readonly units: readonly string[];
  readonly clauses: readonly string[];
  readonly states: readonly { readonly state: State; readonly word: string }[];
}

/** Tasks that are listed and never judged. */
export interface StandingList {
  readonly title: string;
  readonly figure: Figure;
  readonly tasks: readonly StandingEntry[];
}

export interface StandingEntry {
  readonly task: TaskName;
  readonly lead: string;
  readonly place: FilePosition;
}
