import type { Rule } from '../../diagnostic/rule';

/** A `when` mapping whose parts do not go together. */
export const whenMapping: Rule<{ readonly zh: string; readonly en: string }> = {
  code: 'Y406',
  name: 'when-mapping',
  severity: 'error',
  message: { zh: ({ zh }) => `when 的写法不成立：${zh}`, en: ({ en }) => `this when does not stand: ${en}` },
  explanation: () => ({
    why: {
      zh: '几项写法互相抵触时，照哪一项算都可能不是原意。',
      en: 'Where the parts contradict each other, each way of reading them may be the wrong one.',
    },
    bad: { task: 'title: 公布考勤情况\n' + 'when: { every: month, day: 20, by: 25 }\n' + 'lead: 办公室\n' },
    good: { task: 'title: 公布考勤情况\nwhen: { every: month, by: 25 }\nlead: 办公室\n' },
  }),
};
