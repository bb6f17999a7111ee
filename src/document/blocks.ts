import type { Plan } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { Period } from '../time/period';

/**
 * A paper that the office issues, as a sequence of blocks. It holds words only: no markup, no fonts, no colours. What
 * makes text, Markdown or a file of it computes nothing; every date and count stands here already, as it will be read.
 */
export interface Document {
  readonly kind: 'monthly-prompt';
  readonly title: string;
  /** The plan that it was made from. */
  readonly plan: Pick<Plan, 'title' | 'year' | 'organisation'>;
  /** The date as of which it was judged. */
  readonly asOf: Day;
  /** What it is about: a month. */
  readonly period: Period;
  /** From top to bottom, the title first. */
  readonly blocks: readonly Block[];
}

export type Block =
  TitleBlock | SalutationBlock | ParagraphBlock | HeadingBlock | TableBlock | ListBlock | SignatureBlock;

export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
}

/** Whom the paper is for (主送), with its colon. */
export interface SalutationBlock {
  readonly kind: 'salutation';
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for `一、`, 2 for `（一）`, 3 for `1.`; the numeral is part of the text. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** The name under which rows hold their cell. */
  readonly key: string;
  readonly title: string;
  /** How wide it is, relative to the other columns. */
  readonly width: number;
}

export interface Row {
  /** By the columns' keys. */
  readonly cells: Readonly<Record<string, string>>;
  /** The ids of the occurrences that the row stands for. */
  readonly occurrences: readonly string[];
}

/** Items numbered from 1; the number is not part of their text. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: string;
  /** The ids of the occurrences that the item stands for. */
  readonly occurrences: readonly string[];
}

/** The foot of a paper (落款). */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly issuer: string;
  readonly date: string;
}
