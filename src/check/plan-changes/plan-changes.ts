import type { Clause, Group, Plan, Section, Task, Unit } from '../../model/plan';
import type { DueChange } from '../due-changes';

/** What changed between two plans. Every list is in the order of the plan that has what it tells of. */
export interface PlanChanges {
  readonly before: Plan;
  readonly now: Plan;
  readonly added: readonly Task[];
  readonly dropped: readonly DroppedTask[];
  /** Tasks that both have, where anything differs. */
  readonly changed: readonly TaskChanges[];
  readonly units: UnitChanges;
  readonly outline: readonly OutlineChange[];
  /** What stands at the head of the plan. */
  readonly head: readonly ValueChange<HeadKey>[];
}

/** Whether the records account for dates that changed; nothing where they are another year's. */
export interface Agreement {
  readonly agreed: readonly DueChange[];
  readonly open: readonly DueChange[];
}

export interface DroppedTask {
  readonly task: Task;
  readonly agreement: Agreement | undefined;
}

/** A task as it was and as it is, with what differs; at least one of these does. */
export interface TaskChanges {
  readonly before: Task;
  readonly now: Task;
  /** It has another id, and was taken for the same by its words and its clause. */
  readonly isRenumbered: boolean;
  /** It stands in another clause. */
  readonly isMoved: boolean;
  readonly dates: DateChange | undefined;
  /** The unit or group that leads, where that is another one, and not the same by another name. */
  readonly lead: { readonly before: string; readonly now: string } | undefined;
  readonly with: NameChange | undefined;
  readonly words: readonly ValueChange<WordKey>[];
  readonly others: readonly ValueChange<OtherKey>[];
}

/** What became of the dates of a task. */
export interface DateChange {
  /** How many occurrences each unit owed, and owes; undefined where that hangs on another task or is not owed at times. */
  readonly count: { readonly before: number | undefined; readonly now: number | undefined };
  /** Occurrences of other days, or of another count, in the order in which they were owed. */
  readonly windows: readonly WindowChange[];
  readonly agreement: Agreement | undefined;
  /** Said in other words, and the same is owed on the same days. */
  readonly isReworded: boolean;
}

/** A window as it was and as it is; one of the two may be missing. */
export interface WindowChange {
  readonly before: WindowSaid | undefined;
  readonly now: WindowSaid | undefined;
}

export interface WindowSaid {
  /** The key of its period. */
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number | undefined;
}

export interface NameChange {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** A value in words; undefined where there was or is none. */
export interface ValueChange<Key extends string> {
  readonly key: Key;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

export type WordKey = 'title' | 'quote' | 'requirement' | 'deliverables';
export type OtherKey = 'weight' | 'satisfies' | 'soft' | 'rest-day' | 'from' | 'until' | 'added' | 'notes';
export type HeadKey =
  | 'title'
  | 'organisation'
  | 'issuer'
  | 'source'
  | 'country'
  | 'rest-day'
  | 'anchors'
  | 'baselines'
  | 'escalation'
  | 'scoring'
  | 'number'
  | 'to'
  | 'copy';

export interface UnitChanges {
  readonly added: readonly Unit[];
  readonly dropped: readonly Unit[];
  /** Units that have the place of one that is gone. */
  readonly renamed: readonly { readonly before: Unit; readonly now: Unit }[];
  /** Units of which something else is said now. */
  readonly changed: readonly { readonly unit: Unit; readonly values: readonly ValueChange<UnitKey>[] }[];
  readonly groups: readonly GroupChange[];
}

export type UnitKey = 'contact' | 'parent' | 'from' | 'until';

export type GroupChange =
  | { readonly kind: 'added' | 'dropped'; readonly group: Group }
  | { readonly kind: 'members'; readonly group: Group; readonly members: NameChange };

export type OutlineChange =
  | { readonly kind: 'section-added' | 'section-dropped'; readonly section: Section }
  | { readonly kind: 'section-renamed'; readonly before: Section; readonly now: Section }
  | { readonly kind: 'clause-added' | 'clause-dropped'; readonly clause: Clause }
  | {
      readonly kind: 'clause-renumbered' | 'clause-renamed' | 'clause-moved';
      readonly before: Clause;
      readonly now: Clause;
      /** The section that it stands in now. */
      readonly section: Section;
    };

/** Whether two plans say the same. */
export function isEmpty({ added, dropped, changed, units, outline, head }: PlanChanges): boolean {
  const lists = [added, dropped, changed, outline, head, units.added, units.dropped, units.renamed, units.changed];
  return [...lists, units.groups].every(({ length }) => length === 0);
}
