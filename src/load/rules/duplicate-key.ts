import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** A key that a mapping has twice. */
export const duplicateKey: Rule<{ readonly key: string }> = {
  code: 'Y108',
  name: 'duplicate-key',
  severity: 'error',
  message: {
    zh: ({ key }) => `键“${inSentence(key)}”在这里写了两次`,
    en: ({ key }) => `the key “${inSentence(key)}” stands here twice`,
  },
  help: { zh: () => '留下一个', en: () => 'keep one of them' },
  explanation: () => ({
    why: {
      zh: '同一项写了两遍，谁也说不清以哪一遍为准。',
      en: 'Where one key stands twice, nobody can say which of the two holds.',
    },
    bad: { task: 'title: 召开民主生活会\nwhen: 11月\nlead: 局党组\nwhen: 12月\n' },
    good: { task: 'title: 召开民主生活会\nwhen: 12月\nlead: 局党组\n' },
  }),
};
