import type { Day } from '../time/civil-date';
import type { AfterRule, Offset, OwedWindow } from '../time/when';
import type { Ambiguity } from '../time/phrase/ambiguity';
import { within, type NamedPlace } from '../source/place';
import { knownLately } from '../text/known-lately';

/** A year's plan (工作要点), decoded and read-only. What was unsound in the file is not in it. */
export interface Plan {
  readonly file: string;
  readonly title: string;
  readonly year: number;
  readonly organisation: string;
  /** Who signs the monthly prompt. */
  readonly issuer: string | undefined;
  readonly source: string | undefined;
  /** The movable days that the plan lists, by name. */
  readonly anchors: ReadonlyMap<string, Day>;
  readonly calendar: PlanCalendar;
  /** The baselines that it must meet, as written. */
  readonly baselines: readonly BaselineReference[];
  /** In the plan's order, which is also the order of units everywhere. */
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly escalation: readonly EscalationStep[];
  readonly scoring: Scoring;
  readonly paper: NoticeHead;
  readonly sections: readonly Section[];
  /** All tasks in the plan's order. */
  readonly tasks: readonly Task[];
}

export const REST_DAY_RULES = ['keep', 'advance', 'postpone'] as const;
export type RestDayRule = (typeof REST_DAY_RULES)[number];

export interface PlanCalendar {
  readonly country: string;
  /** What happens to a due date that falls on a rest day, unless the task says otherwise. */
  readonly restDay: RestDayRule;
}

/** A baseline by its id, and where the plan names it. */
export interface BaselineReference {
  readonly id: string;
  readonly place: NamedPlace;
}

/** An organisation or unit that owes or helps; never a person. */
export interface Unit {
  readonly name: string;
  readonly contact: string | undefined;
  readonly parent: string | undefined;
  /** Owes only from and until these days, both included. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly place: NamedPlace;
}

/** A name for several units: a task it leads is owed by each of them. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
  readonly place: NamedPlace;
}

/** The unit that every plan knows: not yet assigned. */
export const UNDECIDED_UNIT = '待明确';

export interface Section {
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** The section's whole mapping in the file. */
  readonly place: NamedPlace;
}

export interface Clause {
  readonly label: string;
  readonly title: string;
  /** How many tasks stand under it in the file, those that are wrong included. */
  readonly written: number;
  /** The clause's whole mapping in the file. */
  readonly place: NamedPlace;
}

/** A standing duty as written; what it comes to in a year are its occurrences. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  /** The unit or the group that owes it (牵头、责任单位). */
  readonly lead: string;
  /** Units and groups that help (配合单位), as written. */
  readonly with: readonly string[];
  readonly quote: string | undefined;
  readonly requirement: string | undefined;
  readonly deliverables: readonly string[];
  readonly weight: number;
  readonly satisfies: readonly string[];
  /** A target (原则上、力争), not a hard duty. */
  readonly soft: boolean;
  /** Wins over the plan's rule. */
  readonly restDay: RestDayRule | undefined;
  /** Owed only within these days, both included. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** Given during the year; stands in no clause of the source. */
  readonly added: { readonly date: Day; readonly by: string | undefined } | undefined;
  readonly notes: string | undefined;
  readonly section: Section;
  readonly clause: Clause;
  /** The position among the plan's tasks, from 0. */
  readonly order: number;
  /** The task's whole mapping in the file. */
  readonly place: NamedPlace;
}

/** A task's schedule, resolved for the plan's year: owed at times, a standing duty, or not yet scheduled. */
export interface When {
  readonly kind: 'owed' | 'ongoing' | 'unscheduled';
  readonly items: readonly WhenItem[];
  /** Whether it is written as a list, of which each item has its own place. */
  readonly isList: boolean;
}

/** One phrase or mapping of a `when`, with what it comes to: the same for all tasks that say it, so it knows no place. */
export interface WhenItem {
  /** As written: the phrase, or the mapping as one line. */
  readonly text: string;
  readonly windows: readonly OwedWindow[];
  readonly after: AfterRule | undefined;
  readonly ambiguities: readonly { readonly kind: Ambiguity; readonly explicit: string }[];
}

/** A step of the ladder 提示 → 调度 → 督查 → 督办. */
export interface EscalationStep {
  readonly stage: string;
  readonly from: StepStart;
  /** Comes earlier where the pace is behind (欠进度). */
  readonly orBehind: boolean;
  readonly rectifyWithin: Offset | undefined;
}

/** When a step comes: as the window opens, or some days from the effective due date (negative: before it). */
export type StepStart = { readonly kind: 'opens' } | { readonly kind: 'due'; readonly offset: Offset };

/** The default ladder; a plan may replace it. */
export const DEFAULT_ESCALATION: readonly EscalationStep[] = [
  { stage: '提示', from: { kind: 'opens' }, orBehind: false, rectifyWithin: undefined },
  { stage: '调度', from: dueOffset(-5, 'workdays'), orBehind: true, rectifyWithin: undefined },
  { stage: '督查', from: dueOffset(1, 'days'), orBehind: false, rectifyWithin: { count: 7, unit: 'days' } },
  { stage: '督办', from: dueOffset(15, 'days'), orBehind: false, rectifyWithin: { count: 3, unit: 'days' } },
];

function dueOffset(count: number, unit: Offset['unit']): StepStart {
  return { kind: 'due', offset: { count, unit } };
}

/** How units are scored (百分制): what a score begins at, and what each occurrence takes from it. */
export interface Scoring {
  readonly full: number;
  /** Points for one that is overdue, and for one that was done late: 0 or less. */
  readonly overdue: number;
  readonly doneLate: number;
  /** The most that one task can take from a unit's score. */
  readonly cap: number;
  /** Ids of tasks that take nothing. */
  readonly exclude: readonly string[];
}

export const DEFAULT_SCORING: Scoring = { full: 100, overdue: -2, doneLate: -1, cap: 6, exclude: [] };

/** What a paper in the form of a notice (通知) says at its head and foot, as far as the plan knows it. */
export interface NoticeHead {
  /** 发文字号 */
  readonly number: string | undefined;
  /** 主送 */
  readonly to: string | undefined;
  /** 抄送 */
  readonly copy: string | undefined;
}

/** Where an item of a task's `when` stands. */
export function placeOfItem({ place, when }: Pick<Task, 'place' | 'when'>, index: number): NamedPlace {
  return when.isList ? within(place, 'when', index) : within(place, 'when');
}

/** The highest stage that a soft task can reach. */
export const SOFT_STAGE_LIMIT = '调度';

/** The members of a group, or the unit alone. */
export function membersOf(plan: Plan, name: string): readonly string[] {
  return namesOf(plan).groups.get(name)?.members ?? [name];
}

export function isGroup(plan: Plan, name: string): boolean {
  return namesOf(plan).groups.has(name);
}

export function unitOf(plan: Plan, name: string): Unit | undefined {
  return namesOf(plan).units.get(name);
}

export function taskOf(plan: Plan, id: string): Task | undefined {
  return tasksById(plan).get(id);
}

interface Names {
  readonly groups: ReadonlyMap<string, Group>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** What a plan gives names to, put in order once: every task and every record asks for it. */
const namesOf = knownLately(({ groups, units }: Plan): Names => ({
  groups: new Map(groups.map((group) => [group.name, group])),
  units: new Map(units.map((unit) => [unit.name, unit])),
}));

/** Apart, for only records and what follows other tasks ask for tasks, and a plan may have thousands. */
const tasksById = knownLately(
  ({ tasks }: Plan): ReadonlyMap<string, Task> => new Map(tasks.map((task) => [task.id, task])),
);
