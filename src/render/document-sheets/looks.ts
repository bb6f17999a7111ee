import { CENTRED_TEXT, TITLE } from '../ledger-looks';
import type { Look } from '../workbook/workbook';

/** How the words of a paper look in a workbook, where a reader sees them in one column; tables look like a ledger's. */

export const WORDS: Look = { ...CENTRED_TEXT, size: 12, hasBorder: false, align: 'left' };
export const CENTRED: Look = { ...WORDS, align: 'center' };
export const TO_THE_RIGHT: Look = { ...WORDS, align: 'right' };
export const PART: Look = { ...WORDS, font: 'heading' };
export const PAPER_TITLE: Look = { ...TITLE, format: 'text' };
export const MARK: Look = { ...PAPER_TITLE, size: 24, colour: 'C00000' };
/** What the workbook says, and the paper does not. */
export const POINTER: Look = { ...WORDS, size: 10, colour: '595959' };
