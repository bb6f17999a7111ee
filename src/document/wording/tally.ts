import type { Assessment } from '../../model/assessment';
import { totalsOf } from '../../status/totals';
import type { Day } from '../../time/civil-date';
import type { Figure } from '../blocks';
import { figureOf, rateText } from './figures';

/**
 * Occurrences put apart by what became of them, so that each number in a paper has its list. `owed` is `onTime`, `late`,
 * `overdue` and `pending` together; `waived` stands beside it.
 */
export interface Tally {
  /** 应办: what has to be done. */
  readonly owed: readonly Assessment[];
  /** 按期办结 */
  readonly onTime: readonly Assessment[];
  /** 逾期办结 */
  readonly late: readonly Assessment[];
  /** 逾期未办 */
  readonly overdue: readonly Assessment[];
  /** 未到期: not done, and its effective due date is the as-of date or later. Nobody can be blamed for it yet. */
  readonly pending: readonly Assessment[];
  /** 免办: approved not to be done. */
  readonly waived: readonly Assessment[];
  /** 完成率, 0 to 1; absent where nothing is done and nothing due has passed. */
  readonly rate: number | undefined;
}

/**
 * Puts occurrences apart. What is allowed and not owed (不超过3次) is left out: it can be neither done nor undone, and to
 * call it done would be untrue.
 */
export function tallyOf(assessments: readonly Assessment[], asOf: Day): Tally {
  const counting = assessments.filter(({ occurrence }) => occurrence.times.min > 0);
  const inState = (...states: readonly Assessment['state'][]): readonly Assessment[] =>
    counting.filter(({ state }) => states.includes(state));
  return {
    owed: counting.filter(({ state }) => state !== 'waived'),
    onTime: inState('done'),
    late: inState('done-late'),
    overdue: inState('overdue'),
    pending: inState('upcoming', 'open', 'due-soon'),
    waived: inState('waived'),
    rate: totalsOf(counting, asOf).completionRate,
  };
}

/** The lists of a tally under the words for them, in the order in which papers say them. */
export const TALLY_WORDS = {
  owed: '应办',
  onTime: '按期办结',
  late: '逾期办结',
  overdue: '逾期未办',
  pending: '未到期',
  waived: '免办',
} as const satisfies Partial<Record<keyof Tally, string>>;

export type TallyPart = keyof typeof TALLY_WORDS;

export const TALLY_PARTS = Object.keys(TALLY_WORDS) as readonly TallyPart[];

export function tallyFigure(tally: Tally, part: TallyPart): Figure {
  return figureOf(TALLY_WORDS[part], tally[part]);
}

/** What is done, and what the rate measures it against. */
export function rateFigures({ onTime, late, overdue }: Tally): readonly [done: Figure, due: Figure] {
  const done = [...onTime, ...late];
  return [figureOf('办结', done), figureOf('办结和逾期未办', [...done, ...overdue])];
}

/** A sentence's part, with the figures behind its numbers. */
export interface Said {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** `按期办结8期，逾期办结1期，逾期未办2期，未到期3期`: what became of what was owed; what there is none of is not said. */
export function outcomeWords(tally: Tally): Said {
  const figures = (['onTime', 'late', 'overdue', 'pending'] as const)
    .map((part) => tallyFigure(tally, part))
    .filter(({ count }) => count > 0);
  return { text: figures.map(({ label, count }) => `${label}${count}期`).join('，'), figures };
}

/** `，完成率87.5%`, or nothing where nothing counts. */
export function rateWords(tally: Tally): Said {
  if (tally.rate === undefined) return { text: '', figures: [] };
  return { text: `，完成率${rateText(tally.rate)}`, figures: rateFigures(tally) };
}
