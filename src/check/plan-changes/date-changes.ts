import type { Task, When } from '../../model/plan';
import type { OwedWindow } from '../../time/when';
import type { Agreement, DateChange, WindowChange, WindowSaid } from './plan-changes';

export interface DatesToCompare {
  /** As it stands in the plan of then. */
  readonly written: Task;
  /** The same by the year of now. */
  readonly before: Task;
  readonly now: Task;
  /** The days of it that changed, whatever changed them; undefined where the records are another year's. */
  readonly agreement: Agreement | undefined;
}

/** How the dates of a task changed; undefined where they say the same in the same words. */
export function dateChange({ written, before, now, agreement }: DatesToCompare): DateChange | undefined {
  const isSaidAlike = [written, before].some(({ when }) => sameWords(when, now.when));
  const windows = windowChanges(before.when, now.when);
  const isOwedAlike = rulesOf(before.when) === rulesOf(now.when);
  const count = { before: countOf(before.when), now: countOf(now.when) };
  const hasMoved = agreement !== undefined && agreement.agreed.length + agreement.open.length > 0;
  const isSameDuty = isOwedAlike && windows.length === 0 && !hasMoved;
  return isSaidAlike && isSameDuty ? undefined : { count, windows, agreement, isReworded: isSameDuty };
}

/** What follows another task is told by that task, which may have another id in its words. */
function sameWords(a: When, b: When): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ items }: When): string {
  return JSON.stringify(items.map(({ text, after }) => after ?? text));
}

/** Whether it is owed at all, and what it follows. */
function rulesOf({ kind, items }: When): string {
  return JSON.stringify([kind, items.flatMap(({ after }) => after ?? [])]);
}

function countOf({ kind, items }: When): number | undefined {
  if (kind !== 'owed' || items.some(({ after }) => after !== undefined)) return undefined;
  return items.reduce((sum, { windows }) => sum + windows.length, 0);
}

/** Windows are the same by their period; those left over, in order. */
function windowChanges(before: When, now: When): readonly WindowChange[] {
  const [then, owed] = [windowsOf(before), windowsOf(now)];
  const byKey = new Map(owed.map((window) => [window.key, window]));
  const gone = then.filter(({ key }) => !byKey.has(key));
  const come = owed.filter(({ key }) => !then.some((window) => window.key === key));
  const changes: { order: number; change: WindowChange }[] = [];
  for (const window of then) {
    const heir = byKey.get(window.key) ?? come[gone.indexOf(window)];
    if (heir === undefined || !isSame(window, heir))
      changes.push({ order: window.first, change: { before: said(window), now: heir && said(heir) } });
  }
  for (const window of come.slice(gone.length))
    changes.push({ order: window.first, change: { before: undefined, now: said(window) } });
  return changes.sort((a, b) => a.order - b.order).map(({ change }) => change);
}

function windowsOf({ items }: When): readonly OwedWindow[] {
  return items.flatMap(({ windows }) => windows).sort((a, b) => a.first - b.first || a.last - b.last);
}

function said({ key, first, last, times }: OwedWindow): WindowSaid {
  return { key, first, last, min: times.min, max: times.max };
}

function isSame(a: OwedWindow, b: OwedWindow): boolean {
  return JSON.stringify({ ...said(a), key: '' }) === JSON.stringify({ ...said(b), key: '' });
}
