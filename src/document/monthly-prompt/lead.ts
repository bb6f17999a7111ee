import type { Plan } from '../../model/plan';
import type { Day } from '../../time/civil-date';
import type { Figure, ParagraphBlock } from '../blocks';
import { figureOfIds } from '../wording/figures';
import { fullDate } from '../wording/chinese-date';
import { subjectOf, titleInMarks } from '../wording/plan-names';
import type { TaskLine } from '../wording/task-line';

/** The lines that the lead sentence counts. */
export interface CountedLines {
  readonly keyWork: readonly TaskLine[];
  readonly routine: readonly TaskLine[];
  readonly pressingLastYear: readonly TaskLine[];
  readonly pressing: readonly TaskLine[];
}

/** What the paper rests on, and how much stands in it. A task counts once, however many units owe it. @param month 1 to 12 */
export function leadParagraph(plan: Plan, asOf: Day, month: number, lines: CountedLines): ParagraphBlock {
  const leftOver = lines.pressingLastYear.map((line) => `${line.plan.year}/${line.task.id}`);
  const keyWork = figureOfIds('重点工作', 'tasks', taskIds(lines.keyWork));
  const routine = figureOfIds('常规工作', 'tasks', taskIds(lines.routine));
  const pressing = figureOfIds('临期、逾期和欠进度事项', 'tasks', [...leftOver, ...taskIds(lines.pressing)]);
  const pressingText = pressing.count === 0 ? `没有${pressing.label}` : inWords(pressing);
  return {
    kind: 'paragraph',
    text:
      `根据${titleInMarks(plan)}，现将${month}月${subjectOf(plan)}有关事项提示如下。截至${fullDate(asOf)}，` +
      `本月待办的${inWords(keyWork)}、${inWords(routine)}，${pressingText}。请对照时限抓好落实。`,
    figures: [keyWork, routine, pressing],
  };
}

function taskIds(lines: readonly TaskLine[]): readonly string[] {
  return lines.map(({ task }) => task.id);
}

function inWords({ label, count }: Figure): string {
  return `${label}${count}项`;
}
