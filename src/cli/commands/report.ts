import type { ReportOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { PAPER_FORMATS } from '../formats';
import {
  dueSoonOption,
  fileOption,
  formatOptionOf,
  knownAtOption,
  planArgument,
  planOption,
  asOfOption,
} from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/report';

export const reportCommand: CommandSpec<ReportOptions> = {
  name: 'report',
  summary: words.SUMMARY,
  arguments: [{ name: META.period, occurs: 'once', text: words.PERIOD }, planArgument],
  options: [
    planOption,
    { ...asOfOption, text: words.AS_OF },
    knownAtOption,
    dueSoonOption,
    formatOptionOf(PAPER_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'report 2022-06 --as-of 2022-06-01', does: words.EXAMPLE_PRINT },
    { command: 'report 2022-06 plans/2022 -o 2022-06.txt', does: words.EXAMPLE_FILE },
  ],
  async run(session, given, options) {
    const { runReport } = await import('../actions/report');
    return runReport(session, given, options);
  },
};
