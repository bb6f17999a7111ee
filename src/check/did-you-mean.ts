import type { Bilingual } from '../diagnostic/language';

/** Names the word that was probably meant, where there is one. */
export function didYouMean(nearest: string | undefined): Bilingual<string | undefined> {
  return nearest === undefined
    ? { zh: undefined, en: undefined }
    : { zh: `是不是 ${nearest}？`, en: `did you mean ${nearest}?` };
}
