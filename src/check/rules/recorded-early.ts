import { within } from '../../source/place';
import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';

/** What happened cannot have been written down before it happened. */
export const recordedEarly = checkRule<{ readonly date: Day; readonly recorded: Day }>({
  code: 'Y717',
  name: 'recorded-early',
  severity: 'warning',
  message: {
    zh: ({ date, recorded }) => `登记日期 ${formatDay(recorded)} 早于发生日期 ${formatDay(date)}`,
    en: ({ date, recorded }) => `recorded on ${formatDay(recorded)}, before it happened on ${formatDay(date)}`,
  },
  help: {
    zh: () => '两个日期总有一个写错：date 是办的那天，recorded 是登记的那天',
    en: () => 'one of the two is wrong: date is the day it was done, recorded the day it was written down',
  },
  explanation: () => ({
    why: {
      zh: '事情还没有发生就登记了，两个日期总有一个不对。',
      en: 'What is written down before it happened has one wrong date of the two.',
    },
    bad: { records: '- { task: 1-1, date: 2022-06-20, recorded: 2022-06-02 }\n' },
    good: { records: '- { task: 1-1, date: 2022-06-20, recorded: 2022-06-21 }\n' },
  }),
  search({ entries }, say) {
    for (const { date, recorded, place } of entries)
      if (recorded < date) say(within(place, 'recorded'), { date, recorded });
  },
});
