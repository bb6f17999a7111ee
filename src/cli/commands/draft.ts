import type { DraftOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { fileOption } from '../shared-options';
import * as words from '../wording/draft';
import { wrongUse } from '../wrong-use';

export const draftCommand: CommandSpec<DraftOptions> = {
  name: 'draft',
  summary: words.SUMMARY,
  arguments: [{ name: words.DOCUMENT_NAME, occurs: 'once', text: words.DOCUMENT, completes: 'files' }],
  options: [
    { ...fileOption, text: words.OUTPUT },
    { flag: '--year', value: words.YEAR_VALUE, text: words.YEAR, read: yearFrom },
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

/** The years that a plan can be of. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

function yearFrom(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR) throw wrongUse(words.notAYear(text));
  return year;
}

const LONGEST_NAME = 100;

function unitsFrom(text: string): readonly string[] {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  const wrong = names.find((name) => name === '' || name.length > LONGEST_NAME || /[@/\s\p{Cc}]/u.test(name));
  if (wrong !== undefined) throw wrongUse(words.notAUnit(wrong));
  return [...new Set(names)];
}
