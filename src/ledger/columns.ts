import type { Day } from '../time/civil-date';
import { cellText } from './cell-text';
import { stateText, timesText } from './cell-words';
import type { LedgerRow } from './row';

/** The columns of a ledger, by names that never change. */
export type LedgerKey =
  | 'number'
  | 'task'
  | 'requirement'
  | 'lead'
  | 'with'
  | 'opens'
  | 'due'
  | 'min'
  | 'count'
  | 'state'
  | 'doneOn'
  | 'note'
  | 'evidence'
  | 'id';

/** What a cell holds. Several texts or days stand one a line. */
export type LedgerCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'days'; readonly days: readonly Day[] };

export interface LedgerColumn {
  readonly key: LedgerKey;
  /** As offices write it; an import finds the column by it. */
  readonly heading: string;
  readonly kind: 'text' | 'date' | 'count' | 'state';
  /** In digits of the usual font, as spreadsheets measure; a Chinese character takes two. */
  readonly width: number;
  /** Whether units fill it in; the others follow from the plan and the records. */
  readonly isFilledIn: boolean;
  /** Whether it is for the program alone. */
  readonly isHidden: boolean;
  cellOf(row: LedgerRow): LedgerCell;
}

/**
 * All columns, in the order in which they are written. Their widths together let a sheet be printed on A4 across at a
 * size that can be read.
 */
export const ledgerColumns: readonly LedgerColumn[] = [
  given('number', '序号', 'count', 5, ({ number }) => countCell(number)),
  given('task', '任务', 'text', 20, ({ task }) => textCell(task)),
  given('requirement', '有关要求', 'text', 30, ({ requirement }) => textCell(requirement)),
  given('lead', '责任单位', 'text', 11, ({ lead }) => textCell(lead)),
  given('with', '配合单位', 'text', 11, ({ with: helping }) => textCell(helping.join('、'))),
  given('opens', '开始', 'date', 11, ({ opens }) => daysCell([opens])),
  given('due', '完成时限', 'date', 11, ({ due }) => daysCell([due])),
  given('min', '应完成次数', 'count', 6.5, ({ times }) => timesCell(timesText(times))),
  given('count', '已完成次数', 'count', 6.5, ({ count }) => countCell(count)),
  given('state', '状态', 'state', 17, ({ state, light }) => textCell(stateText(state, light))),
  filledIn('doneOn', '完成日期', 'date', 12, ({ doneOn }) => daysCell(doneOn)),
  filledIn('note', '完成情况', 'text', 20, ({ note }) => textCell(note)),
  filledIn('evidence', '佐证材料', 'text', 18, ({ evidence }) => textCell(evidence.join('\n'))),
  { ...given('id', '期次编号', 'text', 24, ({ id }) => textCell(id)), isHidden: true },
];

type CellOf = LedgerColumn['cellOf'];

function given(
  key: LedgerKey,
  heading: string,
  kind: LedgerColumn['kind'],
  width: number,
  cellOf: CellOf,
): LedgerColumn {
  return { key, heading, kind, width, isFilledIn: false, isHidden: false, cellOf };
}

function filledIn(...said: Parameters<typeof given>): LedgerColumn {
  return { ...given(...said), isFilledIn: true };
}

function textCell(text: string): LedgerCell {
  return { kind: 'text', text: cellText(text) };
}

function countCell(count: number): LedgerCell {
  return { kind: 'count', count };
}

function daysCell(days: readonly Day[]): LedgerCell {
  return { kind: 'days', days };
}

/** A plain number stays one, so that spreadsheets can add up. */
function timesCell(text: string): LedgerCell {
  return /^\d+$/.test(text) ? countCell(Number(text)) : textCell(text);
}
