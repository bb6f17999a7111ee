import type { Agreement, DroppedTask, TaskChanges } from '../../check/plan-changes/plan-changes';
import type { Plan, Task } from '../../model/plan';
import { clauseName } from '../wording/clause-name';
import { quoted } from '../wording/quoted';
import { writtenWords } from '../wording/when-words';
import { taskName } from './named';

export function addedItem(plan: Plan, task: Task): string {
  return taskWithDuty(plan, task);
}

/** @param plan the one that had it */
export function droppedItem(plan: Plan, { task, agreement }: DroppedTask): string {
  return taskWithDuty(plan, task) + droppedNote(agreement);
}

function taskWithDuty(plan: Plan, task: Task): string {
  return `${taskName(task)}（完成时限：${writtenWords(plan, task)}；牵头单位：${task.lead}）`;
}

/** Of a duty that was never owed at times, nobody need have agreed. */
function droppedNote(agreement: Agreement | undefined): string {
  if (agreement === undefined || agreement.agreed.length + agreement.open.length === 0) return '';
  if (agreement.open.length === 0) return '，已批准免办';
  return agreement.agreed.length === 0 ? '，没有批准免办的记录' : '，部分期次没有批准免办的记录';
}

/** Where a task stood, and which id it had. */
export function movedItem({ before, now, isMoved, isRenumbered }: TaskChanges): string {
  const isElsewhere = before.section.title !== now.section.title;
  const placeOf = ({ clause, section }: Task): string =>
    (isElsewhere ? quoted(section.title) : '') + clauseName(clause.label);
  const place = isMoved ? [`由${placeOf(before)}移到${placeOf(now)}`] : [];
  const id = isRenumbered ? [`编号由${before.id}改为${now.id}（按内容相近认作同一项）`] : [];
  return `${now.id}${quoted(now.title)}，${[...place, ...id].join('，')}`;
}
