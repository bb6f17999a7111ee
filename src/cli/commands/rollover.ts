import type { RolloverOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { yearOption } from '../option-values';
import { asOfOption, fileOption, planArgument, planOption } from '../shared-options';
import * as words from '../wording/rollover';

export const rolloverCommand: CommandSpec<RolloverOptions> = {
  name: 'rollover',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    { flag: '--year', value: words.YEAR_VALUE, text: words.YEAR, read: yearOption('--year') },
    planOption,
    { ...asOfOption, text: words.AS_OF },
    { ...fileOption, text: words.FILE },
    { flag: '--force', text: words.FORCE },
  ],
  examples: [
    { command: 'rollover plans/2022 --year 2023 -o plans/2023/plan.yaml', does: words.EXAMPLE_FILE },
    { command: 'rollover plans/2022', does: words.EXAMPLE_PRINT },
  ],
  async run(session, plan, options) {
    const { runRollover } = await import('../actions/rollover');
    return runRollover(session, plan, options);
  },
};
