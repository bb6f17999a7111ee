import type { Plan } from '../model/plan';
import { KnownWords } from '../text/nearest';

interface PlanWords {
  readonly tasks: KnownWords;
  readonly units: KnownWords;
}

const words = new WeakMap<Plan, PlanWords>();

/** The ids of a plan's tasks and the names of its units and groups, for all misspelt ones of its records. */
export function wordsOf(plan: Plan): PlanWords {
  const known = words.get(plan);
  if (known !== undefined) return known;
  const made: PlanWords = {
    tasks: new KnownWords(plan.tasks.map(({ id }) => id)),
    units: new KnownWords([...plan.units, ...plan.groups].map(({ name }) => name)),
  };
  words.set(plan, made);
  return made;
}
