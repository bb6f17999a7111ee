import { SEVERITIES } from '../../diagnostic/rule';
import type { CheckOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { FINDINGS_FORMATS } from '../formats';
import { wordOption } from '../option-values';
import { asOfOption, fileOption, formatOptionOf } from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/check';
import * as watchWords from '../wording/check-watch';

export const checkCommand: CommandSpec<CheckOptions> = {
  name: 'check',
  summary: words.SUMMARY,
  arguments: [{ name: META.path, occurs: 'repeatedly', text: words.PATHS }],
  options: [
    asOfOption,
    {
      flag: '--fail-on',
      value: words.SEVERITY,
      text: words.FAIL_ON,
      read: wordOption('--fail-on', SEVERITIES),
    },
    { flag: '--strict', text: words.STRICT },
    formatOptionOf(FINDINGS_FORMATS),
    fileOption,
    {
      flag: '--output',
      value: words.FORMAT_AND_FILE,
      text: words.OUTPUT,
      read: (text, before) => [...(Array.isArray(before) ? (before as unknown[]) : []), text],
    },
    { flag: '--watch', text: watchWords.WATCH },
  ],
  examples: [
    { command: 'check plans/2022', does: words.EXAMPLE_ONE },
    { command: 'check --watch', does: watchWords.EXAMPLE_WATCH },
    { command: 'check --fail-on warning --output json=findings.json', does: words.EXAMPLE_ALL },
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
