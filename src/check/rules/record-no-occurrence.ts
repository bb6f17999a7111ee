import { entryRule } from '../check-rule';

/** There is nothing that the record could be of. */
export const recordNoOccurrence = entryRule({
  code: 'Y706',
  name: 'record-no-occurrence',
  severity: 'error',
  kind: 'no-occurrence',
  message: {
    zh: (problem) => `${problem.unit} 的这个任务没有可以登记的期次`,
    en: (problem) => `${problem.unit} owes no occurrence of this task`,
  },
  help: {
    zh: () => '核对任务和单位的 from、until；常态化、待定的任务不用延期和免办',
    en: () => 'look at from and until of the task and the unit; a task without dates needs no extension or waiver',
  },
  explanation: () => ({
    why: {
      zh: '这个单位不欠这项任务，例如那时还没有成立，记了也没有期次可算。',
      en: 'The unit owes nothing of this task, perhaps because it was founded later: there is no occurrence that the record could be of.',
    },
    bad: {
      head:
        'units: [第一党支部, { name: 第四党支部, from: 2022-07-01 }]\n' +
        'groups: { 各支部: [第一党支部, 第四党支部] }\n',
      task: 'title: 学习雷锋志愿服务\nwhen: 3月\nlead: 各支部\n',
      records: '- { task: 1-1, unit: 第四党支部, date: 2022-03-04 }\n',
    },
    good: {
      head:
        'units: [第一党支部, { name: 第四党支部, from: 2022-07-01 }]\n' +
        'groups: { 各支部: [第一党支部, 第四党支部] }\n',
      task: 'title: 学习雷锋志愿服务\nwhen: 3月\nlead: 各支部\n',
      records: '- { task: 1-1, unit: 第一党支部, date: 2022-03-04 }\n',
    },
  }),
});
