import type { NameChange } from '../../check/plan-changes/plan-changes';
import type { Clause, Task } from '../../model/plan';

/** A clause as a text names it: `第3条`; one whose label is no plain number as it is written. */
export function clauseName({ label }: Pick<Clause, 'label'>): string {
  return /^[0-9]+$/.test(label) ? `第${label}条` : `“${label}”条`;
}

/** `第3条3-1“评选表彰先进支部”` */
export function taskName(task: Task): string {
  return `${clauseName(task.clause)}${task.id}“${task.title}”`;
}

/** `由“甲”改为“乙”`, `增加“乙”`, `删去“甲”` */
export function valueChange({ before, now }: { before: string | undefined; now: string | undefined }): string {
  if (before === undefined) return `增加“${now ?? ''}”`;
  return now === undefined ? `删去“${before}”` : `由“${before}”改为“${now}”`;
}

/** `增加甲、乙，减少丙` */
export function namesChange({ added, dropped }: NameChange): string {
  const parts = [
    ...(added.length > 0 ? [`增加${added.join('、')}`] : []),
    ...(dropped.length > 0 ? [`减少${dropped.join('、')}`] : []),
  ];
  return parts.join('，');
}

/** A `when` as it is written. */
export function phraseOf(items: readonly string[]): string {
  return items.join('；');
}
