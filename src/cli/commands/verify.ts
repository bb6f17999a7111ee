import type { VerifyOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { RECORD_FORMATS } from '../formats';
import { asOfOption, fileOption, formatOptionOf, planArgument, planOption } from '../shared-options';
import * as words from '../wording/verify';

export const verifyCommand: CommandSpec<VerifyOptions> = {
  name: 'verify',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [planOption, asOfOption, formatOptionOf(RECORD_FORMATS), fileOption],
  examples: [
    { command: 'verify plans/2022', does: words.EXAMPLE_ONE },
    { command: 'verify plans/2022 --format json', does: words.EXAMPLE_JSON },
  ],
  async run(session, plan, options) {
    const { runVerify } = await import('../actions/verify');
    return runVerify(session, plan, options);
  },
};
