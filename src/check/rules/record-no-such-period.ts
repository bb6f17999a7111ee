import { didYouMean } from '../../diagnostic/did-you-mean';
import { entryRule } from '../check-rule';
import { nearestPeriod } from '../nearest-period';
import { periodsInWords } from '../periods-in-words';

/** A record names a period in which the task is not owed. */
export const recordNoSuchPeriod = entryRule({
  code: 'Y703',
  name: 'record-unknown-period',
  severity: 'error',
  incidental: ['nearest'],
  kind: 'no-such-period',
  at: () => ['for'],
  nearest: ({ period, periods }) => nearestPeriod(period, periods),
  message: {
    zh: (problem) => `${problem.unit} 的这个任务没有 ${problem.period} 这一期`,
    en: (problem) => `${problem.unit} does not owe this task in ${problem.period}`,
  },
  help: {
    zh: (problem) =>
      (didYouMean.zh(problem) ?? '') + periodsInWords(problem.periods, '这个任务的期次：', '这个任务没有期次'),
    en: (problem) =>
      [didYouMean.en(problem) ?? [], periodsInWords(problem.periods, 'its periods: ', 'the task has no periods')]
        .flat()
        .join(' '),
  },
  explanation: () => ({
    why: {
      zh: '任务没有这一期，这一笔就没有地方算。按季度办的写季度，按月办的写月份。',
      en: 'Where the task has no such period, the record has nowhere to go. Name the quarter of what is owed by quarter, the month of what is owed by month.',
    },
    bad: {
      task: 'title: 上报信访情况\nwhen: 每季度1次\n',
      records: '- { task: 1-1, for: 2022-06, date: 2022-06-28 }\n',
    },
    good: {
      task: 'title: 上报信访情况\nwhen: 每季度1次\n',
      records: '- { task: 1-1, for: 2022-Q2, date: 2022-06-28 }\n',
    },
  }),
});
