import { entryRule } from '../check-rule';

/** A record without a period went to one occurrence while an earlier one is still unmet. */
export const recordLeavesUnmet = entryRule({
  code: 'Y712',
  name: 'record-leaves-unmet',
  severity: 'warning',
  kind: 'leaves-unmet',
  message: {
    zh: (problem) => `这条记录计入 ${problem.counted}，而更早的 ${problem.unmet} 还没有完成`,
    en: (problem) => `this record counts for ${problem.counted} while the earlier ${problem.unmet} is unmet`,
  },
  help: {
    zh: (problem) => `补办的是更早那一期的，写明 for: ${problem.period}；不是的，也写明 for`,
    en: (problem) => `if it made up for the earlier one, write for: ${problem.period}; if not, name its period too`,
  },
  explanation: () => ({
    why: {
      zh: '前一期还欠着，这一笔是补前一期还是办这一期，只有登记的人知道，请写明。',
      en: 'While an earlier occurrence is still owed, only the one who records knows whether this made up for it: say so.',
    },
    bad: {
      task: 'title: 上党课\nwhen: 每季度1次\nlead: 局党组\n',
      records: '- { task: 1-1, date: 2022-04-08 }\n',
      asOf: '2022-04-30',
    },
    good: {
      task: 'title: 上党课\nwhen: 每季度1次\nlead: 局党组\n',
      records: '- { task: 1-1, for: 2022-Q1, date: 2022-04-08, note: 补一季度 }\n',
      asOf: '2022-04-30',
    },
  }),
});
