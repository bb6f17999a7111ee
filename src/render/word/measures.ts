/**
 * The page of GB/T 9704-2012 in twips, the twentieths of a point that Word counts in: A4, margins of 37, 35, 28 and
 * 26 mm, 22 lines of 28 characters.
 */

/** Millimetres as twips. */
export function mm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Points as twips. */
export function pt(points: number): number {
  return Math.round(points * 20);
}

export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGINS = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) } as const;
/** 版心 */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
/** The 22nd part of the height of the text, rounded down, so that 22 lines fit. */
export const LINE = Math.floor((PAGE.height - MARGINS.top - MARGINS.bottom) / 22);
/** 3号 is 16 points, and 28 of them are 2 mm too wide: each character gives a quarter of a point. */
export const CHARACTER_SPACING = -5;
/** What a character of the body takes, from one to the next. */
export const CHARACTER = pt(16) + CHARACTER_SPACING;
/** Two characters of the body in from the side. */
export const TWO_CHARACTERS = 2 * pt(16);

/** 字号 in points. */
export const SIZES = {
  二号: 22,
  三号: 16,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
} as const;
