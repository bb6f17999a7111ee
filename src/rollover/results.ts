import type { Assessment, StandingTask } from '../model/assessment';
import { listsBy } from '../match/lists-by';
import type { Judgement } from '../model/judgement';
import { isGroup, type Plan, type Task } from '../model/plan';
import { STATE_WORDS } from '../status/judgement-words';
import { civilOf, formatDay, yearOf, type Day } from '../time/civil-date';
import type { Remark } from './remark';

/** What became of each task last year, to stand beside it: `2022年：1/1 按期办结，6月28日`. */
export function resultRemarks(judgement: Judgement): readonly Remark[] {
  const { plan, assessments, ongoing, unscheduled } = judgement;
  const byTask = listsBy(assessments, ({ occurrence }) => occurrence.task.id);
  const standing = new Map([...ongoing, ...unscheduled].map((each) => [each.task.id, each]));
  return plan.tasks.map((task) => {
    const owed = byTask.get(task.id) ?? [];
    const words = owed.length > 0 ? owedInWords(owed, plan) : standingInWords(standing.get(task.id), plan.year);
    return { path: task.place.path, text: `${plan.year}年：${words}` };
  });
}

/** So many periods are named; more would make a comment that nobody reads. */
const NAMED = 6;

function owedInWords(owed: readonly Assessment[], plan: Plan): string {
  const [first] = owed;
  if (first !== undefined && owed.length === 1) return oneInWords(first, plan.year);
  const states = listsBy(owed, ({ state }) => state);
  const counts = [...states].map(([state, some]) => {
    const late = state === 'overdue' ? `（${namedPeriods(some, plan)}）` : '';
    return `${STATE_WORDS[state].zh}${some.length}期${late}`;
  });
  return `共${owed.length}期，${counts.join('，')}`;
}

function namedPeriods(late: readonly Assessment[], plan: Plan): string {
  const named = late.slice(0, NAMED).map((each) => periodOf(each, plan));
  return named.join('、') + (late.length > NAMED ? '等' : '');
}

/** `1/1 按期办结，6月28日`, `0/1 逾期，时限6月30日`, `免办` */
function oneInWords({ occurrence, count, state, doneOn }: Assessment, year: number): string {
  if (state === 'waived') return STATE_WORDS.waived.zh;
  const day = doneOn === undefined ? `时限${dayInWords(occurrence.effectiveDue, year)}` : dayInWords(doneOn, year);
  return `${count}/${occurrence.times.min} ${STATE_WORDS[state].zh}，${day}`;
}

function standingInWords(standing: StandingTask | undefined, year: number): string {
  const days = (standing?.records ?? []).flatMap((record) => (record.kind === 'void' ? [] : [record.date]));
  if (days.length === 0) return '没有记录';
  return `记录${days.length}次，最近一次${dayInWords(Math.max(...days), year)}`;
}

function periodOf({ occurrence: { task, period, unit } }: Assessment, plan: Plan): string {
  return isGroup(plan, task.lead) ? `${period} ${unit}` : period;
}

function dayInWords(day: Day, year: number): string {
  const { month, day: number } = civilOf(day);
  return `${yearOf(day) === year ? '' : `${yearOf(day)}年`}${month}月${number}日`;
}

/** What was never done, one line a task, in the plan's order; nothing where all was. */
export function undoneLines({ plan, assessments, asOf }: Judgement): readonly string[] {
  const open = assessments.filter(({ state, occurrence }) => OPEN.has(state) && occurrence.times.min > 0);
  const byTask = listsBy(open, ({ occurrence }) => occurrence.task);
  const lines = [...byTask].sort(([a], [b]) => a.order - b.order).map(([task, some]) => undoneLine(task, some, plan));
  return lines.length === 0 ? [] : [`${plan.year}年没有办结的（截至${formatDay(asOf)}）：`, ...lines];
}

const OPEN: ReadonlySet<Assessment['state']> = new Set(['overdue', 'due-soon', 'open', 'upcoming']);

function undoneLine({ id, title }: Task, some: readonly Assessment[], plan: Plan): string {
  const [first] = some;
  if (first !== undefined && some.length === 1) {
    return `  ${id} ${title}（${periodOf(first, plan)}）：${oneInWords(first, plan.year)}`;
  }
  const counts = [...listsBy(some, ({ state }) => state)].map(
    ([state, each]) => `${STATE_WORDS[state].zh}${each.length}期`,
  );
  return `  ${id} ${title}：${counts.join('，')}`;
}
