import type { ArgumentSpec, OptionSpec } from './command-spec';
import { dayOption, daysOption } from './option-values';
import {
  AS_OF_OPTION,
  DUE_SOON_OPTION,
  FILE_OPTION,
  formatOption,
  KNOWN_AT_OPTION,
  META,
  PLAN_ARGUMENT,
  PLAN_OPTION,
} from './wording/general';
import { wordsOf } from './words';

/** Options and arguments that several commands take. */

export const planArgument: ArgumentSpec = {
  name: META.plan,
  occurs: 'optionally',
  text: PLAN_ARGUMENT,
  completes: 'plans',
};
export const planOption: OptionSpec = { flag: '--plan', value: META.path, text: PLAN_OPTION, completes: 'plans' };
export const asOfOption: OptionSpec = {
  flag: '--as-of',
  value: META.day,
  text: AS_OF_OPTION,
  read: dayOption('--as-of'),
};
export const knownAtOption: OptionSpec = {
  flag: '--known-at',
  value: META.day,
  text: KNOWN_AT_OPTION,
  read: dayOption('--known-at'),
};
export const dueSoonOption: OptionSpec = {
  flag: '--due-soon',
  value: META.days,
  text: DUE_SOON_OPTION,
  read: daysOption('--due-soon'),
};
export const fileOption: OptionSpec = { flag: '-o', value: META.file, text: FILE_OPTION, completes: 'files' };

export function formatOptionOf(formats: { readonly names: readonly string[] }): OptionSpec {
  return { flag: '--format', value: META.format, text: formatOption(formats.names), completes: wordsOf(formats.names) };
}
/** More threads than these wait for each other. */
export const MOST_WORKERS = 64;
