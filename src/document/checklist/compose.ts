import type { Judgement } from '../../model/judgement';
import { isGroup, membersOf, UNDECIDED_UNIT, type Plan, type Task } from '../../model/plan';
import { yearSpan } from '../../time/period';
import type { Block, Document, ParagraphBlock } from '../blocks';
import { figureOfIds } from '../wording/figures';
import { chineseNumeral, fullDate } from '../wording/chinese-date';
import { issuerOf, subjectOf, titleInMarks } from '../wording/plan-names';
import { dutiesByUnit, type UnitDuties } from './duties';
import { unitBlocks, unitHeading } from './unit-list';

export interface ChecklistRequest {
  readonly judgement: Judgement;
  /** Whose list it is: one unit's, or those of a group's members. Without it, those of all units. */
  readonly unit?: string | undefined;
}

/**
 * Composes the 责任清单 of a plan's year: what each unit leads, in the plan's order, the duties of a group with each of its
 * members; what it helps with stands behind, uncounted. Its date is that of the judgement.
 */
export function composeChecklist({ judgement, unit }: ChecklistRequest): Document {
  const { plan, asOf } = judgement;
  const units = dutiesByUnit(judgement, unit === undefined ? undefined : membersOf(plan, unit));
  const title = `${plan.year}年${subjectOf(plan)}责任清单${unit === undefined ? '' : `（${unit}）`}`;
  return {
    kind: 'checklist',
    title,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period: { ...yearSpan(plan.year), key: String(plan.year) },
    blocks: [
      { kind: 'title', text: title },
      leadParagraph(plan, units),
      ...units.flatMap((duties, index): readonly Block[] => [
        { kind: 'heading', level: 1, text: `${numeral(index + 1)}${unitHeading(duties.unit)}` },
        ...unitBlocks(plan, duties),
      ]),
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ],
  };
}

/** What the list rests on, and how much stands in it: a task counts once, also where several units owe it. */
function leadParagraph(plan: Plan, all: readonly UnitDuties[]): ParagraphBlock {
  const leading = all.filter(({ unit, led }) => led.length > 0 && unit !== UNDECIDED_UNIT);
  const tasks = [...new Set(all.flatMap(({ led }) => led.map(({ task }) => task)))].sort((a, b) => a.order - b.order);
  const basis = `根据${titleInMarks(plan)}，`;
  if (tasks.length === 0) {
    const isUndecided = all.length > 0 && all.every(({ unit }) => unit === UNDECIDED_UNIT);
    return { kind: 'paragraph', text: `${basis}没有${isUndecided ? '尚未确定责任单位' : '单位牵头'}的工作任务。` };
  }
  const idsOf = (kind: Task['when']['kind']): readonly string[] =>
    tasks.filter(({ when }) => when.kind === kind).map(({ id }) => id);
  const figures = [
    figureOfIds(
      '责任单位',
      'units',
      leading.map(({ unit }) => unit),
    ),
    figureOfIds(
      '工作任务',
      'tasks',
      tasks.map(({ id }) => id),
    ),
    figureOfIds('有完成时限', 'tasks', idsOf('owed')),
    figureOfIds('常态化推进', 'tasks', idsOf('ongoing')),
    figureOfIds('时间待定', 'tasks', idsOf('unscheduled')),
  ] as const;
  const [units, listed, ...kinds] = figures;
  const parts = kinds.filter(({ count }) => count > 0).map(({ label, count }) => `${label}的${count}项`);
  const led = units.count === 0 ? '尚未确定责任单位' : `由${units.count}个单位牵头`;
  return {
    kind: 'paragraph',
    text:
      `${basis}列出全年${led}的工作任务${listed.count}项，其中${parts.join('、')}。` +
      (tasks.some(({ lead }) => isGroup(plan, lead)) ? '由一组单位牵头的任务，组内各单位都要完成。' : ''),
    figures: [...(units.count === 0 ? [] : [units]), listed, ...kinds],
  };
}

/** Headings have numerals as far as there are any. */
function numeral(position: number): string {
  return position > 99 ? '' : `${chineseNumeral(position)}、`;
}
