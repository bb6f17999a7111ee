import type { Assessment } from '../../model/assessment';
import type { Plan } from '../../model/plan';
import { listsBy } from '../../match/lists-by';
import { yearOf } from '../../time/civil-date';
import type { Block, Figure, ListItem } from '../blocks';
import { daysText, HOW_TO_ASK_FOR_EXTENSION } from '../wording/demand-words';
import { figureOf } from '../wording/figures';
import { dueDates } from '../wording/occurrence-words';
import { issuerOf } from '../wording/plan-names';
import type { Selection } from './selection';

/**
 * 四、工作要求: what follows from the parts before it, and nothing else. The days for putting things right are those of the
 * plan's ladder, counted from the paper: those of an occurrence long in its stage would be over before anybody reads them.
 */
export function demandBlocks(selection: Selection, plan: Plan): Block[] {
  const { tally, behind, extendedBeyond, undecided, period } = selection;
  const year = yearOf(period.first);
  const items = [
    ...overdueDemand(selection, plan),
    ...demand(
      behind,
      '欠进度',
      (count) => `欠进度的${count}期，请责任单位对照序时进度排出后续各次的日期，在完成时限之前办足次数。`,
    ),
    ...demand(
      extendedBeyond.filter(({ state }) => state !== 'done' && state !== 'done-late' && state !== 'overdue'),
      '已延期',
      (count, all) => `已批准延期的${count}期，请在新的时限（${dueDates(all, year)}）之前办结，一般不再延期。`,
    ),
    ...demand(undecided, '责任单位待明确', (count) => `责任单位待明确的${count}期，请尽快明确责任单位。`),
    ...demand(
      tally.pending,
      '未到期',
      (count, all) => `尚未到期的${count}期（${dueDates(all, year)}到期），请在完成时限之前办结。`,
    ),
    { text: HOW_TO_ASK_FOR_EXTENSION, occurrences: [] },
  ];
  return [{ kind: 'list', items }];
}

function demand(
  assessments: readonly Assessment[],
  label: string,
  say: (count: number, all: readonly Assessment[]) => string,
): ListItem[] {
  if (assessments.length === 0) return [];
  const figure = figureOf(label, assessments);
  return [{ text: say(figure.count, assessments), occurrences: figure.ids, figures: [figure] }];
}

/** What is overdue, of the period and of before it, by stage where the ladder gives the stage a time. */
function overdueDemand({ tally, stillOverdue, leftFromLastYear }: Selection, plan: Plan): ListItem[] {
  const overdue = [...tally.overdue, ...stillOverdue];
  const old = leftFromLastYear.length > 0 ? '上年结转的一并抓紧办理。' : '';
  if (overdue.length === 0) return old === '' ? [] : [{ text: old, occurrences: [] }];
  const all = figureOf('逾期未办', overdue);
  const stages = stageWords(overdue, plan);
  const text =
    `逾期未办的${all.count}期，请责任单位抓紧补办，并向${issuerOf(plan)}书面说明原因` +
    `${stages.words.map((words) => `；${words}`).join('')}。${old}`;
  return [{ text, occurrences: all.ids, figures: [all, ...stages.figures] }];
}

function stageWords(
  overdue: readonly Assessment[],
  plan: Plan,
): { readonly words: readonly string[]; readonly figures: readonly Figure[] } {
  const byStage = listsBy(overdue, ({ stage }) => stage?.stage);
  const said = plan.escalation.flatMap(({ stage, rectifyWithin }) => {
    const inStage = byStage.get(stage) ?? [];
    if (rectifyWithin === undefined || inStage.length === 0) return [];
    const words = `处于${stage}阶段的${inStage.length}期，自本通报印发之日起${daysText(rectifyWithin)}内整改到位`;
    return [{ words, figure: figureOf(`逾期未办，${stage}阶段`, inStage) }];
  });
  return { words: said.map(({ words }) => words), figures: said.map(({ figure }) => figure) };
}
