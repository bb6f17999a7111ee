import type { DueOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { SHEET_FORMATS } from '../formats';
import { periodOption, stretchOption } from '../option-values';
import {
  asOfOption,
  dueSoonOption,
  fileOption,
  formatOptionOf,
  knownAtOption,
  planArgument,
  planOption,
} from '../shared-options';
import * as words from '../wording/due';
import { META } from '../wording/general';

export const dueCommand: CommandSpec<DueOptions> = {
  name: 'due',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    { flag: '--period', value: META.period, text: words.PERIOD, read: periodOption('--period') },
    { flag: '--within', value: META.days, text: words.WITHIN, read: stretchOption('--within') },
    planOption,
    asOfOption,
    knownAtOption,
    dueSoonOption,
    formatOptionOf(SHEET_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'due plans/2022 --within 4w', does: words.EXAMPLE_WITHIN },
    { command: 'due --period 2022-Q3 -o q3.txt', does: words.EXAMPLE_PERIOD },
  ],
  async run(session, plan, options) {
    const { runDue } = await import('../actions/due');
    return runDue(session, plan, options);
  },
};
