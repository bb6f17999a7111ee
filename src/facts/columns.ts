import type { FactRow } from './fact-row';

/** The format of the table. Columns may be added within it; one that goes or changes its meaning makes another format. */
export const FACTS_FORMAT = 1;

/** One column of the table of facts. */
export type FactColumn = {
  readonly name: string;
  /** Whether a row may have nothing there. */
  readonly isOptional: boolean;
} & (
  | { readonly type: 'text'; readonly of: (row: FactRow) => string | undefined }
  | { readonly type: 'number' | 'day'; readonly of: (row: FactRow) => number | undefined }
  | { readonly type: 'flag'; readonly of: (row: FactRow) => boolean }
);

/**
 * The columns in their order: a published format. Their names are small letters and underscores, which mean the same to
 * every engine, whether or not it folds capitals, and none is the name of a function such as `min`.
 */
export const FACT_COLUMNS: readonly FactColumn[] = [
  { name: 'plan', type: 'text', isOptional: false, of: ({ plan }) => plan },
  { name: 'folder', type: 'text', isOptional: false, of: ({ folder }) => folder },
  { name: 'organisation', type: 'text', isOptional: false, of: ({ organisation }) => organisation },
  { name: 'year', type: 'number', isOptional: false, of: ({ year }) => year },
  { name: 'as_of', type: 'day', isOptional: false, of: ({ asOf }) => asOf },
  { name: 'occurrence', type: 'text', isOptional: false, of: ({ occurrence }) => occurrence },
  { name: 'task', type: 'text', isOptional: false, of: ({ task }) => task },
  { name: 'title', type: 'text', isOptional: false, of: ({ title }) => title },
  { name: 'clause', type: 'text', isOptional: true, of: ({ clause }) => clause },
  { name: 'section', type: 'text', isOptional: true, of: ({ section }) => section },
  { name: 'unit', type: 'text', isOptional: false, of: ({ unit }) => unit },
  { name: 'period', type: 'text', isOptional: false, of: ({ period }) => period },
  { name: 'opens', type: 'day', isOptional: false, of: ({ opens }) => opens },
  { name: 'due', type: 'day', isOptional: false, of: ({ due }) => due },
  { name: 'effective_due', type: 'day', isOptional: false, of: ({ effectiveDue }) => effectiveDue },
  { name: 'state', type: 'text', isOptional: false, of: ({ state }) => state },
  { name: 'stage', type: 'text', isOptional: true, of: ({ stage }) => stage },
  { name: 'times_done', type: 'number', isOptional: false, of: ({ done }) => done },
  { name: 'times_min', type: 'number', isOptional: false, of: ({ min }) => min },
  { name: 'times_max', type: 'number', isOptional: true, of: ({ max }) => max },
  { name: 'done_on', type: 'day', isOptional: true, of: ({ doneOn }) => doneOn },
  { name: 'days_late', type: 'number', isOptional: false, of: ({ daysLate }) => daysLate },
  { name: 'counts', type: 'flag', isOptional: false, of: ({ counts }) => counts },
  { name: 'counts_as_done', type: 'flag', isOptional: false, of: ({ countsAsDone }) => countsAsDone },
  { name: 'provisional', type: 'flag', isOptional: false, of: ({ provisional }) => provisional },
];
