import { SEVERITIES } from '../../diagnostic/rule';
import { SEVERITY_WORDS } from '../../diagnostic/severity-words';
import type { CheckOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { FINDINGS_FORMATS } from '../formats';
import { revisionOption, severalOption, wholeNumberOption, wordOption } from '../option-values';
import { asOfOption, fileOption, formatOptionOf, MOST_WORKERS } from '../shared-options';
import { META } from '../wording/general';
import { wordsOf } from '../words';
import * as words from '../wording/check';
import * as watchWords from '../wording/check-watch';

export const checkCommand: CommandSpec<CheckOptions> = {
  name: 'check',
  summary: words.SUMMARY,
  arguments: [{ name: META.path, occurs: 'repeatedly', text: words.PATHS, completes: 'plans' }],
  options: [
    asOfOption,
    {
      flag: '--fail-on',
      value: words.SEVERITY,
      text: words.FAIL_ON,
      read: wordOption('--fail-on', SEVERITIES),
      completes: wordsOf(SEVERITIES, SEVERITY_WORDS),
    },
    { flag: '--strict', text: words.STRICT },
    { flag: '--coverage', text: words.COVERAGE },
    { flag: '--base', value: words.REVISION, text: words.BASE, read: revisionOption('--base') },
    formatOptionOf(FINDINGS_FORMATS),
    fileOption,
    {
      flag: '--output',
      value: words.FORMAT_AND_FILE,
      text: words.OUTPUT,
      read: severalOption,
      completes: { withFile: wordsOf(FINDINGS_FORMATS.names) },
      repeats: true,
    },
    { flag: '--watch', text: watchWords.WATCH },
    {
      flag: '--workers',
      value: words.NUMBER,
      text: words.WORKERS,
      read: wholeNumberOption('--workers', MOST_WORKERS),
    },
  ],
  examples: [
    { command: 'check plans/2022', does: words.EXAMPLE_ONE },
    { command: 'check --watch', does: watchWords.EXAMPLE_WATCH },
    { command: 'check --base main', does: words.EXAMPLE_BASE },
    { command: 'check plans/2022 --coverage', does: words.EXAMPLE_COVERAGE },
    { command: 'check --fail-on warning --output json=findings.json', does: words.EXAMPLE_ALL },
    { command: 'check --format github --output sarif=findings.sarif', does: words.EXAMPLE_GITHUB },
  ],
  async run(session, paths, options) {
    if (options.watch === true) {
      const { watchCheck } = await import('../actions/check-watch');
      return watchCheck(session, paths, options);
    }
    const { runCheck } = await import('../actions/check');
    return runCheck(session, paths, options);
  },
};
