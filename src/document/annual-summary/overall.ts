import type { Judgement } from '../../model/judgement';
import { yearSpan } from '../../time/period';
import type { Block, ChartBlock } from '../blocks';
import { figureOfIds, figureOfTheir, rateText } from '../wording/figures';
import { outcomeWords, rateFigures, rateWords, tallyFigure, tallyOf } from '../wording/tally';
import { keyFigureBlocks } from '../wording/tally-blocks';
import type { SectionOfYear } from './selection';

/** 一、总体情况: what the plan holds, what became of it, and how the sections compare. */
export function overallBlocks(judgement: Judgement, sections: readonly SectionOfYear[]): Block[] {
  const { assessments, asOf } = judgement;
  const tally = tallyOf(assessments, asOf);
  return [
    ...keyFigureBlocks(tally),
    tasksParagraph(judgement),
    ...(tally.owed.length === 0 ? [{ kind: 'paragraph' as const, text: '全年没有应办事项。' }] : [outcome(judgement)]),
    ...sectionChart(sections),
  ];
}

/** Whether a paper of that date is a final account of the year, or only says how far it has come. */
export function isYearOver({ plan, asOf }: Judgement): boolean {
  return asOf > yearSpan(plan.year).last;
}

function tasksParagraph({ plan, ongoing, unscheduled }: Judgement): Block {
  const idsOf = (list: readonly { readonly task: { readonly id: string } }[]): readonly string[] =>
    list.map(({ task }) => task.id);
  const standing = new Set([...idsOf(ongoing), ...idsOf(unscheduled)]);
  const figures = [
    figureOfIds(
      '有完成时限的',
      'tasks',
      plan.tasks.map(({ id }) => id).filter((id) => !standing.has(id)),
    ),
    figureOfIds('常态化推进的', 'tasks', idsOf(ongoing)),
    figureOfIds('时间待定的', 'tasks', idsOf(unscheduled)),
  ].filter(({ count }) => count > 0);
  const all = figureOfIds(
    '任务',
    'tasks',
    plan.tasks.map(({ id }) => id),
  );
  if (all.count === 0) return { kind: 'paragraph', text: '计划没有列出任务。' };
  const kinds = figures.map(({ label, count }) => `${label}${count}项`).join('，');
  return { kind: 'paragraph', text: `全年计划任务${all.count}项：${kinds}。`, figures: [all, ...figures] };
}

function outcome({ assessments, asOf }: Judgement): Block {
  const tally = tallyOf(assessments, asOf);
  const [owed, waived, units] = [
    tallyFigure(tally, 'owed'),
    tallyFigure(tally, 'waived'),
    figureOfTheir('units', '责任单位', tally.owed),
  ];
  const [said, rate] = [outcomeWords(tally), rateWords(tally)];
  const concerned = units.count === 0 ? '' : `，由${units.count}个单位负责`;
  const none = tally.overdue.length === 0 ? '，没有逾期未办' : '';
  const another = waived.count === 0 ? '' : `另经批准免办${waived.count}期。`;
  return {
    kind: 'paragraph',
    text: `有完成时限的任务全年应办${owed.count}期${concerned}：${said.text}${none}${rate.text}。${another}`,
    figures: [owed, units, ...said.figures, ...rate.figures, waived],
  };
}

/** Only sections of which anything counts, and only where there are several to compare. */
function sectionChart(sections: readonly SectionOfYear[]): ChartBlock[] {
  const bars = sections.flatMap(({ section, tally }) =>
    tally.rate === undefined
      ? []
      : [{ label: section.title, value: tally.rate * 100, text: rateText(tally.rate), figures: rateFigures(tally) }],
  );
  if (bars.length < 2) return [];
  return [{ kind: 'chart', title: '各部分完成率', of: { label: '部分', value: '完成率' }, full: 100, bars }];
}
