import { STATES, type Assessment, type StageReached } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { UNDECIDED_UNIT, type Clause, type Task } from '../../model/plan';
import type { FilePosition } from '../../source/place';
import { derivationOf } from '../../status/derivation';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS } from '../../status/judgement-words';
import { progressOf } from '../../status/progress';
import { formatDay } from '../../time/civil-date';
import type { Choices, Entry, EntryStage, Item } from './dashboard';
import { toneOf } from './tone';

/** Finds where in the plan a task stands. */
export type PlaceOf = (task: Task) => FilePosition;

/** What the items of a page can be chosen by. */
export function choicesOf({ plan, assessments }: Judgement): Choices {
  const clauses = clausesOf(assessments);
  return {
    units: owingUnits({ plan, assessments }),
    clauses: clauses.map(clauseName),
    states: STATES.map((state) => ({ state, word: STATE_WORDS[state].zh })),
  };
}

/** Every occurrence of a judgement as it is shown. */
export function itemsOf(judgement: Judgement, placeOf: PlaceOf): readonly Item[] {
  const unitsAt = positionsOf(owingUnits(judgement));
  const clausesAt = positionsOf(clausesOf(judgement.assessments));
  return judgement.assessments.map((assessment, index) => ({
    ...entryOf(judgement, assessment, placeOf),
    number: index + 1,
    unitAt: unitsAt.get(assessment.occurrence.unit) ?? 0,
    clauseAt: clausesAt.get(assessment.occurrence.task.clause) ?? 0,
  }));
}

/** The units that owe anything, in the plan's order; what nobody was named for comes last. */
export function owingUnits({ plan, assessments }: Pick<Judgement, 'plan' | 'assessments'>): readonly string[] {
  const owing = new Set(assessments.map(({ occurrence }) => occurrence.unit));
  return [...plan.units.map(({ name }) => name), UNDECIDED_UNIT].filter((name) => owing.has(name));
}

function clausesOf(assessments: readonly Assessment[]): readonly Clause[] {
  const tasks = [...new Set(assessments.map(({ occurrence }) => occurrence.task))];
  return [...new Set(tasks.sort((a, b) => a.order - b.order).map(({ clause }) => clause))];
}

function clauseName({ label, title }: Clause): string {
  return `${label}　${title}`;
}

function positionsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, index) => [value, index]));
}

/** One occurrence of a judgement as it is shown. */
export function entryOf(judgement: Judgement, assessment: Assessment, placeOf: PlaceOf): Entry {
  const { occurrence, state, count, stage, nextStage } = assessment;
  const { task, unit, period, effectiveDue, times } = occurrence;
  return {
    id: occurrence.id,
    task: { id: task.id, title: task.title },
    clause: clauseName(task.clause),
    unit,
    period,
    due: formatDay(effectiveDue),
    dueNotes: dueNotesOf(assessment),
    progress: progressOf(count, times),
    state,
    tone: toneOf(assessment),
    words: wordsOf(assessment),
    stage: stage && entryStage(stage),
    nextStage: nextStage && entryStage(nextStage),
    why: derivationOf(judgement, assessment).map(({ text }) => text.zh),
    place: placeOf(task),
  };
}

function entryStage({ stage, since }: StageReached): EntryStage {
  return { name: stage, since: `${formatDay(since)}起` };
}

function dueNotesOf({ occurrence: { extension, provisional } }: Assessment): readonly string[] {
  return [...(extension === undefined ? [] : ['已延期']), ...(provisional ? ['暂定'] : [])];
}

function wordsOf({ state, light, pace, daysLate }: Assessment): readonly string[] {
  return [
    `${STATE_WORDS[state].zh}${daysLate === undefined ? '' : `${daysLate}天`}`,
    ...(light === undefined ? [] : [LIGHT_WORDS[light].zh]),
    ...(pace === undefined ? [] : [PACE_WORDS[pace].zh]),
  ];
}
