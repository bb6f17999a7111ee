import type { StandingTask } from '../../model/assessment';
import type { Block } from '../blocks';
import { deadlinesOf } from '../wording/deadline';
import type { PaperMonth } from './paper-month';
import { occurrenceIds, sayWithUnits, type TaskLine } from '../wording/task-line';

/** 二、常规工作: what recurs within the month, one line a task; then the titles of the standing duties in one paragraph. */
export function routineBlocks(
  lines: readonly TaskLine[],
  ongoing: readonly StandingTask[],
  { year, month }: PaperMonth,
): Block[] {
  const blocks: Block[] = [];
  // What a rest day moved behind the month is the month's own all the same: its date is said in full, and no opening.
  const style = { year, month: { ...month, last: Infinity } };
  if (lines.length > 0) {
    const items = lines.map((line) => ({
      text: `${line.task.title}：${sayWithUnits(line, (ofUnit) => deadlinesOf(ofUnit, style))}。`,
      occurrences: occurrenceIds(line),
    }));
    blocks.push({ kind: 'list', items });
  } else {
    blocks.push({ kind: 'paragraph', text: '本月没有待办的常规工作。' });
  }
  if (ongoing.length > 0) {
    const titles = ongoing.map(({ task }) => task.title).join('；');
    blocks.push({ kind: 'paragraph', text: `常态化、持续推进的工作，请结合实际一并抓好：${titles}。` });
  }
  return blocks;
}
