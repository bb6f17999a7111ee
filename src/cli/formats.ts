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

export type PaperFormat = 'md' | 'text' | 'json';
export const PAPER_FORMATS: Formats<PaperFormat> = {
  names: ['md', 'text', 'json'],
  byEnding: new Map([
    ['.md', 'md'],
    ['.txt', 'text'],
    ['.json', 'json'],
  ]),
};

/** Of a paper a unit in a folder, unless told. */
export const UNIT_PAPERS_FORMAT: PaperFormat = 'md';

export type LedgerFormat = 'xlsx' | 'csv' | 'md';
export const LEDGER_FORMATS: Formats<LedgerFormat> = {
  names: ['xlsx', 'csv', 'md'],
  byEnding: new Map([
    ['.xlsx', 'xlsx'],
    ['.csv', 'csv'],
    ['.md', 'md'],
  ]),
};

export type ExplanationFormat = 'text' | 'md';
export const EXPLANATION_FORMATS: Formats<ExplanationFormat> = {
  names: ['text', 'md'],
  byEnding: new Map([
    ['.txt', 'text'],
    ['.md', 'md'],
  ]),
};
