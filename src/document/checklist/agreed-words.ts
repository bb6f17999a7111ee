import type { Assessment } from '../../model/assessment';
import { listsBy } from '../../match/lists-by';
import { shortDate } from '../wording/chinese-date';
import { periodNameOf } from '../wording/period-name';

/**
 * What was agreed otherwise than the plan has it, known as of the date: `（已延期至4月15日）`, `（免办）`; of several periods
 * which: `（3月已延期至4月15日；7月、8月免办）`. Empty where nothing was.
 *
 * @param assessments what one unit owes of one task
 */
export function agreedWords(assessments: readonly Assessment[], year: number): string {
  const said = listsBy(assessments, (each) => agreementOf(each, year));
  const parts = [...said].flatMap(([words, agreed]) => {
    if (words === '') return [];
    const isAll = agreed.length === assessments.length;
    return [isAll ? words : agreed.map(({ occurrence }) => periodNameOf(occurrence.period, year)).join('、') + words];
  });
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

function agreementOf({ state, occurrence }: Assessment, year: number): string {
  if (state === 'waived') return '免办';
  const { extension, effectiveDue, provisional } = occurrence;
  if (extension === undefined) return '';
  return `已延期至${shortDate(effectiveDue, year)}${provisional ? '，暂定' : ''}`;
}
