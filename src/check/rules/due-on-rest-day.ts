import type { Day } from '../../time/civil-date';
import { formatDay } from '../../time/civil-date';
import { within } from '../../source/place';
import { gateRule, type CheckContext } from '../check-rule';
import type { Task } from '../../model/plan';

const MOST = 3;

/**
 * A due date on a rest day that nothing moves: offices write such dates down as they are, and mostly do not notice. Years
 * whose holidays are not published are not looked at. A recurrence is told once, with its first such dates.
 */
export const dueOnRestDay = gateRule<{
  readonly id: string;
  readonly days: readonly Day[];
  readonly count: number;
  /** The last workday before the first. */
  readonly before: Day;
}>({
  code: 'Y411',
  name: 'due-on-rest-day',
  severity: 'info',
  message: {
    zh: ({ days, count }) =>
      count === 1
        ? `时限 ${listOf(days, '、')} 是休息日`
        : `有 ${count} 个时限是休息日：${listOf(days, '、')}${count > MOST ? ' 等' : ''}`,
    en: ({ days, count }) =>
      count === 1
        ? `the due date ${listOf(days, ', ')} is a rest day`
        : `${count} due dates are rest days: ${listOf(days, ', ')}${count > MOST ? ' and others' : ''}`,
  },
  help: {
    zh: ({ days, before }) =>
      `${listOf(days.slice(0, 1), '')} 之前最后一个工作日是 ${formatDay(before)}；` +
      '要提前的写 rest-day: advance，要顺延的写 rest-day: postpone',
    en: ({ days, before }) =>
      `the last workday before ${listOf(days.slice(0, 1), '')} is ${formatDay(before)}; ` +
      'rest-day: advance moves it there, rest-day: postpone to the next workday',
  },
  explanation: () => ({
    why: {
      zh: '时限落在周末或节假日，那天没有人收材料，实际要提前办好。',
      en: 'On a weekend or a holiday nobody takes anything in, so the work has to be done before.',
    },
    bad: { task: 'when: 12月' },
    good: { task: 'when: 12月\nrest-day: advance' },
  }),
  search(_facts, context, say) {
    const daysOf = restDaysDue(context);
    for (const task of context.plan.tasks) {
      const some = daysOf.get(task);
      if (some === undefined) continue;
      const days = [...some].sort((a, b) => a - b);
      const before = context.calendar.lastWorkdayOnOrBefore(days[0] ?? 0).day;
      say(within(task.place, 'when'), { id: task.id, days: days.slice(0, MOST), count: days.length, before });
    }
  },
});

/** The days, each once, on which tasks fall due and nobody works; none of a task whose days a rule moves. */
function restDaysDue({ plan, calendar, matched }: CheckContext): ReadonlyMap<Task, ReadonlySet<Day>> {
  const daysOf = new Map<Task, Set<Day>>();
  for (const { occurrence } of matched.slots) {
    const { task, due } = occurrence;
    if ((task.restDay ?? plan.calendar.restDay) !== 'keep') continue;
    if (calendar.isWorkday(due) || !calendar.isPublished(due)) continue;
    const days = daysOf.get(task);
    if (days === undefined) daysOf.set(task, new Set([due]));
    else days.add(due);
  }
  return daysOf;
}

function listOf(days: readonly Day[], separator: string): string {
  return days.map(formatDay).join(separator);
}
