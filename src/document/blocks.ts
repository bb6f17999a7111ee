import type { Plan } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { Period } from '../time/period';

/**
 * A paper as a sequence of blocks. It holds words only: no markup, no fonts, no colours. What makes text, Markdown or a
 * file of it computes nothing; every date and count stands here already, as it will be read.
 */
export interface Paper {
  readonly title: string;
  /** The date as of which it was judged. */
  readonly asOf: Day;
  /** From top to bottom. A paper of several sheets has a title on each. */
  readonly blocks: readonly Block[];
}

/** A paper that the office issues about its plan. */
export interface Document extends Paper {
  readonly kind: 'monthly-prompt' | 'bulletin' | 'annual-summary' | 'stage-notice' | 'checklist';
  /** The plan that it was made from. */
  readonly plan: Pick<Plan, 'title' | 'year' | 'organisation'>;
  /** What it is about; absent where that is no period, but what has come to a stage. */
  readonly period: Period | undefined;
}

/**
 * A paper that adds up many plans. It is the one paper whose numbers have no figures: what is added up are counts, for the
 * lists behind them would be millions of ids. Whoever doubts a number asks the plan it comes from.
 */
export interface RollUpPaper extends Paper {
  readonly kind: 'roll-up';
}

export type Block =
  | LetterheadBlock
  | TitleBlock
  | SubtitleBlock
  | SalutationBlock
  | ParagraphBlock
  | HeadingBlock
  | KeyFiguresBlock
  | ChartBlock
  | TableBlock
  | ListBlock
  | AnnexListBlock
  | SignatureBlock
  | AnnexBlock
  | PageBreakBlock
  | ImprintBlock;

/**
 * A number that words of a paper say, and the list that it is the length of: whoever doubts the number can ask for the
 * list. `count` equals `ids.length`, and no id stands twice.
 */
export interface Figure {
  /** What is counted: `逾期`. */
  readonly label: string;
  readonly count: number;
  readonly of: 'occurrences' | 'tasks' | 'units' | 'clauses' | 'evidence';
  /** Ids of occurrences or tasks, names of units or evidence, labels of clauses; those of another year's plan as `2021/1-1`. */
  readonly ids: readonly string[];
}

/** The head of a paper in the form of a notice (版头): who issues it, large and red, and under which number. */
export interface LetterheadBlock {
  readonly kind: 'letterhead';
  /** 发文机关标志: `市机关事务管理局机关党委文件`. */
  readonly mark: string;
  /** 发文字号: `机党〔2022〕5号`; absent where none is given. */
  readonly number: string | undefined;
}

export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
}

/** What stands small under a title: `第6期`, `（2022年6月1日）`. */
export interface SubtitleBlock {
  readonly kind: 'subtitle';
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
  /** Behind the numbers in the text. */
  readonly figures?: readonly Figure[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for `一、`, 2 for `（一）`, 3 for `1.`; the numeral is part of the text. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** The few numbers that a reader looks for first. At least one. */
export interface KeyFiguresBlock {
  readonly kind: 'key-figures';
  readonly items: readonly KeyFigure[];
}

export interface KeyFigure {
  /** `完成率` */
  readonly label: string;
  /** As it is read: `87.5%`, `12期`. */
  readonly value: string;
  /** The list behind a count; the two lists behind a rate, the part before the whole. */
  readonly figures: readonly Figure[];
}

/** Bars to compare, from top to bottom. At least one. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: string;
  /** What is compared: `单位`; and by what: `得分`. */
  readonly of: { readonly label: string; readonly value: string };
  /** The value of a bar of full length; more than 0. */
  readonly full: number;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** From 0 to the chart's `full`. */
  readonly value: number;
  /** As it is read: `98.5分`. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** What all rows are about, where a paper has such a table for each of several: `责任单位`, `机关党委`. */
  readonly of?: { readonly label: string; readonly value: string };
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
  /** Behind the cells that hold a number, by the columns' keys. */
  readonly figures?: Readonly<Record<string, Figure>>;
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
  /** Behind the numbers in the text. */
  readonly figures?: readonly Figure[];
}

/** The annexes' titles below the body (附件说明), in their order. At least one. */
export interface AnnexListBlock {
  readonly kind: 'annex-list';
  readonly titles: readonly string[];
}

/** The foot of a paper (落款). */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly issuer: string;
  readonly date: string;
}

/** Begins an annex, on a page of its own. */
export interface AnnexBlock {
  readonly kind: 'annex';
  /** `附件1`; `附件` where there is only one. */
  readonly label: string;
  readonly title: string;
}

/** Begins the next sheet of a paper of several. */
export interface PageBreakBlock {
  readonly kind: 'page-break';
}

/** The foot of the last page of a notice (版记): whom it is also sent to, who printed it, and when. */
export interface ImprintBlock {
  readonly kind: 'imprint';
  /** 抄送, without the word and the full stop; absent where it goes to nobody else. */
  readonly copy: string | undefined;
  readonly printedBy: string;
  /** `2022年6月1日`; the word 印发 is not part of it. */
  readonly printedOn: string;
}
