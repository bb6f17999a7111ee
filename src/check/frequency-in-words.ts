import type { Bilingual } from '../diagnostic/language';
import type { Requirement } from '../model/baseline';
import type { PeriodUnit } from '../time/period';

const EVERY: Readonly<Record<PeriodUnit, Bilingual>> = {
  week: { zh: '每周', en: 'a week' },
  month: { zh: '每月', en: 'a month' },
  'two-months': { zh: '每两个月', en: 'every two months' },
  quarter: { zh: '每季度', en: 'a quarter' },
  'half-year': { zh: '每半年', en: 'every half-year' },
  year: { zh: '每年', en: 'a year' },
};

type Frequency = Pick<Requirement, 'every' | 'times'>;

/** `每季度 1 次`, `once a quarter`. */
export function frequencyInWords({ every, times }: Frequency): Bilingual {
  return {
    zh: `${EVERY[every].zh} ${times} 次`,
    en: `${times === 1 ? 'once' : `${times} times`} ${EVERY[every].en}`,
  };
}

/** The phrase for a `when` that is just as frequent. */
export function phraseOf({ every, times }: Frequency): string {
  return `${EVERY[every].zh}${times}次`;
}
