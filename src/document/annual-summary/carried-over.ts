import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Block, ListItem } from '../blocks';
import { figureOf } from '../wording/figures';
import { dueDates } from '../wording/occurrence-words';
import { tallyOf } from '../wording/tally';
import { isYearOver } from './overall';

/**
 * 五、下一步: what is left to do, and nothing else; no part where nothing is. Behind the year's end it is what the next year
 * takes over.
 */
export function carriedOverBlocks(judgement: Judgement): Block[] {
  const { plan, asOf, assessments } = judgement;
  const { overdue, pending } = tallyOf(assessments, asOf);
  const isOver = isYearOver(judgement);
  const items = [
    ...item('逾期未办', overdue, (count) =>
      isOver
        ? `逾期未办的${count}期结转到${plan.year + 1}年继续办理，办结后据实登记，并按逾期办结统计。`
        : `逾期未办的${count}期，由责任单位抓紧补办，并书面说明原因。`,
    ),
    ...item('未到期', pending, (count) => {
      const dates = dueDates(pending, plan.year);
      return `尚未到期的${count}期（${dates}到期），按完成时限办结。`;
    }),
    ...item(
      '欠进度',
      pending.filter(({ pace }) => pace === 'behind'),
      (count) => `其中欠进度的${count}期，由责任单位排出后续各次的日期。`,
    ),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function item(label: string, assessments: readonly Assessment[], say: (count: number) => string): ListItem[] {
  if (assessments.length === 0) return [];
  const figure = figureOf(label, assessments);
  return [{ text: say(figure.count), occurrences: figure.ids, figures: [figure] }];
}
