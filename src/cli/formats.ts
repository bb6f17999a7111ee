import type { Formats } from './output';

/** What each command can write. */

export type FindingsFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab';
export const FINDINGS_FORMATS: Formats<FindingsFormat> = {
  names: ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'],
  byEnding: new Map([
    ['.txt', 'text'],
    ['.json', 'json'],
    ['.sarif', 'sarif'],
    ['.sarif.json', 'sarif'],
    ['.xml', 'junit'],
  ]),
};

export type SheetFormat = 'table' | 'json';
export const SHEET_FORMATS: Formats<SheetFormat> = {
  names: ['table', 'json'],
  byEnding: new Map([
    ['.txt', 'table'],
    ['.json', 'json'],
  ]),
  synonyms: new Map([['text', 'table']]),
};

export type RecordFormat = 'text' | 'json';
export const RECORD_FORMATS: Formats<RecordFormat> = {
  names: ['text', 'json'],
  byEnding: new Map([
    ['.txt', 'text'],
    ['.json', 'json'],
  ]),
};

export type PaperFormat = 'md' | 'text' | 'docx' | 'html' | 'xlsx' | 'json';
export const PAPER_FORMATS: Formats<PaperFormat> = {
  names: ['md', 'text', 'docx', 'html', 'xlsx', 'json'],
  byEnding: new Map([
    ['.md', 'md'],
    ['.txt', 'text'],
    ['.docx', 'docx'],
    ['.html', 'html'],
    ['.htm', 'html'],
    ['.xlsx', 'xlsx'],
    ['.json', 'json'],
  ]),
};

/** A checklist is a paper, and also one flat table. */
export type ChecklistFormat = PaperFormat | 'csv';
export const CHECKLIST_FORMATS: Formats<ChecklistFormat> = {
  ...PAPER_FORMATS,
  names: [...PAPER_FORMATS.names, 'csv'],
  byEnding: new Map<string, ChecklistFormat>([...PAPER_FORMATS.byEnding, ['.csv', 'csv']]),
};

/** A roll-up is a paper, and also tables for a terminal. */
export type RollUpFormat = 'table' | PaperFormat;
export const ROLL_UP_FORMATS: Formats<RollUpFormat> = { ...PAPER_FORMATS, names: ['table', ...PAPER_FORMATS.names] };

/** Of a paper a unit in a folder, unless told. */
export const UNIT_PAPERS_FORMAT: PaperFormat = 'docx';

export type LedgerFormat = 'xlsx' | 'csv' | 'md';
export const LEDGER_FORMATS: Formats<LedgerFormat> = {
  names: ['xlsx', 'csv', 'md'],
  byEnding: new Map([
    ['.xlsx', 'xlsx'],
    ['.csv', 'csv'],
    ['.md', 'md'],
  ]),
};

export type CalendarFormat = 'ics';
export const CALENDAR_FORMATS: Formats<CalendarFormat> = { names: ['ics'], byEnding: new Map([['.ics', 'ics']]) };

export type ExplanationFormat = 'text' | 'md';
export const EXPLANATION_FORMATS: Formats<ExplanationFormat> = {
  names: ['text', 'md'],
  byEnding: new Map([
    ['.txt', 'text'],
    ['.md', 'md'],
  ]),
};

export type FactsFormat = 'parquet' | 'ndjson' | 'csv';
/** By the ending of the file behind `--facts`, which alone says it. */
export const FACTS_FORMATS: ReadonlyMap<string, FactsFormat> = new Map([
  ['.parquet', 'parquet'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.csv', 'csv'],
]);
