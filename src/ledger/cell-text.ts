import { showUnsafe } from '../text/safe-text';

/**
 * The most that a cell of a spreadsheet holds, in UTF-16 units:
 * https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const MOST_IN_CELL = 32_767;

/**
 * A text as a cell holds it, so that what is written can be compared with what is read back: line ends as `\n`, none of
 * them and no space around it, nothing that a program would obey, and no more than fits.
 */
export function cellText(text: string): string {
  const shown = showUnsafe(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')).trim();
  if (shown.length <= MOST_IN_CELL) return shown;
  // Half of a pair of surrogates would be no character.
  const cut = shown.slice(0, MOST_IN_CELL - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}
