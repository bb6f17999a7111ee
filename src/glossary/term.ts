import type { Bilingual } from '../diagnostic/language';

/** A word of the domain, explained. */
export interface Term {
  readonly name: Bilingual;
  /** Other words for it, and what stands for it in files and options, in no particular language. */
  readonly alsoCalled: readonly string[];
  readonly definition: Bilingual;
  /** The English names of terms that belong to it. */
  readonly seeAlso: readonly string[];
}
