import type { CellValue } from '../../sheet/table';
import { halfWidth } from '../../text/folded-text';
import type { Day } from '../../time/civil-date';
import { parseWrittenDay } from '../../time/written-day';
import type { RefusalReason } from './refusal';

export type DaysRead =
  { readonly ok: true; readonly days: readonly Day[] } | { readonly ok: false; readonly reason: RefusalReason };

/**
 * The days that a cell names, in its order: a date of the spreadsheet, or text as people type it. `6月28日` is a day of
 * the plan's year; `2022年6月28日`, `2022.6.28`, `2022/6/28` and `2022-06-28` name theirs. Several stand behind line ends,
 * commas or semicolons of any kind. Nothing is guessed: `6.28` could be a number, and is refused.
 *
 * @param value undefined for an empty cell
 */
export function readDays(value: CellValue | undefined, year: number): DaysRead {
  if (value === undefined) return { ok: true, days: [] };
  switch (value.kind) {
    case 'day':
      return { ok: true, days: [value.day] };
    case 'text':
      return daysIn(value.text, year);
    case 'error':
      return { ok: false, reason: { kind: 'failed-formula', text: value.text } };
    case 'uncomputed':
      return { ok: false, reason: { kind: 'uncomputed-formula' } };
    default:
      return { ok: false, reason: { kind: 'not-a-date', text: String(value.value) } };
  }
}

function daysIn(text: string, year: number): DaysRead {
  const days: Day[] = [];
  for (const written of wordsIn(text)) {
    const read = dayFrom(written, year);
    if (typeof read !== 'number') return { ok: false, reason: { kind: read, text: written } };
    days.push(read);
  }
  return { ok: true, days };
}

/** What stands between the separators; white space inside a date means nothing, between two dates it separates. */
function wordsIn(text: string): readonly string[] {
  return [...text]
    .map(halfWidth)
    .join('')
    .split(/[\n、,;]/)
    .flatMap((part) => withoutTime(part).split(/(?<=[日号])|(?<=\d)\s+(?=\d{4})/))
    .map((word) => word.replace(/[\s\u200b\ufeff]+/g, ''))
    .filter((word) => word !== '');
}

/** Some programs write a day with the time of midnight behind it. */
function withoutTime(text: string): string {
  return text.replace(/[ T]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/, '');
}

/** What has the form of a date, whether or not there is such a day. */
const DATE_FORM = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}([-./])\d{1,2}\1\d{1,2})$/;

function dayFrom(word: string, planYear: number): Day | 'not-a-date' | 'no-such-day' {
  return parseWrittenDay(word, planYear) ?? (DATE_FORM.test(word) ? 'no-such-day' : 'not-a-date');
}
