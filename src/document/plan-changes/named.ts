import type { NameChange } from '../../check/plan-changes/plan-changes';
import type { Clause, Task } from '../../model/plan';
import { clauseName } from '../wording/clause-name';
import { quoted } from '../wording/quoted';

/** `第3条“意识形态工作”` */
export function clauseWithTitle({ label, title }: Pick<Clause, 'label' | 'title'>): string {
  return clauseName(label) + quoted(title);
}

/** `第3条3-1“评选表彰先进支部”` */
export function taskName({ clause, id, title }: Task): string {
  return clauseName(clause.label) + id + quoted(title);
}

/** `由“甲”改为“乙”`, `原来没有，现为“乙”`, `删去“甲”` */
export function valueChange({ before, now }: { before: string | undefined; now: string | undefined }): string {
  if (before === undefined) return `原来没有，现为${quoted(now ?? '')}`;
  return now === undefined ? `删去${quoted(before)}` : `由${quoted(before)}改为${quoted(now)}`;
}

/** `增加甲、乙，减少丙` */
export function namesChange({ added, dropped }: NameChange): string {
  const parts = [
    ...(added.length > 0 ? [`增加${added.join('、')}`] : []),
    ...(dropped.length > 0 ? [`减少${dropped.join('、')}`] : []),
  ];
  return parts.join('，');
}
