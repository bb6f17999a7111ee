import { LANGUAGES } from '../diagnostic/language';
import type { OptionSpec } from './command-spec';
import { wordOption } from './option-values';
import { wordsOf } from './words';
import { COLOUR_OPTION, LANGUAGE_OPTION, META, QUIET_OPTION } from './wording/general';

/** The options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    flag: '--lang',
    value: META.language,
    text: LANGUAGE_OPTION,
    read: wordOption('--lang', LANGUAGES),
    completes: wordsOf(LANGUAGES),
  },
  { flag: '--no-color', text: COLOUR_OPTION },
  { flag: '--quiet', text: QUIET_OPTION },
];
