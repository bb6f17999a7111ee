import type { OverdueOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { SHEET_FORMATS } from '../formats';
import { asOfOption, fileOption, formatOptionOf, knownAtOption, planArgument, planOption } from '../shared-options';
import * as words from '../wording/overdue';
import { EXIT_CODE } from '../wording/status';

export const overdueCommand: CommandSpec<OverdueOptions> = {
  name: 'overdue',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    planOption,
    asOfOption,
    knownAtOption,
    { flag: '--exit-code', text: EXIT_CODE },
    formatOptionOf(SHEET_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'overdue plans/2022', does: words.EXAMPLE_TODAY },
    { command: 'overdue plans/2022 --as-of 2022-09-30 --format json', does: words.EXAMPLE_JSON },
  ],
  async run(session, plan, options) {
    const { runOverdue } = await import('../actions/overdue');
    return runOverdue(session, plan, options);
  },
};
