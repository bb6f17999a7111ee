import type { Bilingual } from './language';

/** Help for a misspelt word: the known one that is near it, where there is one. */
export const didYouMean: Bilingual<(args: { readonly nearest?: string | undefined }) => string | undefined> = {
  zh: ({ nearest }) => (nearest === undefined ? undefined : `是不是 ${nearest}？`),
  en: ({ nearest }) => (nearest === undefined ? undefined : `did you mean ${nearest}?`),
};
