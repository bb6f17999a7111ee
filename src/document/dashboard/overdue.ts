import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { compareBy } from '../../text/order';
import type { ListMaker } from './counted-list';
import type { Item, LastYear, Overdue, StageCount } from './dashboard';
import { entryOf, type PlaceOf } from './items';

/** What is late, by the stage of the ladder that it has come to. */
export function overdueOf(
  judgement: Judgement,
  items: readonly Item[],
  lists: ListMaker,
  lastYear: LastYear | undefined,
): Overdue {
  const late = longestFirst(judgement);
  return {
    all: lists.listOf('overdue', '逾期', late),
    stages: stagesOf(judgement, late, lists),
    items: late.flatMap(({ occurrence }) => items[lists.numberOf(occurrence.id) - 1] ?? []),
    lastYear,
  };
}

/** What last year's plan still owes; its ids bear their year. Undefined where nothing is overdue. */
export function lastYearOf(judgement: Judgement, placeOf: PlaceOf): LastYear | undefined {
  const late = longestFirst(judgement);
  if (late.length === 0) return undefined;
  const { title, year } = judgement.plan;
  const ids = late.map(({ occurrence }) => `${year}/${occurrence.id}`);
  return {
    title,
    figure: { label: '上年逾期', count: ids.length, of: 'occurrences', ids },
    entries: late.map((assessment) => entryOf(judgement, assessment, placeOf)),
  };
}

function longestFirst({ assessments }: Judgement): readonly Assessment[] {
  return assessments.filter(({ state }) => state === 'overdue').sort(compareBy(({ daysLate }) => -(daysLate ?? 0)));
}

/** A stage of which there is none says so, so that the ladder is whole. */
function stagesOf({ plan }: Judgement, late: readonly Assessment[], lists: ListMaker): readonly StageCount[] {
  const names = [...new Set(plan.escalation.map(({ stage }) => stage))];
  const stages = names.map((name, at) => ({
    stage: name,
    list: lists.listOf(
      `stage-${at + 1}`,
      name,
      late.filter(({ stage }) => stage?.stage === name),
      `逾期　${name}`,
    ),
  }));
  const none = lists.someOf(
    'stage-none',
    '未到任何阶段',
    late.filter(({ stage }) => stage === undefined),
  );
  return none === undefined ? stages : [...stages, { stage: none.figure.label, list: none }];
}
