import type { Language } from '../../diagnostic/language';
import type { CliHost } from '../cli-host';

/** A word that could stand where one is being typed. */
export interface Candidate {
  readonly value: string;
  /** What it is, in the user's language. */
  readonly text?: string | undefined;
}

export interface Candidates {
  readonly words: readonly Candidate[];
  /** Whether the name of a file could stand there, too. */
  readonly files: boolean;
  /** Whether more belongs to the word, so that no space ends it. */
  readonly goesOn: boolean;
}

export const NONE: Candidates = { words: [], files: false, goesOn: false };

/** For whom candidates are worked out. */
export interface Typist {
  readonly host: CliHost;
  readonly language: Language;
}
