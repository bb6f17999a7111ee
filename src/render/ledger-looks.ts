import type { Light } from '../model/assessment';
import type { Look } from './workbook/workbook';

/** How the cells of a ledger look: quiet colours, which also print in grey, and never a colour without its word. */

const TEXT: Look = {
  font: 'text',
  size: 10,
  colour: '000000',
  fill: undefined,
  hasBorder: true,
  align: 'left',
  format: 'general',
  isUnlocked: false,
};

/** To be filled in. */
const PAPER_YELLOW = 'FFFBE8';

export const TITLE: Look = { ...TEXT, font: 'heading', size: 18, hasBorder: false, align: 'center' };
export const SUBTITLE: Look = { ...TEXT, size: 11, hasBorder: false };
export const NOTE: Look = { ...TEXT, size: 9, colour: '595959', hasBorder: false };
export const HEADING: Look = { ...TEXT, font: 'heading', align: 'center', fill: 'E4EAF1' };
export const HEADING_TO_FILL_IN: Look = { ...HEADING, fill: 'FFEFB8' };

/** Texts are kept from becoming anything else when somebody edits them. */
export const PLAIN_TEXT: Look = { ...TEXT, format: 'text' };
export const CENTRED_TEXT: Look = { ...PLAIN_TEXT, align: 'center' };
export const COUNT: Look = { ...TEXT, align: 'center' };
export const RATE: Look = { ...COUNT, format: 'percent' };
export const DAY: Look = { ...TEXT, align: 'center', format: 'day' };

export const TEXT_TO_FILL_IN: Look = { ...PLAIN_TEXT, fill: PAPER_YELLOW, isUnlocked: true };
export const DAY_TO_FILL_IN: Look = { ...DAY, fill: PAPER_YELLOW, isUnlocked: true };
/** Several days, one a line. */
export const DAYS_TO_FILL_IN: Look = { ...CENTRED_TEXT, fill: PAPER_YELLOW, isUnlocked: true };

const LIGHT_FILLS: Readonly<Record<Light, string>> = { green: 'DDF0DD', yellow: 'FFE699', red: 'F8C9C4' };
const LIGHT_LOOKS: Readonly<Record<Light, Look>> = {
  green: { ...CENTRED_TEXT, fill: LIGHT_FILLS.green },
  yellow: { ...CENTRED_TEXT, fill: LIGHT_FILLS.yellow },
  red: { ...CENTRED_TEXT, font: 'heading', fill: LIGHT_FILLS.red },
};
const NO_LIGHT: Look = { ...CENTRED_TEXT, colour: '7F7F7F', fill: 'F2F2F2' };

/** The look of a state by its light; what is waived has none. */
export function stateLook(light: Light | undefined): Look {
  return light === undefined ? NO_LIGHT : LIGHT_LOOKS[light];
}
