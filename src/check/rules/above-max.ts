import { checkRule } from '../check-rule';

/** More was done than the plan allows: the records or the plan should be looked at. The state does not change. */
export const aboveMax = checkRule<{ readonly id: string; readonly count: number; readonly max: number }>({
  code: 'Y602',
  name: 'above-max',
  severity: 'warning',
  message: {
    zh: ({ id, count, max }) => `${id} 记了 ${count} 次，超过上限 ${max} 次`,
    en: ({ id, count, max }) => `${id} was done ${count} times, more than its most, ${max}`,
  },
  help: {
    zh: () => '重复登记的用 void 撤回；是别的期次的，写明 for',
    en: () => 'take back with a void what was recorded twice; name the period of what belongs to another',
  },
  explanation: () => ({
    why: {
      zh: '超过上限，不是登记重了，就是计划的次数订得不对，都该看一眼。',
      en: 'More than the most was either recorded twice, or the plan asks for the wrong number: somebody should look.',
    },
    bad: {
      task: 'title: 举办读书分享会\nwhen: 上半年1至2次\n',
      records:
        '- { task: 1-1, date: 2022-03-11 }\n' +
        '- { task: 1-1, date: 2022-05-13 }\n' +
        '- { task: 1-1, date: 2022-06-17 }\n',
    },
    good: {
      task: 'title: 举办读书分享会\nwhen: 上半年1至2次\n',
      records: '- { task: 1-1, date: 2022-03-11 }\n' + '- { task: 1-1, date: 2022-05-13 }\n',
    },
  }),
  search({ entries, matched }, say) {
    if (entries.length === 0) return;
    for (const { occurrence, records } of matched.recordedSlots) {
      const { max } = occurrence.times;
      if (max === undefined || records.length === 0) continue;
      let count = 0;
      for (const record of records) {
        count += record.count;
        if (count > max) say(record.place, { id: occurrence.id, count, max });
      }
    }
  },
});
