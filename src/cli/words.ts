import type { Bilingual } from '../diagnostic/language';
import type { Word } from './command-spec';

/** Words that a place of the command line takes, as they stand. */
export function wordsOf<Value extends string>(
  values: readonly Value[],
  texts?: Readonly<Record<Value, Bilingual>>,
): readonly Word[] {
  return values.map((value) => (texts === undefined ? { value } : { value, text: texts[value] }));
}
