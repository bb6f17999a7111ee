import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '说明一条检查规则，附一反一正两个例子；或者说明一个词语。不写就列出全部',
  en: 'explain a rule of check, with a bad and a good example, or a word of this domain; without one, list them all',
};
export const TOPIC_VALUE: Bilingual = { zh: '代码或词语', en: 'code|term' };
export const TOPIC: Bilingual = {
  zh: '规则的代码或名称，例如 Y403、impossible-date；或者一个词语，中文英文都行，例如 期次、as-of',
  en: 'the code or the name of a rule, such as Y403 or impossible-date; or a word, in Chinese or English, such as as-of',
};
export const EXAMPLE_CODE: Bilingual = { zh: '这条规则说的是什么', en: 'what this rule is about' };
export const EXAMPLE_TERM: Bilingual = { zh: '这个词是什么意思', en: 'what this word means' };

export function unknownTopic(word: string, nearest: string | undefined): Bilingual {
  return nearest === undefined
    ? {
        zh: `没有“${word}”这条规则，也没有这个词语，有哪些见 yuetishi explain。`,
        en: `There is no rule and no word "${word}"; yuetishi explain lists those there are.`,
      }
    : {
        zh: `没有“${word}”这条规则，也没有这个词语，是不是 ${nearest}？`,
        en: `There is no rule and no word "${word}"; did you mean ${nearest}?`,
      };
}
