import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { RecordedChange } from '../render/recorded';

/**
 * What a change of the records changes in the judgement, in the order of lists. One that follows another may come or go
 * with it; what has gone stands last.
 */
export function changesBetween(before: Judgement, after: Judgement): readonly RecordedChange[] {
  const then = new Map(before.assessments.map((each) => [each.occurrence.id, each]));
  const now = new Set(after.assessments.map(({ occurrence }) => occurrence.id));
  const changed = after.assessments.flatMap((each): readonly RecordedChange[] => {
    const { id } = each.occurrence;
    const old = then.get(id);
    return old !== undefined && factsOf(old) === factsOf(each) ? [] : [{ id, before: old, after: each }];
  });
  const gone = before.assessments.filter(({ occurrence }) => !now.has(occurrence.id));
  return [...changed, ...gone.map((each) => ({ id: each.occurrence.id, before: each, after: undefined }))];
}

function factsOf(assessment: Assessment): string {
  const { occurrence, state, light, pace, count, stage, records, progress, takenBack } = assessment;
  const { effectiveDue, opens } = occurrence;
  const listed = [records, progress, takenBack].map(({ length }) => length);
  return JSON.stringify([state, light, pace, count, stage, opens, effectiveDue, listed]);
}
