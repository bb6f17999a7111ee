import type { Assessment } from '../../model/assessment';
import type { Plan } from '../../model/plan';
import type { ParagraphBlock } from '../blocks';
import { briefDate } from '../wording/deadline';
import { linesByTask, unitsOf, type TaskLine } from '../wording/task-line';

/**
 * What a unit helps with in the month, in one line and uncounted: who leads it reports it. Of nothing, nothing is said.
 *
 * @param year dates of other years name theirs
 */
export function helpingBlocks(plan: Plan, helping: readonly Assessment[], year: number): ParagraphBlock[] {
  if (helping.length === 0) return [];
  const said = linesByTask(plan, helping).map((line) => helpingWords(line, year));
  return [{ kind: 'paragraph', text: `配合事项，请按牵头单位的安排做好：${said.join('；')}。` }];
}

/** `评选表彰先进支部（机关党委牵头，6月30日前）` */
function helpingWords(line: TaskLine, year: number): string {
  const dates = new Set(line.assessments.map((each) => briefDate(each, year)));
  return `${line.task.title}（${unitsOf(line)}牵头，${[...dates].join('、')}前）`;
}
