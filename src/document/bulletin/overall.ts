import type { Assessment } from '../../model/assessment';
import { listsBy } from '../../match/lists-by';
import { yearOf } from '../../time/civil-date';
import type { Block, ListItem } from '../blocks';
import { extensionWords, waiverWords } from '../wording/agreement-words';
import { figureOf, figureOfTheir } from '../wording/figures';
import { occurrenceName } from '../wording/occurrence-words';
import { shortPeriodName } from '../wording/period-name';
import { outcomeWords, rateWords, tallyFigure, tallyOf } from '../wording/tally';
import { keyFigureBlocks, partsShown, tallyColumns, tallyRow } from '../wording/tally-blocks';
import type { Selection } from './selection';

/** 一、总体情况: the figures, what was agreed otherwise, and the figures of each section. */
export function overallBlocks(selection: Selection): Block[] {
  return [
    ...keyFigureBlocks(selection.tally),
    outcomeParagraph(selection),
    ...agreedBlocks(selection),
    ...bySection(selection),
  ];
}

function outcomeParagraph({ tally, period }: Selection): Block {
  const name = shortPeriodName(period);
  const { owed } = tally;
  if (owed.length === 0) return { kind: 'paragraph', text: `${name}没有应办事项。` };
  const [tasks, units] = [figureOfTheir('tasks', '任务', owed), figureOfTheir('units', '责任单位', owed)];
  const [outcome, rate] = [outcomeWords(tally), rateWords(tally)];
  const concerned = `涉及${tasks.count}项任务${units.count === 0 ? '' : `、${units.count}个责任单位`}`;
  const none = tally.overdue.length === 0 ? '，没有逾期未办' : '';
  return {
    kind: 'paragraph',
    text: `${name}应办${owed.length}期，${concerned}：${outcome.text}${none}${rate.text}。`,
    figures: [tallyFigure(tally, 'owed'), tasks, units, ...outcome.figures, ...rate.figures],
  };
}

/** What was waived or extended, one by one. */
function agreedBlocks({ tally, extendedBeyond, extendedInto, extendedWithin, period }: Selection): Block[] {
  const name = shortPeriodName(period);
  const year = yearOf(period.first);
  return [
    ...agreedList(`经批准免办${tally.waived.length}期，不计入应办，不参加计分：`, '免办', tally.waived, year),
    ...agreedList(
      `经批准延期到${name}以后${extendedBeyond.length}期，不计入${name}应办，到期后再行计分：`,
      '延期到以后',
      extendedBeyond,
      year,
    ),
    ...agreedList(
      `由以前延期到${name}${extendedInto.length}期，已计入${name}应办：`,
      '由以前延期而来',
      extendedInto,
      year,
    ),
    ...agreedList(
      `经批准在${name}以内延期${extendedWithin.length}期，按新的时限统计：`,
      '以内延期',
      extendedWithin,
      year,
    ),
  ];
}

function agreedList(text: string, label: string, assessments: readonly Assessment[], year: number): Block[] {
  if (assessments.length === 0) return [];
  return [
    { kind: 'paragraph', text, figures: [figureOf(label, assessments)] },
    { kind: 'list', items: assessments.map((each) => agreedItem(each, year)) },
  ];
}

function agreedItem(assessment: Assessment, year: number): ListItem {
  const { occurrence, state } = assessment;
  const words = state === 'waived' ? waiverWords(assessment) : extensionWords(assessment, year);
  return { text: `${occurrence.unit}：${occurrenceName(occurrence, year)}，${words}。`, occurrences: [occurrence.id] };
}

/** The figures of each section that owes anything; of one section alone they are those of the whole. */
function bySection({ tally, asOf }: Selection): Block[] {
  const sections = listsBy([...tally.owed, ...tally.waived], ({ occurrence }) => occurrence.task.section);
  if (sections.size < 2) return [];
  const parts = partsShown(tally);
  const rows = [...sections]
    .map(([section, assessments]) => ({
      section,
      order: Math.min(...assessments.map(({ occurrence }) => occurrence.task.order)),
      own: tallyOf(assessments, asOf),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ section, own }) => tallyRow(own, parts, { section: section.title }));
  return [
    { kind: 'paragraph', text: '各部分完成情况如下：' },
    { kind: 'table', columns: [{ key: 'section', title: '部分', width: 14 }, ...tallyColumns(parts)], rows },
  ];
}
