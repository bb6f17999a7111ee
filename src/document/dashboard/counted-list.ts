import type { Assessment } from '../../model/assessment';
import type { CountedList, Run } from './dashboard';

/** Makes the lists behind numbers: knows under which number each occurrence stands on the page. */
export class ListMaker {
  private readonly numbers: ReadonlyMap<string, number>;

  /** @param assessments all of the page, in its order */
  constructor(assessments: readonly Assessment[]) {
    this.numbers = new Map(assessments.map(({ occurrence }, index) => [occurrence.id, index + 1]));
  }

  /**
   * @param label what is counted: `逾期`
   * @param title what the list holds; the label, unless told
   */
  listOf(key: string, label: string, assessments: readonly Assessment[], title = label): CountedList {
    const ids = assessments.map(({ occurrence }) => occurrence.id);
    return {
      key,
      title,
      figure: { label, count: ids.length, of: 'occurrences', ids },
      runs: runsOf(ids.map((id) => this.numberOf(id))),
    };
  }

  /** The same where an empty list is none. */
  someOf(...args: Parameters<ListMaker['listOf']>): CountedList | undefined {
    const [, , assessments] = args;
    return assessments.length === 0 ? undefined : this.listOf(...args);
  }

  numberOf(id: string): number {
    const number = this.numbers.get(id);
    if (number === undefined) throw new RangeError(`${id} is not on the page`);
    return number;
  }
}

function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.last === number - 1) last.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
