import type { Bilingual, Language } from '../diagnostic/language';

/** What a format for other programs is told beside the report. */
export interface FindingsContext {
  /** Of all messages. */
  readonly language: Language;
  /** Why some of what was to be checked could not be; a sentence each. */
  readonly notChecked: readonly Bilingual[];
}
