import { nearestWord } from '../text/nearest';
import { FIRST_YEAR, LAST_YEAR, parseDay, type Day } from '../time/civil-date';
import type { Period } from '../time/period';
import { parseWrittenPeriod } from '../time/written-period';
import {
  notACount,
  notADay,
  notAPeriod,
  notARevision,
  notAShard,
  notAStretch,
  notAUnitName,
  notAWholeNumber,
  notAYear,
  notOneOf,
} from './wording/usage';
import { wrongUse } from './wrong-use';

/**
 * What stands behind an option, read strictly: each function makes a reader that returns the value or throws an AppError
 * with a sentence. Nothing is guessed, rolled over or cut off.
 */

const MOST_DAYS = 3660; // ten years; more than that is a slip of the pen
const DAYS_IN_WEEK = 7;

export function dayOption(option: string): (text: string) => Day {
  return (text) => {
    const day = parseDay(text);
    if (day === undefined) throw wrongUse(notADay(option, text));
    return day;
  };
}

export function periodOption(option: string): (text: string) => Period {
  return (text) => {
    const period = parseWrittenPeriod(text);
    if (period === undefined) throw wrongUse(notAPeriod(option, text));
    return period;
  };
}

export function daysOption(option: string): (text: string) => number {
  return wholeNumberOption(option, MOST_DAYS);
}

/** A whole number from 0 to the most there may be. */
export function wholeNumberOption(option: string, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,7}$/.test(text) ? Number(text) : undefined;
    if (number === undefined || number > most) throw wrongUse(notAWholeNumber(option, text, most));
    return number;
  };
}

/** A year for which there can be a plan. */
export function yearOption(option: string): (text: string) => number {
  return (text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
    if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR)
      throw wrongUse(notAYear(option, text, FIRST_YEAR, LAST_YEAR));
    return year;
  };
}

/** `3/16`: the third of sixteen parts. */
export function shardOption(option: string): (text: string) => { readonly number: number; readonly of: number } {
  return (text) => {
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
    const [number, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match === null || number > of) throw wrongUse(notAShard(option, text));
    return { number, of };
  };
}

/** A git revision. Whether there is one is for git to say; one that begins with `-` would be taken for an option. */
export function revisionOption(option: string): (text: string) => string {
  return (text) => {
    if (text === '' || text.startsWith('-')) throw wrongUse(notARevision(option, text));
    return text;
  };
}

/** `30d` or `4w`, in days. */
export function stretchOption(option: string): (text: string) => number {
  return (text) => {
    const match = /^(\d{1,4})([dw])$/.exec(text);
    const days = Number(match?.[1]) * (match?.[2] === 'w' ? DAYS_IN_WEEK : 1);
    if (match === null || days > MOST_DAYS) throw wrongUse(notAStretch(option, text, MOST_DAYS));
    return days;
  };
}

/** An option that may be given several times, or with several values: all of them, in order. */
export function severalOption(text: string, before: unknown): readonly string[] {
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), text];
}

const LONGEST_NAME = 100;

/** Names of units with commas between them, half or full width, or 、: each once. @throws AppError where one cannot be a name */
export function unitsFrom(text: string): readonly string[] {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  const wrong = names.find(
    (name, index) =>
      name === '' || name.length > LONGEST_NAME || /[@/\s\p{Cc}]/u.test(name) || names.indexOf(name) !== index,
  );
  if (wrong !== undefined) throw wrongUse(notAUnitName(wrong));
  return names;
}

/** A whole number from 1 on. */
export function countOption(option: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,4}$/.test(text)) throw wrongUse(notACount(option, text));
    return Number(text);
  };
}

/** One of some words. @param synonyms other words for them, understood and not offered */
export function wordOption<Word extends string>(
  option: string,
  words: readonly Word[],
  synonyms: ReadonlyMap<string, Word> = new Map(),
): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text) ?? synonyms.get(text);
    if (found === undefined) throw wrongUse(notOneOf(option, text, words, nearestWord(text.toLowerCase(), words)));
    return found;
  };
}
