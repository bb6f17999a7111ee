/** Languages of messages and help. Papers are always Chinese. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;
