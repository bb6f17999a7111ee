import type { Assessment, StandingTask } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Clause, Section, Task } from '../../model/plan';
import { listsBy } from '../../match/lists-by';
import { tallyOf, type Tally } from '../wording/tally';

/** What a year's paper tells of one task: what was owed and what came of it, or what was recorded of a standing duty. */
export interface TaskOfYear {
  readonly task: Task;
  readonly tally: Tally;
  /** What is allowed and not owed (不超过3次): in no tally, yet what was done of it is told. */
  readonly allowed: readonly Assessment[];
  /** What was recorded of a duty that is owed at no time; absent for all others. */
  readonly standing: StandingTask | undefined;
}

/** A section with its clauses, in the plan's order. */
export interface SectionOfYear {
  readonly section: Section;
  readonly tally: Tally;
  readonly clauses: readonly ClauseOfYear[];
}

export interface ClauseOfYear {
  readonly clause: Clause;
  readonly tally: Tally;
  readonly tasks: readonly TaskOfYear[];
}

/**
 * All that a plan comes to in its year, as its document has it. The whole plan counts, also what falls due after the year's
 * end (a review early in January): it stands under 未到期 until then.
 */
export function sectionsOf({ plan, assessments, ongoing, unscheduled, asOf }: Judgement): readonly SectionOfYear[] {
  const byTask = listsBy(assessments, ({ occurrence }) => occurrence.task.id);
  const standing = new Map([...ongoing, ...unscheduled].map((each) => [each.task.id, each]));
  const bySection = listsBy(plan.tasks, ({ section }) => section);
  return [...bySection].map(([section, tasks]) => {
    const clauses = [...listsBy(tasks, ({ clause }) => clause)].map(([clause, ofClause]) => ({
      clause,
      tally: tallyOf(occurrencesOf(ofClause, byTask), asOf),
      tasks: ofClause.map((task) => {
        const ofTask = byTask.get(task.id) ?? [];
        const allowed = ofTask.filter(({ occurrence, state }) => occurrence.times.min === 0 && state !== 'waived');
        return { task, tally: tallyOf(ofTask, asOf), allowed, standing: standing.get(task.id) };
      }),
    }));
    return { section, tally: tallyOf(occurrencesOf(tasks, byTask), asOf), clauses };
  });
}

function occurrencesOf(
  tasks: readonly Task[],
  byTask: ReadonlyMap<string, readonly Assessment[]>,
): readonly Assessment[] {
  return tasks.flatMap(({ id }) => byTask.get(id) ?? []);
}
