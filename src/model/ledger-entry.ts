import type { Day } from '../time/civil-date';
import type { NamedPlace } from '../source/place';

/** What happened, as written in `records/*.yaml`: one entry of the sequence of events. */
export type LedgerEntry = CompletionRecord | Extension | Waiver | ProgressNote | Retraction;

interface Entry {
  /** The day it happened. */
  readonly date: Day;
  /** The day it was written down. */
  readonly recorded: Day;
  readonly place: NamedPlace;
  /** Where the entry begins, for the order of entries of one day. */
  readonly line: number;
}

interface EntryOfTask extends Entry {
  readonly task: string;
  /** Units and groups as written; absent where none was. */
  readonly units: readonly string[] | undefined;
  /** The key of the period it names. */
  readonly period: string | undefined;
  readonly note: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** Something was done (完成记录). */
export interface CompletionRecord extends EntryOfTask {
  readonly kind: 'done';
  /** How many at once. */
  readonly count: number;
}

/** A later due date (延期); it acts only where approved. */
export interface Extension extends EntryOfTask {
  readonly kind: 'extend';
  readonly to: Day;
  readonly reason: string | undefined;
  readonly approved: string | undefined;
}

/** The occurrence need not be done (免办); it acts only where approved. */
export interface Waiver extends EntryOfTask {
  readonly kind: 'waive';
  readonly reason: string | undefined;
  readonly approved: string | undefined;
}

/** How far it has come; not judged. */
export interface ProgressNote extends EntryOfTask {
  readonly kind: 'progress';
}

/** Takes back an entry that was wrong (kind: void). */
export interface Retraction extends Entry {
  readonly kind: 'void';
  readonly of: RetractionTarget;
  readonly reason: string | undefined;
}

/** A record that counts no more, and what took it back. */
export interface TakenBackRecord {
  readonly record: CompletionRecord;
  readonly retraction: Retraction;
}

/** An extension or a waiver that acts no more, and what took it back. */
export interface TakenBackAgreement {
  readonly agreement: Extension | Waiver;
  readonly retraction: Retraction;
}

/** The keys that must fit exactly one entry; absent ones fit any. */
export interface RetractionTarget {
  readonly kind: 'done' | 'extend' | 'waive' | 'progress';
  readonly task: string | undefined;
  readonly units: readonly string[] | undefined;
  readonly date: Day | undefined;
  readonly period: string | undefined;
  readonly count: number | undefined;
  readonly to: Day | undefined;
}

/** What proves a record (佐证): a file with its checksum, an address, or a document number. */
export type Evidence =
  | { readonly kind: 'file'; readonly file: string; readonly sha256: string | undefined }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'ref'; readonly ref: string };
