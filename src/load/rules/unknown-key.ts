import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** A key that the format does not have at this place. */
export const unknownKey: Rule<{
  readonly key: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'Y201',
  name: 'unknown-key',
  severity: 'error',
  message: {
    zh: ({ key }) => `没有“${inSentence(key)}”这个键`,
    en: ({ key }) => `there is no key “${inSentence(key)}” here`,
  },
  help: {
    zh: ({ nearest, known }) =>
      nearest !== undefined ? `是不是 ${nearest}？` : known.length > 0 ? `这里可用：${known.join('、')}` : '删去这一项',
    en: ({ nearest, known }) =>
      nearest !== undefined
        ? `did you mean ${nearest}?`
        : known.length > 0
          ? `known here: ${known.join(', ')}`
          : 'remove it',
  },
  explanation: () => ({
    why: {
      zh: '不认识的键程序不会用，写在里面的要求等于没有写。',
      en: 'A key that the format does not know is not used: what stands behind it is as good as not written.',
    },
    bad: { task: 'title: 评选表彰先进支部\nwhen: 6月\ndeliverable: [表彰决定]\n' },
    good: { task: 'title: 评选表彰先进支部\nwhen: 6月\ndeliverables: [表彰决定]\n' },
  }),
};
