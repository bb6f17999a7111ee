import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Section, Task } from '../../model/plan';
import { intersect, type Span } from '../../time/period';
import { dateRange } from '../wording/chinese-date';
import type { ListMaker } from './counted-list';
import type { Timeline, TimelineRow, TimelineWindow } from './dashboard';
import { mostPressing, pressingOf, toneOf } from './tone';
import { dayWithin, monthsIn, shownSpan } from './year-span';

/** The year's windows and due dates, a row a task, under the plan's sections. */
export function timelineOf({ plan, assessments, asOf }: Judgement, lists: ListMaker): Timeline {
  const span = shownSpan(plan.year, assessments);
  const byTask = new Map<Task, Assessment[]>();
  for (const assessment of assessments) {
    const { task } = assessment.occurrence;
    const those = byTask.get(task);
    if (those === undefined) byTask.set(task, [assessment]);
    else those.push(assessment);
  }
  const tasks = [...byTask.keys()].sort((a, b) => a.order - b.order);
  const sections = new Map<Section, TimelineRow[]>();
  for (const task of tasks) {
    const row = rowOf(task, byTask.get(task) ?? [], span, plan.year, lists);
    sections.set(task.section, [...(sections.get(task.section) ?? []), row]);
  }
  return {
    span,
    months: monthsIn(span),
    today: dayWithin(asOf, span),
    groups: [...sections].map(([{ title }, rows]) => ({ title, rows })),
  };
}

function rowOf(
  task: Task,
  assessments: readonly Assessment[],
  span: Span,
  year: number,
  lists: ListMaker,
): TimelineRow {
  const { id, title, lead, order } = task;
  const key = `task-${order + 1}`;
  const name = `${id} ${title}`;
  const outside = assessments.filter(({ occurrence }) => dayWithin(occurrence.effectiveDue, span) === undefined);
  return {
    task: { id, title },
    lead,
    all: lists.listOf(key, '全年', assessments, name),
    windows: windowsOf(assessments, span),
    alternative: inWords(assessments, year),
    ...pressingOf(lists, key, name, assessments),
    outside: lists.someOf(`${key}-outside`, '图外', outside, `${name}　时限在图外`),
  };
}

/** Each window once, in order. */
function windowsOf(assessments: readonly Assessment[], span: Span): readonly TimelineWindow[] {
  return [...byWindow(assessments).values()].flatMap((those) => {
    const shown = those[0] && intersect(spanOf(those[0]), span);
    if (those[0] === undefined || shown === undefined) return [];
    const due = dayWithin(those[0].occurrence.effectiveDue, span);
    return { ...shown, due, tone: mostPressing(those.map(toneOf)) };
  });
}

function byWindow(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const windows = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const { first, last } = spanOf(assessment);
    const key = `${first}..${last}`;
    windows.set(key, [...(windows.get(key) ?? []), assessment]);
  }
  return windows;
}

/** From the opening to the effective due date, which may lie before the opening where it was moved. */
function spanOf({ occurrence: { opens, effectiveDue } }: Assessment): Span {
  return { first: Math.min(opens, effectiveDue), last: effectiveDue };
}

/** A year of weeks would be a page; the first and the last tell what is between. */
const WINDOWS_TO_SAY = 4;

function inWords(assessments: readonly Assessment[], year: number): string {
  const spans = [...byWindow(assessments).values()].flatMap(([one]) => (one === undefined ? [] : [spanOf(one)]));
  const said = spans.map(({ first, last }) => dateRange(first, last, year));
  if (said.length <= WINDOWS_TO_SAY) return said.join('；');
  return `${said.length}个时段，最早${said[0] ?? ''}，最晚${said.at(-1) ?? ''}`;
}
