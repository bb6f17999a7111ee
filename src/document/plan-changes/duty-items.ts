import type { TaskChanges } from '../../check/plan-changes/plan-changes';
import { namesChange, taskName } from './named';

/** Who leads a task now, and who helps. */
export function dutyItems({ now, lead, with: helpers }: TaskChanges): string {
  const led = lead === undefined ? [] : [`牵头单位由${lead.before}改为${lead.now}`];
  const helping = helpers === undefined ? [] : [`配合单位${namesChange(helpers)}`];
  return `${taskName(now)}，${[...led, ...helping].join('；')}`;
}
