import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import { completionOf } from '../status/totals';
import { showUnsafe } from '../text/safe-text';
import type { FactRow } from './fact-row';

/**
 * The occurrences of one plan as rows, in the judgement's order. Texts are shown as everywhere: what a terminal would obey,
 * and what no file of UTF-8 can hold, stands as `\u{1b}`, the same in every format.
 *
 * @param folder where the organisation's plans lie, as shown
 */
export function factRowsOf({ plan, asOf, assessments }: Judgement, folder: string): readonly FactRow[] {
  const completion = completionOf(assessments, asOf);
  const counting = new Set(completion.counting);
  const done = new Set(completion.done);
  const shown = showingOnce();
  const ofPlan = {
    plan: showUnsafe(plan.file),
    folder: showUnsafe(folder),
    organisation: showUnsafe(plan.organisation),
    year: plan.year,
    asOf,
  };
  return assessments.map((assessment) => {
    const { occurrence, state, stage } = assessment;
    const { id, task, times } = occurrence;
    // An id is made of these two and a period: only where they are odd must each be looked at.
    const isPlain = shown(task.id) === task.id && shown(occurrence.unit) === occurrence.unit;
    return {
      ...ofPlan,
      occurrence: isPlain ? id : showUnsafe(id),
      task: shown(task.id),
      title: shown(task.title),
      clause: shown(task.clause.label) || undefined,
      section: shown(task.section.title) || undefined,
      unit: shown(occurrence.unit),
      period: occurrence.period,
      opens: occurrence.opens,
      due: occurrence.due,
      effectiveDue: occurrence.effectiveDue,
      state,
      stage: stage && shown(stage.stage),
      done: assessment.count,
      min: times.min,
      max: times.max,
      doneOn: assessment.doneOn,
      daysLate: daysLateOf(assessment),
      counts: counting.has(assessment),
      countsAsDone: done.has(assessment),
      provisional: occurrence.provisional,
    };
  });
}

function daysLateOf({ state, daysLate, doneOn, occurrence }: Assessment): number {
  if (state === 'done-late' && doneOn !== undefined) return doneOn - occurrence.effectiveDue;
  return daysLate ?? 0;
}

/** A plan says the same few texts in each of its rows: each is looked at once. */
function showingOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const shown = showUnsafe(text);
    known.set(text, shown);
    return shown;
  };
}
