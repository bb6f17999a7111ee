import type { SourceNode } from '../source/tree';
import { parseDay, type Day } from '../time/civil-date';
import { parsePeriod } from '../time/period';
import { plainValue } from './plain-value';
import type { CalendarYear } from './noticed-days';

/** A year of a calendar file that fits the schema, with every scalar as its source text. */
export interface YearTexts {
  readonly year: string;
  readonly published: string;
  readonly holidays?: readonly { readonly days: string }[];
  readonly workdays?: readonly string[];
  readonly anchors?: Readonly<Record<string, string>>;
}

/** A year of a calendar file, without the days that do not exist. */
export function yearFromTexts({
  year,
  published,
  holidays = [],
  workdays = [],
  anchors = {},
}: YearTexts): CalendarYear {
  return {
    year: Number(year),
    published: published === 'true',
    holidays: holidays.flatMap(({ days }) => parsePeriod(days) ?? []),
    workdays: workdays.flatMap((day) => parseDay(day) ?? []),
    festivals: new Map(
      Object.entries(anchors).flatMap(([name, text]): [string, Day][] => {
        const day = parseDay(text);
        return day === undefined ? [] : [[name, day]];
      }),
    ),
  };
}

/** A year of a user's calendar file, from a tree that fits the schema. */
export function calendarYearOf(node: SourceNode): CalendarYear {
  return yearFromTexts(plainValue(node) as YearTexts);
}
