import type { ReportOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { PAPER_FORMATS } from '../formats';
import { countOption } from '../option-values';
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
import { UNIT_VALUE } from '../wording/status';

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
    { flag: '--unit', value: UNIT_VALUE, text: words.UNIT, completes: 'units' },
    { flag: '--all-units', value: words.FOLDER_VALUE, text: words.ALL_UNITS, completes: 'files' },
    { flag: '--number', value: words.NUMBER_VALUE, text: words.NUMBER, read: countOption('--number') },
    { flag: '--correction', text: words.CORRECTION },
    { flag: '--notice', text: words.NOTICE },
    { flag: '--doc-number', value: words.DOC_NUMBER_VALUE, text: words.DOC_NUMBER },
    { flag: '--to', value: words.OFFICES_VALUE, text: words.TO },
    { flag: '--copy', value: words.OFFICES_VALUE, text: words.COPY },
    { flag: '--template', value: META.file, text: words.TEMPLATE, completes: 'files' },
  ],
  examples: [
    { command: 'report 2022-06 --as-of 2022-06-01', does: words.EXAMPLE_PRINT },
    { command: 'report 2022-06 plans/2022 -o 2022-06.txt', does: words.EXAMPLE_FILE },
    { command: 'report 2022-Q2', does: words.EXAMPLE_QUARTER },
    { command: 'report 2022-06 --all-units 2022-06', does: words.EXAMPLE_UNITS },
    { command: 'report 2022-06 --notice --to 机关党委', does: words.EXAMPLE_NOTICE },
    { command: 'report 2022-06 --template form.docx -o 2022-06.docx', does: words.EXAMPLE_TEMPLATE },
  ],
  async run(session, given, options) {
    const { runReport } = await import('../actions/report');
    return runReport(session, given, options);
  },
};
