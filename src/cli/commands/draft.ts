import type { DraftOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { unitsFrom, yearOption } from '../option-values';
import { fileOption } from '../shared-options';
import * as words from '../wording/draft';

export const draftCommand: CommandSpec<DraftOptions> = {
  name: 'draft',
  summary: words.SUMMARY,
  arguments: [{ name: words.DOCUMENT_NAME, occurs: 'once', text: words.DOCUMENT, completes: 'files' }],
  options: [
    { ...fileOption, text: words.OUTPUT },
    { flag: '--year', value: words.YEAR_VALUE, text: words.YEAR, read: yearOption('--year') },
    { flag: '--organisation', value: words.NAME_VALUE, text: words.ORGANISATION },
    { flag: '--units', value: words.UNITS_VALUE, text: words.UNITS, read: unitsFrom },
    { flag: '--force', text: words.FORCE },
  ],
  examples: [
    { command: 'draft plan.docx -o plans/2023/plan.yaml --year 2023', does: words.EXAMPLE_FILE },
    { command: 'draft plan.docx', does: words.EXAMPLE_PRINT },
  ],
  async run(session, given, options) {
    const { runDraft } = await import('../actions/draft');
    return runDraft(session, given, options);
  },
};
