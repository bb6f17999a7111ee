import type {
  Agreement,
  DateChange,
  PlanChanges,
  TaskChanges,
  WindowSaid,
} from '../../check/plan-changes/plan-changes';
import { daysInWords } from '../../time/explicit-phrase';
import type { TableBlock } from '../blocks';
import { shortDate } from '../wording/chinese-date';
import { NOTHING } from '../wording/figures';
import { clauseName, phraseOf } from './named';

/** So many days are listed one by one; the others of a run are like them. */
const LISTED = 4;

/** What each task's date was and is, as written; what that changes; and whether it was agreed to on record. */
export function datesTable({ now }: PlanChanges, tasks: readonly TaskChanges[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { key: 'clause', title: '条', width: 8 },
      { key: 'task', title: '任务', width: 28 },
      { key: 'before', title: '原定', width: 14 },
      { key: 'now', title: '现定', width: 14 },
      { key: 'change', title: '变化', width: 24 },
      { key: 'agreement', title: '批准手续', width: 12 },
    ],
    rows: tasks.flatMap((task) => {
      const { dates } = task;
      if (dates === undefined) return [];
      const cells = {
        clause: clauseName(task.now.clause),
        task: `${task.now.id} ${task.now.title}`,
        before: phraseOf(dates.before),
        now: phraseOf(dates.now),
        change: changeInWords(dates, now.year),
        agreement: agreementInWords(dates),
      };
      return [{ cells, occurrences: changedNow(dates.agreement) }];
    }),
  };
}

/** The occurrences of now that have another due date. */
function changedNow(agreement: Agreement | undefined): readonly string[] {
  const changes = [...(agreement?.agreed ?? []), ...(agreement?.open ?? [])];
  return changes.flatMap(({ now }) => now?.id ?? []);
}

function changeInWords({ windows, agreement, before, now, count }: DateChange, year: number): string {
  const isOtherCount = count.before !== undefined && count.now !== undefined && count.before !== count.now;
  if (isOtherCount && Math.max(count.before, count.now) > LISTED) return `全年期数由${count.before}改为${count.now}`;
  if (windows.length > 0) {
    const said = windows.slice(0, LISTED).map((window) => windowInWords(window.before, window.now, year));
    return `${said.join('；')}${windows.length > LISTED ? '；等' : ''}`;
  }
  const due = [...(agreement?.agreed ?? []), ...(agreement?.open ?? [])];
  const [first] = due;
  if (first === undefined) return phraseOf(before) === phraseOf(now) ? '所跟随的事项变了' : '写法变了，时限不变';
  const to = first.now === undefined ? '不再承担' : `办结时限改为${shortDate(first.now.effectiveDue, year)}`;
  return `${first.before.unit} ${shortDate(first.before.effectiveDue, year)}的${to}${due.length > 1 ? '；等' : ''}`;
}

function windowInWords(before: WindowSaid | undefined, now: WindowSaid | undefined, year: number): string {
  if (before === undefined) return now === undefined ? '' : `增加${saidInWords(now, year)}`;
  if (now === undefined) return `减少${saidInWords(before, year)}`;
  return `${saidInWords(before, year)}改为${saidInWords(now, year)}`;
}

/** `6月`, `6月30日前（2-3次）` */
function saidInWords({ first, last, min, max }: WindowSaid, year: number): string {
  return `${daysInWords({ first, last }, year)}${timesInWords(min, max)}`;
}

function timesInWords(min: number, max: number | undefined): string {
  if (max !== undefined) return min === 0 ? `（不超过${max}次）` : `（${min}-${max}次）`;
  return min === 1 ? '' : `（${min}次）`;
}

function agreementInWords({ agreement }: DateChange): string {
  if (agreement === undefined || agreement.agreed.length + agreement.open.length === 0) return NOTHING;
  if (agreement.open.length === 0) return '有批准的延期或免办';
  return agreement.agreed.length === 0 ? '没有' : '部分期次没有';
}
