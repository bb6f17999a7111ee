import type { LedgerCell } from '../ledger/columns';
import { formatDay } from '../time/civil-date';

/** What a cell of the ledger shows, one text a line; none where it is empty. */
export function cellLines(cell: LedgerCell): readonly string[] {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? [] : cell.text.split('\n');
    case 'count':
      return [String(cell.count)];
    case 'days':
      return cell.days.map(formatDay);
  }
}
