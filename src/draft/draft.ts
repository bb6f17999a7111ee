import type { Ambiguity } from '../time/phrase/ambiguity';
import type { Statement } from '../time/prose/statements';
import type { Stretch } from '../outline/paragraphs';

/** What a person knows of a document that the document may not say. */
export interface DraftWishes {
  /** The plan's year; without one, the year that the document names first. */
  readonly year?: number;
  /** The year where neither says one. */
  readonly yearUnlessNamed?: number;
  readonly organisation?: string;
  /** The office's units, by the names that the plan shall use. */
  readonly units: readonly string[];
}

/** Why no plan can be made of a document. */
export type NotDrafted =
  /** It names no year, and none was given. */
  | { readonly kind: 'no-year' }
  /** It has more parts than a plan may have. */
  | { readonly kind: 'too-many-parts' };

/** A plan made of an approved document, to be finished by hand. */
export interface Draft {
  readonly title: string;
  readonly year: number;
  readonly organisation: string;
  /** Those that were given, then those that the document names, in its order; never empty. */
  readonly units: readonly string[];
  readonly sections: readonly DraftSection[];
  /** All that a person must decide, in the document's order. */
  readonly doubts: readonly Doubt[];
}

export interface DraftSection {
  readonly title: string;
  readonly clauses: readonly DraftClause[];
}

export interface DraftClause {
  readonly label: string;
  readonly title: string;
  readonly tasks: readonly DraftTask[];
  /** What belongs to no task of it. */
  readonly doubts: readonly Doubt[];
}

export interface DraftTask {
  readonly id: string;
  readonly title: string;
  /** A phrase of the grammar, 常态化 where the document says no time, 待定 where it says one that does not exist. */
  readonly when: string;
  readonly lead: string;
  readonly with: readonly string[];
  /** The words of the document, on one line. */
  readonly quote: string;
  readonly soft: boolean;
  /** What the document says is owed; absent for the rest of a clause. */
  readonly statement: Statement | undefined;
  readonly doubts: readonly Doubt[];
}

/** Something that was not dared, with the words of the document and where they stand in it. */
export interface Doubt {
  readonly about: DoubtKind;
  readonly words: string;
  readonly at: Stretch;
}

export type DoubtKind =
  /** Words that can be read in two ways, and the reading that was taken, as a plain phrase. */
  | { readonly kind: 'ambiguous'; readonly ambiguity: Ambiguity; readonly reading: string }
  /** A date that does not exist, as 6月31日. */
  | { readonly kind: 'no-such-time' }
  /** A frequency that no phrase can say, as 每旬. */
  | { readonly kind: 'no-such-frequency' }
  /** A time that hangs on something else: 会后3日内, 提前一周, 开学前. */
  | { readonly kind: 'relative-time' }
  /** A number of months, days or times that was not understood as owed. */
  | { readonly kind: 'unplaced-number' }
  /** Said of each branch or member: whether one is owed or one of each, the lead decides. */
  | { readonly kind: 'for-each' }
  /** A part of a month that no phrase says: 每月第一周. Only the month was taken. */
  | { readonly kind: 'finer-time'; readonly taken: string }
  /** Months in brackets before a recurrence: （6月至9月）每月. Only the recurrence was taken. */
  | { readonly kind: 'months-beside'; readonly taken: string }
  /** Whom the sentence names as doing it, where no unit of that name was given. */
  | { readonly kind: 'subject' }
  /** A clause of which nothing has a time or a count. */
  | { readonly kind: 'nothing-to-check' }
  /** What no task quotes, though it says what is done. */
  | { readonly kind: 'left-out' }
  /** Several units under one heading of responsibility; the first leads. */
  | { readonly kind: 'several-leads'; readonly lead: string };
