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
};
