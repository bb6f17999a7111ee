import type { InitOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { unitsFrom, yearOption } from '../option-values';
import * as words from '../wording/init';
import { YEAR_VALUE } from '../wording/rollover';

export const initCommand: CommandSpec<InitOptions> = {
  name: 'init',
  summary: words.SUMMARY,
  arguments: [{ name: words.FOLDER_VALUE, occurs: 'optionally', text: words.FOLDER, completes: 'files' }],
  options: [
    { flag: '--organisation', value: words.NAME_VALUE, text: words.ORGANISATION },
    { flag: '--units', value: words.UNITS_VALUE, text: words.UNITS, read: unitsFrom },
    { flag: '--year', value: YEAR_VALUE, text: words.YEAR, read: yearOption('--year') },
    { flag: '--document', value: words.DOCUMENT_VALUE, text: words.DOCUMENT, completes: 'files' },
  ],
  examples: [
    { command: 'init --document approved.docx', does: words.EXAMPLE_DOCUMENT },
    { command: 'init --organisation 机关党委 --units 机关党委 --year 2023', does: words.EXAMPLE_FLAGS },
  ],
  async run(session, folder, options) {
    const { runInit } = await import('../actions/init');
    return runInit(session, folder, options);
  },
};
