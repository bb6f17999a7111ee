import { completionRateOf, occurrencesIn } from '../../rollup/rate';
import type { NamedCounts, RollUp } from '../../rollup/roll-up';
import type { Block, ChartBlock, KeyFigure, RollUpPaper } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { rateText } from '../wording/figures';
import { numberedParts, type Part } from '../wording/paper-parts';
import { periodNameOf } from '../wording/period-name';
import { COUNT_WORDS, countCells, type CountColumn } from './count-cells';
import { leftOutSentences } from './left-out';
import { organisationLabels } from './organisation-labels';
import { problemsTable } from './problems-table';
import { monthsTable, organisationsTable, sectionsTable, unitsTable } from './tables';

export interface RollUpRequest {
  readonly rollUp: RollUp;
  /** The year of the plans. */
  readonly year: number;
  /** How many lines a table has at most; there may be a hundred thousand organisations. */
  readonly top: number;
}

/** More bars than these nobody compares. */
const MOST_BARS = 10;

/**
 * Composes the 落实情况汇总 of many plans: what all of them come to, one line an organisation, the worst units, the same by
 * section and by month, and what is wrong with plans. What is not in the numbers, and what a table does not show, is said.
 */
export function composeRollUp(request: RollUpRequest): RollUpPaper {
  const { rollUp, year } = request;
  const title = titleOf(year);
  return {
    kind: 'roll-up',
    title,
    asOf: rollUp.asOf,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'subtitle', text: `（截至${fullDate(rollUp.asOf)}）` },
      ...numberedParts(partsOf(request).filter(({ blocks }) => blocks.length > 0)),
    ],
  };
}

function titleOf(year: number): string {
  return `${year}年工作要点落实情况汇总`;
}

function partsOf({ rollUp, year, top }: RollUpRequest): readonly Part[] {
  const { organisations, worstUnits, sections, months, problems } = rollUp;
  return [
    { title: '总体情况', blocks: overallBlocks(rollUp, year) },
    {
      title: '各单位情况',
      blocks: tableBlocks(organisations, [
        ...ratesChart('完成率最低的单位', '单位', worstOrganisations(rollUp)),
        organisationsTable(rollUp, top),
        ...moreParagraph(organisations.length, top, (all, shown) => `共${all}个单位，以上是完成率最低的${shown}个。`),
      ]),
    },
    { title: '完成率最低的责任单位', blocks: tableBlocks(worstUnits, [unitsTable(rollUp)]) },
    {
      title: '各部分情况',
      blocks: tableBlocks(sections, [
        sectionsTable(rollUp, top),
        ...moreParagraph(sections.length, top, (all, shown) => `共${all}个部分，以上是期次最多的${shown}个。`),
      ]),
    },
    {
      title: '各月情况',
      blocks: tableBlocks(months, [
        ...ratesChart('各月完成率', '月份', namedMonths(rollUp, year)),
        monthsTable(rollUp, year),
      ]),
    },
    {
      title: '有问题的计划',
      blocks: tableBlocks(problems, [
        problemsTable(problems, top),
        ...moreParagraph(problems.length, top, (all, shown) => `共${all}处，以上是前${shown}处。`),
      ]),
    },
  ];
}

function tableBlocks(list: readonly unknown[], blocks: readonly Block[]): readonly Block[] {
  return list.length === 0 ? [] : blocks;
}

function moreParagraph(all: number, top: number, words: (all: number, shown: number) => string): readonly Block[] {
  return all > top ? [{ kind: 'paragraph', text: words(all, top) }] : [];
}

function overallBlocks(rollUp: RollUp, year: number): readonly Block[] {
  const leftOut = leftOutSentences(rollUp).map(({ zh }) => zh);
  const scope = rollUp.plans === 0 ? `没有计入${year}年的计划。` : scopeSentence(rollUp, year);
  const figures: readonly Block[] = rollUp.plans === 0 ? [] : [{ kind: 'key-figures', items: keyFigures(rollUp) }];
  return [...figures, { kind: 'paragraph', text: [scope, ...leftOut].join('') }];
}

function scopeSentence({ organisations, plans, units, total, asOf }: RollUp, year: number): string {
  const scope = `汇总${organisations.length}个单位${year}年的计划${plans}份，责任单位${units}个，工作任务${occurrencesIn(total)}期。`;
  const { counting, done, byState, rate } = { ...total, rate: completionRateOf(total) };
  const until = `截至${fullDate(asOf)}，`;
  if (rate === undefined) return `${scope}${until}没有应完成的任务。`;
  const outcome = `应完成${counting}期，已完成${done}期，完成率${rateText(rate)}；`;
  return `${scope}${until}${outcome}逾期未办${byState.overdue}期，临期${byState['due-soon']}期。`;
}

/** With a measure word; a rate has none. */
function keyFigures({ organisations, plans, units, total }: RollUp): readonly KeyFigure[] {
  const cells = countCells(total);
  const shown: readonly CountColumn[] = ['occurrences', 'counting', 'done', 'late', 'overdue', 'dueSoon'];
  return [
    keyFigure('单位', `${organisations.length}个`),
    keyFigure('计划', `${plans}份`),
    keyFigure('责任单位', `${units}个`),
    ...shown.map((column) => keyFigure(COUNT_WORDS[column].zh, `${cells[column]}期`)),
    keyFigure(COUNT_WORDS.rate.zh, cells.rate),
  ];
}

function keyFigure(label: string, value: string): KeyFigure {
  return { label, value, figures: [] };
}

function worstOrganisations(rollUp: RollUp): readonly NamedCounts[] {
  const labelOf = organisationLabels(rollUp);
  return rollUp.organisations
    .slice(0, MOST_BARS)
    .map(({ name, folder, counts }) => ({ name: labelOf(name, folder), counts }));
}

function namedMonths({ months }: RollUp, year: number): readonly NamedCounts[] {
  return months.map(({ name, counts }) => ({ name: periodNameOf(name, year), counts }));
}

/** Only what has a rate, and only where there are several to compare. */
function ratesChart(title: string, label: string, all: readonly NamedCounts[]): readonly ChartBlock[] {
  const bars = all.flatMap(({ name, counts }) => {
    const rate = completionRateOf(counts);
    return rate === undefined ? [] : [{ label: name, value: rate * 100, text: rateText(rate), figures: [] }];
  });
  return bars.length < 2 ? [] : [{ kind: 'chart', title, of: { label, value: '完成率' }, full: 100, bars }];
}
