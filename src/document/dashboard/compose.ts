import type { StandingTask } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { dateWithWeekday } from '../wording/chinese-date';
import { ListMaker } from './counted-list';
import { curveOf } from './curve';
import type { CountedList, Dashboard, StandingList } from './dashboard';
import { headlinesOf } from './headlines';
import { heatMapOf } from './heat-map';
import { choicesOf, itemsOf, type PlaceOf } from './items';
import { lastYearOf, overdueOf } from './overdue';
import { timelineOf } from './timeline';

export interface DashboardRequest {
  readonly judgement: Judgement;
  /** Last year's plan as of the same date, where there is one beside it. */
  readonly lastYear: Judgement | undefined;
  /** Where a task of either plan stands. */
  readonly placeOf: PlaceOf;
}

/** Composes a plan at a glance, as of the judgement's date. */
export function composeDashboard({ judgement, lastYear, placeOf }: DashboardRequest): Dashboard {
  const { plan, asOf } = judgement;
  const lists = new ListMaker(judgement.assessments);
  const items = itemsOf(judgement, placeOf);
  const shown = {
    headlines: headlinesOf(judgement, lists),
    heatMap: heatMapOf(judgement, lists),
    timeline: timelineOf(judgement, lists),
    curve: curveOf(judgement, lists),
    overdue: overdueOf(judgement, items, lists, lastYear && lastYearOf(lastYear, placeOf)),
  };
  return {
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    date: dateWithWeekday(asOf),
    ...shown,
    items,
    choices: choicesOf(judgement),
    standing: [
      ...standingOf('常态化任务', judgement.ongoing, placeOf),
      ...standingOf('时间待定的任务', judgement.unscheduled, placeOf),
    ],
    lists: listsOf(shown),
  };
}

function standingOf(title: string, tasks: readonly StandingTask[], placeOf: PlaceOf): readonly StandingList[] {
  if (tasks.length === 0) return [];
  const ids = tasks.map(({ task }) => task.id);
  return [
    {
      title,
      figure: { label: title, count: ids.length, of: 'tasks', ids },
      tasks: tasks.map(({ task }) => ({
        task: { id: task.id, title: task.title },
        lead: task.lead,
        place: placeOf(task),
      })),
    },
  ];
}

type Shown = Pick<Dashboard, 'headlines' | 'heatMap' | 'timeline' | 'curve' | 'overdue'>;

/** In the order in which the page shows the numbers. */
function listsOf({ headlines, heatMap, timeline, curve, overdue }: Shown): readonly CountedList[] {
  const all = [
    ...headlines.flatMap(({ lists }) => lists),
    ...heatMap.rows.flatMap(({ cells, total }) => [...cells.flatMap((cell) => [cell?.all, cell?.marked]), total]),
    ...heatMap.columns.map(({ total }) => total),
    heatMap.total,
    ...timeline.groups.flatMap(({ rows }) =>
      rows.flatMap(({ all: whole, marked, outside }) => [whole, marked, outside]),
    ),
    ...curve.rows.flatMap(({ due, done }) => [due, done]),
    overdue.all,
    ...overdue.stages.map(({ list }) => list),
  ];
  return all.filter((list) => list !== undefined);
}
