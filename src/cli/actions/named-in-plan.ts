import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { UNDECIDED_UNIT, type Plan } from '../../model/plan';
import { stageWord } from '../../status/judgement-words';
import { nearestWord } from '../../text/nearest';
import { noOccurrences, severalOccurrences, unknownName, unknownOccurrence } from '../wording/status';
import { wrongUse } from '../wrong-use';

/**
 * What a command line names must be in the plan: a filter that fits nothing because of a slip would look like good news.
 * Each function returns what was named, or throws an AppError with what there is.
 */

/** A unit, or a group for all of its members. */
export function unitNamed(plan: Plan, name: string): string {
  const names = [...plan.units, ...plan.groups].map((each) => each.name);
  return name === UNDECIDED_UNIT ? name : known(name, names, { zh: '单位', en: 'unit' });
}

/** A stage by its name, or the usual ones by their English word. */
export function stageNamed(plan: Plan, name: string): string {
  const stages = plan.escalation.map(({ stage }) => stage);
  return stages.find((stage) => stageWord(stage).en === name) ?? known(name, stages, { zh: '阶段', en: 'stage' });
}

export function clauseNamed(plan: Plan, label: string): string {
  const labels = plan.sections.flatMap(({ clauses }) => clauses.map((clause) => clause.label));
  return known(label, labels, { zh: '条号', en: 'clause' });
}

/** The occurrence with an id; also by its task's id, or without its unit, where only one is meant. */
export function occurrenceNamed({ plan, assessments }: Judgement, id: string): Assessment {
  const exact = assessments.find(({ occurrence }) => occurrence.id === id);
  if (exact !== undefined) return exact;
  const ofTask = assessments.filter(
    ({ occurrence }) => occurrence.task.id === id || occurrence.id.startsWith(`${id}/`),
  );
  const [only] = ofTask;
  if (only !== undefined && ofTask.length === 1) return only;
  if (only !== undefined) {
    throw wrongUse(
      severalOccurrences(
        id,
        ofTask.map(({ occurrence }) => occurrence.id),
      ),
    );
  }
  if (plan.tasks.some((task) => task.id === id)) throw wrongUse(noOccurrences(id));
  const ids = assessments.map(({ occurrence }) => occurrence.id);
  throw wrongUse(unknownOccurrence(id, nearestWord(id, ids)));
}

function known(name: string, names: readonly string[], what: { zh: string; en: string }): string {
  if (names.includes(name)) return name;
  throw wrongUse(unknownName(what, name, names, nearestWord(name, names)));
}
