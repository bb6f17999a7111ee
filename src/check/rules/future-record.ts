import { within } from '../../source/place';
import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';

/** A record dated after the as-of date is not judged yet. */
export const futureRecord = checkRule<{ readonly date: Day; readonly asOf: Day }>({
  code: 'Y716',
  name: 'future-record',
  severity: 'info',
  message: {
    zh: ({ date, asOf }) => `记录的日期 ${formatDay(date)} 在基准日 ${formatDay(asOf)} 之后，暂不计入`,
    en: ({ date, asOf }) => `the record is dated ${formatDay(date)}, after ${formatDay(asOf)}, and is not judged yet`,
  },
  explanation: () => ({
    why: {
      zh: '基准日还没有到的事不算数；不是特意往前看的话，多半是年份或月份写错了。',
      en: 'What lies after the as-of date is not counted; unless you look back on purpose, a year or a month is probably wrong.',
    },
    bad: { records: '- { task: 1-1, date: 2022-07-20 }\n', asOf: '2022-06-30' },
    good: { records: '- { task: 1-1, date: 2022-06-20 }\n', asOf: '2022-06-30' },
  }),
  search({ entries, asOf }, say) {
    for (const { kind, date, place } of entries)
      if (kind !== 'void' && date > asOf) say(within(place, 'date'), { date, asOf });
  },
});
