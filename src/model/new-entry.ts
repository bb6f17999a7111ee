import type { Day } from '../time/civil-date';
import type { Evidence, RetractionTarget } from './ledger-entry';

/** An entry to be written: what a person said, before it has a place in a file. What is absent is not written. */
export type NewEntry = NewCompletion | NewExtension | NewWaiver | NewProgressNote | NewRetraction;

interface Written {
  /** The day it happened. */
  readonly date: Day;
  /** The day it is written down. */
  readonly recorded: Day;
}

interface WrittenOfTask extends Written {
  readonly task: string;
  /** Units and groups as they are to be written; absent or empty where the lead needs none. */
  readonly units?: readonly string[];
  /** The key of the period it names (`for`). */
  readonly period?: string;
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
}

export interface NewCompletion extends WrittenOfTask {
  readonly kind: 'done';
  /** How many at once; 1 unless told. */
  readonly count?: number;
}

export interface NewExtension extends WrittenOfTask {
  readonly kind: 'extend';
  readonly to: Day;
  readonly reason?: string;
  readonly approved?: string;
}

export interface NewWaiver extends WrittenOfTask {
  readonly kind: 'waive';
  readonly reason?: string;
  readonly approved?: string;
}

export interface NewProgressNote extends WrittenOfTask {
  readonly kind: 'progress';
}

/** Takes an entry back; `of` must fit exactly one. */
export interface NewRetraction extends Written {
  readonly kind: 'void';
  readonly of: Partial<RetractionTarget>;
  readonly reason?: string;
}
