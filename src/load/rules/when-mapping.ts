import type { Rule } from '../../diagnostic/rule';

/** A `when` mapping whose parts do not go together. */
export const whenMapping: Rule<{ readonly zh: string; readonly en: string }> = {
  code: 'Y406',
  name: 'when-mapping',
  severity: 'error',
  message: { zh: ({ zh }) => `when 的写法不成立：${zh}`, en: ({ en }) => `this when does not stand: ${en}` },
};
