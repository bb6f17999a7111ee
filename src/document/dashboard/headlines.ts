import type { Assessment, State } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { STATE_WORDS } from '../../status/judgement-words';
import { completionOf, totalsOf } from '../../status/totals';
import type { ListMaker } from './counted-list';
import type { CountedList, Headline, Tone } from './dashboard';

/** The states that have a number of their own, in the order in which a reader asks for them. */
const ASKED: readonly (readonly [State, Tone | undefined])[] = [
  ['overdue', 'late'],
  ['due-soon', 'near'],
  ['open', undefined],
  ['upcoming', undefined],
  ['done', undefined],
  ['done-late', undefined],
  ['waived', undefined],
];

/** The numbers at the head of the page: all, the rate of completion, what is behind, and each state. */
export function headlinesOf({ assessments, asOf }: Judgement, lists: ListMaker): readonly Headline[] {
  const behind = assessments.filter(({ pace }) => pace === 'behind');
  const ofState = (state: State): readonly Assessment[] => assessments.filter((each) => each.state === state);
  const [overdue, dueSoon, ...others] = ASKED.map(([state, tone]) =>
    counted(lists.listOf(`state-${state}`, STATE_WORDS[state].zh, ofState(state)), tone),
  );
  return [
    counted(lists.listOf('all', '全年期次', assessments), undefined),
    rateOf(assessments, asOf, lists),
    ...[overdue, dueSoon].flatMap((each) => each ?? []),
    counted(lists.listOf('behind', '欠进度', behind), 'near'),
    ...others,
  ];
}

/** A number that calls for action does so only where it is one. */
function counted(list: CountedList, tone: Tone | undefined): Headline {
  const { label, count } = list.figure;
  return { label, value: `${count}期`, lists: [list], tone: count === 0 ? undefined : tone };
}

function rateOf(assessments: readonly Assessment[], asOf: number, lists: ListMaker): Headline {
  const { done, counting } = completionOf(assessments, asOf);
  const { completionRate } = totalsOf(assessments, asOf);
  return {
    label: '完成率',
    value: completionRate === undefined ? '—' : percent(completionRate),
    lists: [lists.listOf('rate-done', '已办结', done), lists.listOf('rate-counting', '已办结或已过时限', counting)],
    tone: undefined,
  };
}

/** `98.17%` @param rate 0 to 1, in four decimals */
function percent(rate: number): string {
  return `${Math.round(rate * 10_000) / 100}%`;
}
