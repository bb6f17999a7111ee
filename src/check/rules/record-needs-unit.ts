import { entryRule } from '../check-rule';

/** A task led by a group needs to be told which of its units did it. */
export const recordNeedsUnit = entryRule({
  code: 'Y705',
  name: 'record-needs-unit',
  severity: 'error',
  kind: 'needs-unit',
  message: {
    zh: (problem) => `这个任务由“${problem.lead}”各自完成，记录要写明 unit`,
    en: (problem) => `each of “${problem.lead}” owes this task, so the record must name its unit`,
  },
  help: {
    zh: (problem) => `写其中一个单位、几个单位的列表，或全体：unit: ${problem.lead}`,
    en: (problem) => `name one, a list of several, or all: unit: ${problem.lead}`,
  },
  explanation: () => ({
    why: {
      zh: '几个单位各办各的任务，不写单位就不知道是谁办的，也不能算全体都办了。',
      en: 'Where each unit owes a task for itself, a record without a unit does not say who did it, and cannot stand for all.',
    },
    bad: { task: 'title: 召开支部党员大会\nlead: 各支部\n', records: '- { task: 1-1, date: 2022-06-24 }\n' },
    good: {
      task: 'title: 召开支部党员大会\nlead: 各支部\n',
      records: '- { task: 1-1, unit: [第一党支部, 第三党支部], date: 2022-06-24 }\n',
    },
  }),
});
