import type { Bilingual, Language } from '../../diagnostic/language';
import { TERMS } from '../../glossary';
import type { Term } from '../../glossary/term';

/** What stands around a term's own words, whatever the format. */

export const ALSO_CALLED: Bilingual = { zh: '又称：', en: 'Also: ' };
export const SEE_ALSO: Bilingual = { zh: '另见：', en: 'See also: ' };

export const SEPARATOR: Bilingual = { zh: '、', en: ', ' };

export function listed(names: readonly string[], language: Language): string {
  return names.join(SEPARATOR[language]);
}

/** Its name, with the one in the other language behind it. */
export function nameInBoth({ name }: Term, language: Language): string {
  return language === 'zh' ? `${name.zh}（${name.en}）` : `${name.en} (${name.zh})`;
}

/** Other words for it that a reader of a language uses: what is written in neither way, such as a key, is for both. */
export function otherNames({ alsoCalled }: Term, language: Language): readonly string[] {
  return language === 'zh' ? alsoCalled : alsoCalled.filter((name) => !/\p{Script=Han}/u.test(name));
}

/** What the terms that belong to it are called. */
export function relatedNames({ seeAlso }: Term, language: Language): readonly string[] {
  return seeAlso.flatMap((key) => TERMS.find(({ name }) => name.en === key)?.name[language] ?? []);
}
