import type { Assessment } from '../../model/assessment';
import { listsBy } from '../../match/lists-by';
import type { Figure, ListItem } from '../blocks';
import { withoutStop } from './agreement-words';
import { shortDate } from './chinese-date';
import { figureOf } from './figures';
import { dueDates, occurrenceName, rangeText, type TaskOfUnit } from './occurrence-words';
import { stageName } from './stage-name';
import { countMatters, countSoFar } from './times-wording';

interface Part {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * What one unit has not done of one task:
 * `第三党支部：召开党小组会（8月），8月31日到期，逾期123天，9月15日起处于督办阶段。` Several are summed up by stage:
 * `10月31日、11月30日到期的2期，逾期32至62天，均处于督办阶段`.
 *
 * @param mark behind the task's title, such as `（2021年结转）`
 */
export function overdueItem(of: TaskOfUnit, year: number, mark = ''): ListItem {
  const byStage = [...listsBy(of.assessments, ({ stage }) => stage?.stage).values()];
  return lineOf(
    of,
    year,
    mark,
    byStage.map((alike) => overduePart(alike, year)),
  );
}

/** What one unit did late of one task: `第二党支部：召开支部委员会会议（4月），4月30日到期，6月8日办结，逾期39天。` */
export function doneLateItem(of: TaskOfUnit, year: number): ListItem {
  const days = of.assessments.map(
    ({ doneOn, occurrence }) => (doneOn ?? occurrence.effectiveDue) - occurrence.effectiveDue,
  );
  const [first] = of.assessments;
  const single = of.assessments.length === 1 && first?.doneOn !== undefined;
  const done = single
    ? `${shortDate(first.doneOn, year)}办结，逾期${rangeText(days)}天`
    : `逾期${rangeText(days)}天办结`;
  const due = dueWords('逾期办结', of.assessments, year);
  return lineOf(of, year, '', [{ text: `${due.text}，${done}`, figures: due.figures }]);
}

function overduePart(alike: readonly Assessment[], year: number): Part {
  const [first] = alike;
  const due = dueWords('逾期未办', alike, year);
  const words = [due.text, `逾期${rangeText(alike.map(({ daysLate = 0 }) => daysLate))}天`];
  if (first?.stage !== undefined) {
    const { stage, since } = first.stage;
    words.push(
      alike.length === 1 ? `${shortDate(since, year)}起处于${stageName(stage)}阶段` : `均处于${stageName(stage)}阶段`,
    );
  }
  return { text: words.join('，'), figures: due.figures };
}

/** `8月31日到期`, `10月31日、11月30日到期的2期`; how often it is owed and was done, where that says something. */
export function dueWords(label: string, assessments: readonly Assessment[], year: number): Part {
  const dates = dueDates(assessments, year);
  const [first] = assessments;
  if (assessments.length > 1) {
    return { text: `${dates}到期的${assessments.length}期`, figures: [figureOf(label, assessments)] };
  }
  const isOpen = first?.doneOn === undefined;
  const count = first !== undefined && isOpen && countMatters(first) ? `（${countSoFar(first)}）` : '';
  return { text: `${dates}到期${count}`, figures: [] };
}

function lineOf({ unit, task, assessments }: TaskOfUnit, year: number, mark: string, parts: readonly Part[]): ListItem {
  const [first] = assessments;
  const name =
    assessments.length === 1 && first !== undefined ? occurrenceName(first.occurrence, year) : withoutStop(task.title);
  const figures = parts.flatMap((part) => part.figures);
  return {
    text: `${unit}：${name}${mark}，${parts.map(({ text }) => text).join('；')}。`,
    occurrences: assessments.map(({ occurrence }) => occurrence.id),
    ...(figures.length > 0 && { figures }),
  };
}
