import type { Agreement, DroppedTask, TaskChanges, WordKey } from '../../check/plan-changes/plan-changes';
import type { Task } from '../../model/plan';
import { clauseName, phraseOf, taskName, valueChange } from './named';

export function addedItem(task: Task): string {
  return `${taskName(task)}，${dutyOf(task)}`;
}

export function droppedItem({ task, agreement }: DroppedTask): string {
  return `${taskName(task)}，${dutyOf(task)}${droppedNote(agreement)}`;
}

function dutyOf({ when, lead }: Task): string {
  return `时限${phraseOf(when.items.map(({ text }) => text))}，${lead}牵头`;
}

/** Of a duty that was never owed at times, nobody need have agreed. */
function droppedNote(agreement: Agreement | undefined): string {
  if (agreement === undefined || agreement.agreed.length + agreement.open.length === 0) return '';
  if (agreement.open.length === 0) return '；已批准免办';
  return agreement.agreed.length === 0 ? '；没有批准免办的记录' : '；部分期次没有批准免办的记录';
}

/** Where a task stood, and which id it had. */
export function movedItem({ before, now, isMoved, isRenumbered }: TaskChanges): string {
  const place = isMoved ? [`由${placeOf(before)}移到${placeOf(now)}`] : [];
  const id = isRenumbered ? [`编号由${before.id}改为${now.id}（按内容相近认作同一项）`] : [];
  return `${now.id}“${now.title}”，${[...place, ...id].join('，')}`;
}

function placeOf({ clause, section }: Task): string {
  return `“${section.title}”${clauseName(clause)}`;
}

export function wordsItem({ now, words }: TaskChanges): string {
  return `${taskName(now)}，${words.map((word) => `${WORDS[word.key]}${valueChange(word)}`).join('；')}`;
}

const WORDS: Readonly<Record<WordKey, string>> = {
  title: '名称',
  quote: '原文',
  requirement: '有关要求',
  deliverables: '成果和存档材料',
};
