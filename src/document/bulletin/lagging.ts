import type { Assessment } from '../../model/assessment';
import type { Plan } from '../../model/plan';
import { yearOf } from '../../time/civil-date';
import type { Block, Figure, ListItem } from '../blocks';
import { shortDate } from '../wording/chinese-date';
import { figureOf } from '../wording/figures';
import { doneLateItem, overdueItem } from '../wording/late-items';
import { byUnitAndTask, type TaskOfUnit } from '../wording/occurrence-words';
import { shortPeriodName } from '../wording/period-name';
import { stageName } from '../wording/stage-name';
import { countSoFar } from '../wording/times-wording';
import type { Selection } from './selection';

/**
 * 三、滞后事项: unit by unit what is overdue, what is behind, what was left undone before the period, and what was done
 * late, which explains points that nothing else in the paper does.
 */
export function laggingBlocks(selection: Selection, plan: Plan, lastYearsPlan: Plan | undefined): Block[] {
  const { tally, behind, stillOverdue, leftFromLastYear, period } = selection;
  const year = yearOf(period.first);
  const name = shortPeriodName(period);
  const sayOverdue = (of: TaskOfUnit): ListItem => overdueItem(of, year);
  return [
    ...nothingLags(selection),
    ...listed(`${name}到期、逾期未办${tally.overdue.length}期：`, '逾期未办', tally.overdue, plan, sayOverdue),
    ...listed(`欠进度${behind.length}期：`, '欠进度', behind, plan, (of) => behindItem(of, year)),
    ...listed(
      `${name}以前到期、至今未办${stillOverdue.length}期，不计入${name}的数字：`,
      '以前到期未办',
      stillOverdue,
      plan,
      sayOverdue,
    ),
    ...(lastYearsPlan === undefined ? [] : leftOver(leftFromLastYear, lastYearsPlan, year)),
    ...listed(`${name}逾期办结${tally.late.length}期：`, '逾期办结', tally.late, plan, (of) => doneLateItem(of, year)),
  ];
}

function nothingLags({ tally, behind, stillOverdue, leftFromLastYear }: Selection): Block[] {
  if ([tally.overdue, behind, stillOverdue, leftFromLastYear].some(({ length }) => length > 0)) return [];
  return [{ kind: 'paragraph', text: '没有逾期未办和欠进度的事项。' }];
}

function listed(
  text: string,
  label: string,
  assessments: readonly Assessment[],
  plan: Plan,
  say: (of: TaskOfUnit) => ListItem,
): Block[] {
  if (assessments.length === 0) return [];
  return [
    { kind: 'paragraph', text, figures: [figureOf(label, assessments)] },
    { kind: 'list', items: byUnitAndTask(plan, assessments).map(say) },
  ];
}

/** What is left of last year's plan. */
function leftOver(assessments: readonly Assessment[], lastYearsPlan: Plan, year: number): Block[] {
  const from = lastYearsPlan.year;
  return listed(`${from}年结转、至今未办${assessments.length}期：`, `${from}年结转`, assessments, lastYearsPlan, (of) =>
    overdueItem(of, year, `（${from}年结转）`),
  ).map((block) => ofYear(block, from));
}

/** The same block, the ids behind its figures marked as those of another year's plan. */
function ofYear(block: Block, year: number): Block {
  const marked = (figures: readonly Figure[] = []): readonly Figure[] =>
    figures.map((figure) => ({ ...figure, ids: figure.ids.map((id) => `${year}/${id}`) }));
  if (block.kind === 'paragraph') return { ...block, figures: marked(block.figures) };
  if (block.kind !== 'list') return block;
  return {
    ...block,
    items: block.items.map((item) => (item.figures ? { ...item, figures: marked(item.figures) } : item)),
  };
}

/** `机关党委：举办“道德讲堂”，12月31日到期（2-3次，已1次）；7月1日起处于调度阶段。` */
function behindItem({ unit, task, assessments }: TaskOfUnit, year: number): ListItem {
  const said = assessments.map((each) => {
    const { stage, occurrence } = each;
    const climbed = stage === undefined ? '' : `，${shortDate(stage.since, year)}起处于${stageName(stage.stage)}阶段`;
    return `${shortDate(occurrence.effectiveDue, year)}到期（${countSoFar(each)}）${climbed}`;
  });
  return {
    text: `${unit}：${task.title}，${said.join('；')}。`,
    occurrences: assessments.map(({ occurrence }) => occurrence.id),
  };
}
