import { within } from '../../source/place';
import { formatDay, lastOfMonth, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';

/** An extension to a day after the end of the next year: what is put off so far is given up, or the year is a slip. */
export const extensionTooLong = checkRule<{ readonly to: Day; readonly last: Day }>({
  code: 'Y729',
  name: 'extension-too-long',
  severity: 'warning',
  message: {
    zh: ({ to, last }) => `延期到 ${formatDay(to)}，过了次年年底（${formatDay(last)}）`,
    en: ({ to, last }) => `extended to ${formatDay(to)}, after the end of the next year (${formatDay(last)})`,
  },
  help: {
    zh: () => '核对 to 的年份；不再办的，用 kind: waive 登记免办',
    en: () => 'check the year of to; what need not be done any more takes a record with kind: waive',
  },
  explanation: () => ({
    why: {
      zh: '延期一次拖到后年，多半是年份写错了；这一项从此也不会逾期，等于没有人再问。',
      en: 'An extension by years is mostly a wrong year, and nothing will ask for the work again: it is never overdue.',
    },
    bad: {
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2032-07-15, reason: 疫情防控, approved: 局党组会议 }\n',
    },
    good: {
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 疫情防控, approved: 局党组会议 }\n',
    },
  }),
  search({ plan, entries, matched }, say) {
    const last = lastOfMonth(plan.year + 1, 12);
    for (const entry of entries) {
      if (entry.kind !== 'extend' || entry.to <= last || matched.takenBack.has(entry)) continue;
      say(within(entry.place, 'to'), { to: entry.to, last });
    }
  },
});
