import { within } from '../../source/place';
import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';
import { countedRecords } from '../counted-records';

/** Meetings are held a little early; more than a month before its time, nobody does this period's work. */
const LONGEST_LEAD = 31;

/** A record names a period that opens only long after the day on which it was done. */
export const doneTooEarly = checkRule<{ readonly date: Day; readonly id: string; readonly opens: Day }>({
  code: 'Y727',
  name: 'done-too-early',
  severity: 'warning',
  message: {
    zh: ({ date, id, opens }) =>
      `${formatDay(date)} 办的记在 ${id} 上，它 ${formatDay(opens)} 才开始，早了 ${opens - date} 天`,
    en: ({ date, id, opens }) =>
      `done on ${formatDay(date)} for ${id}, which opens on ${formatDay(opens)}, ${opens - date} days later`,
  },
  help: {
    zh: () => '核对 for 和 date；确是提前这么久办的，写 # yuetishi-ignore Y727: 理由',
    en: () => 'check for and date; if it was done so early, write # yuetishi-ignore Y727: why',
  },
  explanation: () => ({
    why: {
      zh: '提前几天开的会是常事；提前一个月以上的，多半是 for 或者日期写错了，真到了时候反而没有人去办。',
      en: 'Meetings are held a few days early; more than a month early, the period or the date is mostly wrong, and nobody does the work when its time comes.',
    },
    bad: { task: 'when: 每季度1次', records: '- { task: 1-1, for: 2022-Q4, date: 2022-01-20 }\n' },
    good: { task: 'when: 每季度1次', records: '- { task: 1-1, for: 2022-Q1, date: 2022-01-20 }\n' },
  }),
  search(context, say) {
    for (const { record, occurrences } of countedRecords(context)) {
      const { date, period, place } = record;
      const early = occurrences.find(({ openFrom }) => openFrom - date > LONGEST_LEAD);
      if (period === undefined || early === undefined) continue;
      say(within(place, 'date'), { date, id: early.id, opens: early.openFrom });
    }
  },
});
