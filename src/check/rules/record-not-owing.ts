import { entryRule } from '../check-rule';
import { someInWords } from '../some-in-words';

/** A record names a unit that does not owe the task. */
export const recordNotOwing = entryRule({
  code: 'Y704',
  name: 'record-not-owing',
  severity: 'error',
  incidental: ['index'],
  kind: 'not-owing',
  at: ({ index }) => (index === undefined ? ['unit'] : ['unit', index]),
  message: {
    zh: (problem) => `“${problem.name}”不是这个任务的责任单位（${problem.lead}）`,
    en: (problem) => `“${problem.name}” does not owe this task (${problem.lead} does)`,
  },
  help: {
    zh: (problem) => `unit 写责任单位：${someInWords(problem.owing, '、')}；配合单位办的，也记在责任单位名下`,
    en: (problem) => `name who owes it: ${someInWords(problem.owing, ', ')}; what helpers did counts for those, too`,
  },
  explanation: () => ({
    why: {
      zh: '责任单位才算数；记在配合单位或者别的单位名下，两边的数都不对。',
      en: 'Only the unit that owes the task is counted; under another one both their numbers would be wrong.',
    },
    bad: {
      task: 'title: 组织警示教育\nlead: 机关纪委\nwith: [各支部]\n',
      records: '- { task: 1-1, unit: 第二党支部, date: 2022-06-17 }\n',
    },
    good: {
      task: 'title: 组织警示教育\nlead: 机关纪委\nwith: [各支部]\n',
      records: '- { task: 1-1, unit: 机关纪委, date: 2022-06-17 }\n',
    },
  }),
});
