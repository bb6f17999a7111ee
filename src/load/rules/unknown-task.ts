import { didYouMean } from '../../diagnostic/did-you-mean';
import type { Rule } from '../../diagnostic/rule';

/** A follow-up of a task that the plan does not have, or such a task left out of the scores. */
export const unknownTask: Rule<{ readonly id: string; readonly nearest: string | undefined }> = {
  code: 'Y302',
  name: 'unknown-task',
  severity: 'error',
  incidental: ['nearest'],
  message: { zh: ({ id }) => `计划里没有编号为 ${id} 的任务`, en: ({ id }) => `no task of the plan has the id ${id}` },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '后续任务从前一个任务办结的日子算起；前一个找不到，它就不会到期，也没有人去催。计分规则里写错了，该排除的任务照样扣分。',
      en: 'A follow-up is counted from the day on which another task was done; where that one is not there, it never falls due and nobody asks. A wrong id among those left out of the scores leaves nothing out.',
    },
    bad: {
      tasks:
        '- { id: 5-1, title: 开展安全检查, when: 9月, lead: 办公室 }\n' +
        '- { id: 5-2, title: 报送整改情况, when: { after: 5-10, within: 10 workdays }, lead: 办公室 }\n',
    },
    good: {
      tasks:
        '- { id: 5-1, title: 开展安全检查, when: 9月, lead: 办公室 }\n' +
        '- { id: 5-2, title: 报送整改情况, when: { after: 5-1, within: 10 workdays }, lead: 办公室 }\n',
    },
  }),
};
