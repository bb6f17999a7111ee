import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '说明一条检查规则，附一正一反两个例子；不写代码就列出全部',
  en: 'explain a rule of check, with a bad and a good example; without a code, list them all',
};
export const TOPIC_VALUE: Bilingual = { zh: '代码', en: 'code' };
export const TOPIC: Bilingual = {
  zh: '规则的代码或名称，例如 Y403、impossible-date',
  en: 'the code or the name of a rule, such as Y403 or impossible-date',
};
export const EXAMPLE_CODE: Bilingual = { zh: '这条规则说的是什么', en: 'what this rule is about' };
export const EXAMPLE_LIST: Bilingual = { zh: '有哪些规则', en: 'what rules there are' };

export function unknownTopic(word: string, nearest: string | undefined): Bilingual {
  return nearest === undefined
    ? {
        zh: `没有“${word}”这条规则，有哪些见 yuetishi explain。`,
        en: `There is no rule "${word}"; yuetishi explain lists those there are.`,
      }
    : {
        zh: `没有“${word}”这条规则，是不是 ${nearest}？`,
        en: `There is no rule "${word}"; did you mean ${nearest}?`,
      };
}
