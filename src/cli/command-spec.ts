import type { Bilingual } from '../diagnostic/language';
import type { Session } from './session';

/**
 * A command as it is declared: all that help and the reading of the command line need, and nothing that does the work.
 * What does it is loaded by `run`, so that no command pays for another.
 */
export interface CommandSpec<Options> {
  readonly name: string;
  /** One line. */
  readonly summary: Bilingual;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly [Example, ...Example[]];
  /** @param words the arguments as given; @returns the exit status */
  run(session: Session, words: readonly string[], options: Options): Promise<number>;
}

/** A command that does nothing by itself: the word behind it names what is to be done, as in `ledger export`. */
export interface CommandGroup {
  readonly name: string;
  /** One line. */
  readonly summary: Bilingual;
  readonly commands: readonly CommandSpec<object>[];
}

/** A word that a place of the command line takes. */
export interface Word {
  readonly value: string;
  readonly text?: Bilingual;
}

/** What a place of the command line takes that cannot be said beforehand. */
export type Lookup =
  'commands' | 'files' | 'plans' | 'units' | 'clauses' | 'stages' | 'tasks' | 'occurrences' | 'schemas' | 'topics';

/** What a place of the command line takes, for a shell that completes it: words, a word and a file, or what is looked up. */
export type Completes = readonly Word[] | { readonly withFile: readonly Word[] } | Lookup;

export interface ArgumentSpec {
  /** What it is called in help. */
  readonly name: Bilingual;
  /** Whether it must be there, may be there, or may be there several times. */
  readonly occurs: 'once' | 'optionally' | 'repeatedly';
  readonly text: Bilingual;
  /** Absent where nothing can be offered. */
  readonly completes?: Completes;
}

export interface OptionSpec {
  /** As commander has it, but for the name of the value: `--as-of`, `-o`. */
  readonly flag: string;
  /** What the value is called in help; absent for a switch. */
  readonly value?: Bilingual;
  readonly text: Bilingual;
  /** Makes the value of what was written; may throw an AppError. `before` is what an earlier one came to. */
  readonly read?: (text: string, before: unknown) => unknown;
  /** What its value can be; absent where nothing can be offered. */
  readonly completes?: Completes;
  /** It may be given several times. */
  readonly repeats?: true;
  /** Several values may stand behind it. */
  readonly takesSeveral?: true;
}

export interface Example {
  /** Without the program's name. */
  readonly command: string;
  readonly does: Bilingual;
}
