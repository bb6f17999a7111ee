import type { TaskEntry } from '../../match/linked-entry';
import type { LedgerEntry, Retraction } from '../../model/ledger-entry';
import { within } from '../../source/place';
import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';

/** Ledgers are kept by the month: what is written down more than a month after it happened was filled in afterwards. */
const LONGEST_DELAY = 30;

/** A record, an extension or a waiver that was written down long after the day it names. */
export const backFilled = checkRule<{ readonly date: Day; readonly recorded: Day; readonly days: number }>({
  code: 'Y725',
  name: 'back-filled',
  severity: 'warning',
  message: {
    zh: ({ date, recorded, days }) => `${formatDay(date)} 的事到 ${formatDay(recorded)} 才登记，隔了 ${days} 天`,
    en: ({ date, recorded, days }) =>
      `what happened on ${formatDay(date)} was written down on ${formatDay(recorded)}, ${days} days later`,
  },
  help: {
    zh: () => '核对日期；确是补登的，附上当时的佐证',
    en: () => 'check the dates; if it was filled in afterwards, name evidence of the time',
  },
  explanation: () => ({
    why: {
      zh: '台账按月登记。事后很久才补的记录，多半凭记忆，也可能是为应付检查。',
      en: 'Ledgers are kept by the month; what is filled in long afterwards comes from memory, or for an inspection.',
    },
    bad: { records: '- { task: 1-1, date: 2022-03-10, recorded: 2022-06-28 }\n' },
    good: { records: '- { task: 1-1, date: 2022-03-10, recorded: 2022-03-14 }\n' },
  }),
  search({ entries, matched }, say) {
    for (const entry of entries) {
      const { kind, date, recorded, place } = entry;
      if (kind === 'void' || kind === 'progress') continue;
      const days = recorded - date;
      if (days <= LONGEST_DELAY || matched.takenBack.has(entry) || corrects(entry, matched.takenBack)) continue;
      say(within(place, 'recorded'), { date, recorded, days });
    }
  },
});

/**
 * Whether an entry takes the place of one that was written down in time: something in that one was wrong, and it was taken
 * back before or when this one was written.
 */
function corrects(entry: TaskEntry, takenBack: ReadonlyMap<LedgerEntry, Retraction>): boolean {
  return [...takenBack].some(([wrong, retraction]) => {
    if (wrong.kind !== entry.kind || wrong.task !== entry.task || retraction.recorded > entry.recorded) return false;
    const delay = wrong.recorded - entry.date;
    return JSON.stringify(wrong.units) === JSON.stringify(entry.units) && delay >= 0 && delay <= LONGEST_DELAY;
  });
}
