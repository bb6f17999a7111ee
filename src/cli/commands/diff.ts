import type { DiffOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { PAPER_FORMATS } from '../formats';
import { revisionOption } from '../option-values';
import { asOfOption, fileOption, formatOptionOf } from '../shared-options';
import * as words from '../wording/diff';

export const diffCommand: CommandSpec<DiffOptions> = {
  name: 'diff',
  summary: words.SUMMARY,
  arguments: [
    { name: words.OLD_VALUE, occurs: 'optionally', text: words.OLD, completes: 'plans' },
    { name: words.NEW_VALUE, occurs: 'optionally', text: words.NEW, completes: 'plans' },
  ],
  options: [
    { flag: '--git', value: words.GIT_VALUE, text: words.GIT, read: revisionOption('--git') },
    { ...asOfOption, text: words.AS_OF },
    { flag: '--exit-code', text: words.EXIT_CODE },
    formatOptionOf(PAPER_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'diff plans/2021 plans/2022', does: words.EXAMPLE_TWO },
    { command: 'diff plans/2022 --git HEAD~1 -o changes.md', does: words.EXAMPLE_GIT },
  ],
  async run(session, given, options) {
    const { runDiff } = await import('../actions/diff');
    return runDiff(session, given, options);
  },
};
