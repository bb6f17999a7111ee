import type { DueChange } from '../../check/due-changes';
import type {
  DateChange,
  PlanChanges,
  TaskChanges,
  WindowChange,
  WindowSaid,
} from '../../check/plan-changes/plan-changes';
import type { Occurrence } from '../../model/occurrence';
import type { Plan, Task } from '../../model/plan';
import { leadUnits } from '../../schedule/expand';
import { daysInWords } from '../../time/explicit-phrase';
import { parsePeriod } from '../../time/period';
import type { TableBlock } from '../blocks';
import { shortDate } from '../wording/chinese-date';
import { clauseName } from '../wording/clause-name';
import { NOTHING } from '../wording/figures';
import { periodName } from '../wording/period-name';
import { timesText } from '../wording/times-wording';
import { writtenWords } from '../wording/when-words';

/** So many days are listed one by one; the others of a run are like them. */
const LISTED = 4;

/** What each task's date was and is, as written; what that changes; and whether it was agreed to on record. */
export function datesTable({ before, now }: PlanChanges, tasks: readonly TaskChanges[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { key: 'clause', title: '条', width: 10 },
      { key: 'task', title: '任务', width: 25 },
      { key: 'before', title: '原定', width: 15 },
      { key: 'now', title: '现定', width: 15 },
      { key: 'change', title: '变化', width: 23 },
      { key: 'agreement', title: '批准手续', width: 12 },
    ],
    rows: tasks.flatMap((task) => {
      const { dates } = task;
      if (dates === undefined) return [];
      const cells = {
        clause: clauseName(task.now.clause.label),
        task: `${task.now.id} ${task.now.title}`,
        before: writtenWords(before, task.before),
        now: writtenWords(now, task.now),
        change: changeInWords(task, dates, now),
        agreement: agreementInWords(dates),
      };
      return [{ cells, occurrences: changedDates(dates).flatMap((change) => change.now?.id ?? []) }];
    }),
  };
}

/** The occurrences of then that have another due date now, or none. */
function changedDates({ agreement }: DateChange): readonly DueChange[] {
  return [...(agreement?.agreed ?? []), ...(agreement?.open ?? [])];
}

function changeInWords(task: TaskChanges, dates: DateChange, plan: Plan): string {
  const { count, windows } = dates;
  const rule = ruleInWords(task);
  if (rule !== undefined) return rule;
  if (count.before !== undefined && count.now !== undefined && count.before !== count.now) {
    if (Math.max(count.before, count.now) > LISTED) return `全年期数由${count.before}改为${count.now}`;
  }
  const times = timesInWords(windows);
  if (times !== undefined) return times;
  if (windows.length > 0) return listed(windows.map((window) => windowInWords(window.before, window.now, plan.year)));
  const due = dueInWords(changedDates(dates), task.now, plan);
  return due === '' ? '所随的事项或者随后的天数变了' : due;
}

/** `每期由1次改为2次`; undefined where anything but the count of several alike changed. */
function timesInWords(windows: readonly WindowChange[]): string | undefined {
  const said = windows.flatMap(({ before, now }) =>
    before !== undefined && now?.first === before.first && now.last === before.last
      ? [`每期由${timesOf(before)}改为${timesOf(now)}`]
      : [],
  );
  const [first] = said;
  return windows.length > 1 && said.length === windows.length && new Set(said).size === 1 ? first : undefined;
}

function timesOf({ min, max }: WindowSaid): string {
  return timesText(max === undefined ? { min } : { min, max });
}

/** The first of a run; the others are like them. */
function listed(items: readonly string[]): string {
  return items.slice(0, LISTED).join('；') + (items.length > LISTED ? '；等' : '');
}

/** How it is owed now, where that is another way than before. */
function ruleInWords({ before, now }: TaskChanges): string | undefined {
  const { kind } = now.when;
  if (kind === before.when.kind && isFollowing(now) === isFollowing(before)) return undefined;
  if (kind === 'ongoing') return '不再定期限';
  if (kind === 'unscheduled') return '改为时限待定';
  return isFollowing(now) ? '改为在另一项完成后办理' : '改为有定期限';
}

function isFollowing({ when: { items } }: Task): boolean {
  return items.some(({ after }) => after !== undefined);
}

/** What became of due dates where the plan has the same words for them: units left, or another rule moved them. */
function dueInWords(changes: readonly DueChange[], task: Task, plan: Plan): string {
  const date = (occurrence: Occurrence): string => shortDate(occurrence.effectiveDue, plan.year);
  const leading = leadUnits(plan, task);
  const left = changes.filter(({ before, now }) => now === undefined && !leading.includes(before.unit));
  const units = [...new Set(left.map(({ before }) => before.unit))];
  const dates = changes
    .filter((change) => !left.includes(change))
    .map(({ before, now }) =>
      now === undefined ? `${date(before)}的不再承担` : `办结时限由${date(before)}改为${date(now)}`,
    );
  return [...(units.length === 0 ? [] : [`${units.join('、')}不再承担`]), ...listedOnce(dates)].join('；');
}

/** Units that share a change of dates share the words for it. */
function listedOnce(items: readonly string[]): readonly string[] {
  const different = [...new Set(items)];
  return different.length === 0 ? [] : [listed(different)];
}

function windowInWords(before: WindowSaid | undefined, now: WindowSaid | undefined, year: number): string {
  if (before === undefined) return now === undefined ? '' : `增加${saidInWords(now, year)}`;
  if (now === undefined) return `减少${saidInWords(before, year)}`;
  return `${saidInWords(before, year)}改为${saidInWords(now, year)}`;
}

/** `6月`, `全年2-3次`, `6月30日前2次` */
function saidInWords(window: WindowSaid, year: number): string {
  const times = window.max === undefined && window.min === 1 ? '' : timesOf(window);
  return spanInWords(window, year) + times;
}

function spanInWords({ key, ...span }: WindowSaid, year: number): string {
  if (key === String(year)) return '全年';
  const period = parsePeriod(key);
  const isWhole = period?.first === span.first && period.last === span.last && !key.includes('..');
  return isWhole ? periodName(period, year) : daysInWords(span, year);
}

function agreementInWords({ agreement }: DateChange): string {
  if (agreement === undefined || agreement.agreed.length + agreement.open.length === 0) return NOTHING;
  if (agreement.open.length === 0) return '有批准的延期或免办';
  return agreement.agreed.length === 0 ? '没有' : '部分期次没有';
}
