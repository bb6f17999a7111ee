import { STATES, type Assessment, type StandingTask } from '../model/assessment';
import type { CompletionRecord, LedgerEntry } from '../model/ledger-entry';
import type { Task } from '../model/plan';
import { startOf, type FilePosition } from '../source/place';
import type { SourceFile } from '../source/source-file';
import type { Totals } from '../status/totals';
import { jsonPieces } from '../text/json-text';
import { formatDay, type Day } from '../time/civil-date';
import { remembering } from './remembering';
import type { Question, StatusSheet } from './status-sheet';

type Files = ReadonlyMap<string, SourceFile>;

/**
 * A sheet for programs, piece by piece, in the shape of `schemas/output/status.schema.json` and its siblings for `due` and `overdue`.
 * Keys stand in the order of the contract; a key without a value is left out (JSON does that for undefined).
 */
export function statusJsonPieces(sheet: StatusSheet, question: Question, files: Files): Iterable<string> {
  const { plan, asOf } = sheet.judgement;
  // Occurrences have few days and tasks, and each is said many times.
  const dayText = remembering(formatDay);
  const startOfTask = remembering(({ place }: Task) => startOf(files, place));
  return jsonPieces({
    format: 1,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf: formatDay(asOf),
    ...(question.kind === 'due' && { from: formatDay(question.span.first), to: formatDay(question.span.last) }),
    totals: totalsObject(sheet.totals),
    occurrences: occurrenceObjects(sheet.assessments, dayText, startOfTask),
    ...(question.kind === 'status' && {
      ongoing: sheet.ongoing.map(standingObject),
      unscheduled: sheet.unscheduled.map(standingObject),
    }),
  });
}

function totalsObject({ occurrences, byState, completionRate }: Totals): object {
  return {
    occurrences,
    ...Object.fromEntries(STATES.map((state) => [state, byState[state]])),
    completionRate,
  };
}

/** One by one, as they are asked for. */
function* occurrenceObjects(
  assessments: readonly Assessment[],
  dayText: (day: Day) => string,
  startOfTask: (task: Task) => FilePosition,
): Generator<object> {
  for (const assessment of assessments) yield occurrenceObject(assessment, dayText, startOfTask);
}

function occurrenceObject(
  assessment: Assessment,
  dayText: (day: Day) => string,
  startOfTask: (task: Task) => FilePosition,
): object {
  const { occurrence, state, light, pace, count, daysLate, stage, nextStage, records } = assessment;
  const { task, times } = occurrence;
  return {
    id: occurrence.id,
    task: task.id,
    title: task.title,
    section: task.section.title,
    clause: task.clause.label,
    unit: occurrence.unit,
    period: occurrence.period,
    opens: dayText(occurrence.opens),
    due: dayText(occurrence.due),
    effectiveDue: dayText(occurrence.effectiveDue),
    remindOn: dayText(occurrence.remindOn),
    provisional: occurrence.provisional,
    min: times.min,
    max: times.max,
    count,
    state,
    light,
    pace,
    daysLate,
    stage: stage?.stage,
    stageSince: stage && dayText(stage.since),
    nextStage: nextStage?.stage,
    nextStageOn: nextStage && dayText(nextStage.since),
    records: records.map(recordObject),
    at: startOfTask(task),
  };
}

function standingObject({ task, records }: StandingTask): object {
  return {
    task: task.id,
    title: task.title,
    clause: task.clause.label,
    unit: task.lead,
    records: records.filter(isCompletion).map(recordObject),
  };
}

function isCompletion(entry: LedgerEntry): entry is CompletionRecord {
  return entry.kind === 'done';
}

function recordObject({ date, count, place, line }: CompletionRecord): object {
  return { date: formatDay(date), count, file: place.file, line };
}
