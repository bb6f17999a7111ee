import { yearOf } from '../../time/civil-date';
import type { Block } from '../blocks';
import { monthName } from '../wording/chinese-date';
import { deadlinesOf } from '../wording/deadline';
import type { PaperMonth } from './paper-month';
import { occurrenceIds, sayWithUnits, type TaskLine } from '../wording/task-line';

/**
 * 四、下月预告: what is due or opens in the next month. Of a month behind the plan's year it says that the plan is to come.
 */
export function previewBlocks(lines: readonly TaskLine[], { next, year }: PaperMonth, planYear: number): Block[] {
  const style = { year, month: next };
  const items = lines.map((line) => ({
    text: `${line.task.title}：${sayWithUnits(line, (ofUnit) => deadlinesOf(ofUnit, style))}。`,
    occurrences: occurrenceIds(line),
  }));
  const blocks: Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  const name = monthName(next.first, year);
  if (yearOf(next.first) > planYear) {
    const what = items.length > 0 ? `${name}的其他工作` : `${name}的工作`;
    blocks.push({ kind: 'paragraph', text: `${what}，待${yearOf(next.first)}年计划确定后另行提示。` });
  } else if (items.length === 0) {
    blocks.push({ kind: 'paragraph', text: `${name}暂无到期或启动的工作。` });
  }
  return blocks;
}
