import type { Plan } from '../model/plan';
import { knownLately } from '../text/known-lately';
import { KnownWords } from '../text/nearest';

interface PlanWords {
  readonly tasks: KnownWords;
  readonly units: KnownWords;
}

/** The ids of a plan's tasks and the names of its units and groups, for all misspelt ones of its records. */
export const wordsOf = knownLately(({ tasks, units, groups }: Plan): PlanWords => ({
  tasks: new KnownWords(tasks.map(({ id }) => id)),
  units: new KnownWords([...units, ...groups].map(({ name }) => name)),
}));
