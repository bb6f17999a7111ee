import { fullDate } from '../document/wording/chinese-date';
import type { Ledger, LedgerSheet } from '../ledger/compose-ledger';
import { ledgerColumns } from '../ledger/columns';
import { escapeMarkdown } from '../text/markdown-escape';
import { cellLines } from './ledger-cell';

const shownColumns = ledgerColumns.filter(({ isHidden }) => !isHidden);

/** A ledger for reading: one pipe table a unit. */
export function renderLedgerMarkdown({ plan, asOf, sheets }: Ledger): string {
  const parts = [`# ${escapeMarkdown(`${plan.title}台账`)}`, `基准日：${fullDate(asOf)}`, ...sheets.map(sheetPart)];
  return `${parts.join('\n\n')}\n`;
}

function sheetPart({ name, rows }: LedgerSheet): string {
  const lines = [
    tableLine(shownColumns.map(({ heading }) => heading)),
    tableLine(shownColumns.map(() => '---')),
    ...rows.map((row) =>
      tableLine(shownColumns.map((column) => cellLines(column.cellOf(row)).map(escapeMarkdown).join('<br>'))),
    ),
  ];
  return `## ${escapeMarkdown(name)}\n\n${lines.join('\n')}`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
