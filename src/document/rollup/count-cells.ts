import type { Bilingual } from '../../diagnostic/language';
import { completionRateOf, occurrencesIn } from '../../rollup/rate';
import type { Counts } from '../../rollup/roll-up';
import { rateText } from '../wording/figures';

/** The columns of counts, in their order, that every table of a roll-up has. */
export const COUNT_COLUMNS = [
  'occurrences',
  'counting',
  'done',
  'onTime',
  'late',
  'overdue',
  'dueSoon',
  'rate',
] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];

/** What counts and what of it is done make the rate: 应完成 and 已完成. What is done before its time is in both. */
export const COUNT_WORDS: Readonly<Record<CountColumn, Bilingual>> = {
  occurrences: { zh: '期次', en: 'Occurrences' },
  counting: { zh: '应完成', en: 'To be done' },
  done: { zh: '已完成', en: 'Done' },
  onTime: { zh: '按期办结', en: 'On time' },
  late: { zh: '逾期办结', en: 'Late' },
  overdue: { zh: '逾期', en: 'Overdue' },
  dueSoon: { zh: '临期', en: 'Due soon' },
  rate: { zh: '完成率', en: 'Rate' },
};

/** Counts as they are read; `—` for the rate where nothing counts. */
export function countCells(counts: Counts): Readonly<Record<CountColumn, string>> {
  const { byState, counting, done } = counts;
  return {
    occurrences: String(occurrencesIn(counts)),
    counting: String(counting),
    done: String(done),
    onTime: String(byState.done),
    late: String(byState['done-late']),
    overdue: String(byState.overdue),
    dueSoon: String(byState['due-soon']),
    rate: rateText(completionRateOf(counts)),
  };
}
