import { entryRule } from '../check-rule';
import { formatDay } from '../../time/civil-date';

/** An extension is to be asked for before the due date; asked later it acts, and is noted. */
export const extensionAskedLate = entryRule({
  code: 'Y711',
  name: 'extension-asked-late',
  severity: 'warning',
  kind: 'asked-late',
  at: () => ['date'],
  message: {
    zh: (problem) => `过了时限 ${formatDay(problem.due)} 才申请延期`,
    en: (problem) => `the extension was asked for after the due date ${formatDay(problem.due)}`,
  },
  help: {
    zh: () => '延期应在时限之前提出',
    en: () => 'ask for an extension before the due date',
  },
});
