import type { Scoring } from '../../model/plan';
import { listsBy } from '../../match/lists-by';
import type { Score } from '../../status/score';
import type { Block, ChartBlock, TableBlock } from '../blocks';
import { figureOf, figureOfIds, rateText } from '../wording/figures';
import { shortPeriodName } from '../wording/period-name';
import { rankText, takenFrom } from './score-words';
import { tallyOf } from '../wording/tally';
import type { Selection } from './selection';

/** 二、各单位情况: how units are scored, who stands where, and who is not scored. */
export function standingBlocks(selection: Selection, scoring: Scoring): Block[] {
  const { ranked } = selection.scores;
  if (ranked.length === 0) {
    return [
      { kind: 'paragraph', text: `${shortPeriodName(selection.period)}没有到期的应办事项，各单位不计分。` },
      ...undecidedBlocks(selection),
    ];
  }
  return [
    { kind: 'paragraph', text: ruleSentence(scoring, ranked) },
    resultParagraph(ranked, scoring),
    ...(scoring.full > 0 ? [scoreChart(ranked, scoring.full)] : []),
    standingTable(selection),
    ...unrankedBlocks(selection),
    ...undecidedBlocks(selection),
  ];
}

/** The plan's rule, in words. */
function ruleSentence({ full, overdue, doneLate, cap, exclude }: Scoring, ranked: readonly Score[]): string {
  const isWeighted = ranked.some(({ counted }) => counted.some(({ occurrence }) => occurrence.task.weight !== 1));
  const points = [`逾期未办每期扣${Math.abs(overdue)}分`, `逾期办结每期扣${Math.abs(doneLate)}分`];
  if (isWeighted) points.push('按任务权重折算');
  points.push(`同一单位同一项任务最多扣${cap}分`, '扣完为止');
  const spared = exclude.length > 0 ? '免办、力争事项和计划列明不计分的任务不扣分' : '免办和力争事项不扣分';
  return `计分办法：满分${full}分，${points.join('，')}；${spared}。只计完成时限已过的事项。`;
}

function resultParagraph(ranked: readonly Score[], { full }: Scoring): Block {
  const units = ranked.map(({ unit }) => unit);
  const perfect = ranked.filter(({ score }) => score === full).map(({ unit }) => unit);
  const [all, best] = [figureOfIds('参加计分', 'units', units), figureOfIds('满分', 'units', perfect)];
  const words =
    best.count === 0
      ? '没有单位得满分'
      : best.count === all.count
        ? `${all.count > 1 ? '都' : ''}得满分`
        : `得满分的${best.count}个：${perfect.join('、')}`;
  return {
    kind: 'paragraph',
    text: `参加计分的单位${all.count}个，${words}。`,
    figures: [all, best],
  };
}

function scoreChart(ranked: readonly Score[], full: number): ChartBlock {
  return {
    kind: 'chart',
    title: '各单位得分',
    of: { label: '单位', value: '得分' },
    full,
    bars: ranked.map((each) => ({
      label: each.unit,
      value: each.score,
      text: `${each.score}分`,
      figures: [figureOf('计分', each.counted), figureOf('扣分', takenFrom(each))],
    })),
  };
}

/**
 * The rate is that of all that the unit owes in the period, as in the annex: what was done before it was due counts for the
 * rate, though no score looks at it yet.
 */
function standingTable({ tally, scores, asOf }: Selection): TableBlock {
  const owed = listsBy(tally.owed, ({ occurrence }) => occurrence.unit);
  return {
    kind: 'table',
    columns: [
      { key: 'rank', title: '名次', width: 5 },
      { key: 'unit', title: '单位', width: 10 },
      { key: 'counted', title: '计分期数', width: 5 },
      { key: 'taken', title: '扣分期数', width: 5 },
      { key: 'rate', title: '完成率', width: 5 },
      { key: 'score', title: '得分', width: 5 },
    ],
    rows: scores.ranked.map((each) => {
      const [counted, taken] = [figureOf('计分', each.counted), figureOf('扣分', takenFrom(each))];
      return {
        cells: {
          rank: rankText(each),
          unit: each.unit,
          counted: String(counted.count),
          taken: String(taken.count),
          rate: rateText(tallyOf(owed.get(each.unit) ?? [], asOf).rate),
          score: String(each.score),
        },
        occurrences: counted.ids,
        figures: { counted, taken },
      };
    }),
  };
}

/** Units without anything that fell due have no score: a full one would be unearned. */
function unrankedBlocks({ scores: { unranked } }: Selection): Block[] {
  if (unranked.length === 0) return [];
  return [{ kind: 'paragraph', text: `${unranked.join('、')}没有到期的应办事项，不计分、不排名。` }];
}

function undecidedBlocks({ undecided }: Selection): Block[] {
  if (undecided.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `责任单位待明确的${undecided.length}期，不计入任何单位的得分。`,
      figures: [figureOf('责任单位待明确', undecided)],
    },
  ];
}
