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
  search({ entries, asOf }, say) {
    for (const { kind, date, place } of entries)
      if (kind !== 'void' && date > asOf) say(within(place, 'date'), { date, asOf });
  },
});
