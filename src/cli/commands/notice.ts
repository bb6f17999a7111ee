import type { NoticeOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { PAPER_FORMATS } from '../formats';
import { asOfOption, dueSoonOption, fileOption, formatOptionOf, knownAtOption, planOption } from '../shared-options';
import * as words from '../wording/notice';
import { STAGE_VALUE } from '../wording/status';

export const noticeCommand: CommandSpec<NoticeOptions> = {
  name: 'notice',
  summary: words.SUMMARY,
  arguments: [{ name: words.ID_VALUE, occurs: 'repeatedly', text: words.ID, completes: 'occurrences' }],
  options: [
    { flag: '--stage', value: STAGE_VALUE, text: words.STAGE, completes: 'stages' },
    planOption,
    asOfOption,
    knownAtOption,
    dueSoonOption,
    formatOptionOf(PAPER_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'notice 3-1@2022-06 --as-of 2022-07-01', does: words.EXAMPLE_ID },
    { command: 'notice --stage 督办 --as-of 2022-09-30 -o notices.md', does: words.EXAMPLE_STAGE },
  ],
  async run(session, ids, options) {
    const { runNotice } = await import('../actions/notice');
    return runNotice(session, ids, options);
  },
};
