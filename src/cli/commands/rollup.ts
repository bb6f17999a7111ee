import type { RollUpOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { ROLL_UP_FORMATS } from '../formats';
import { shardOption, wholeNumberOption, yearOption } from '../option-values';
import { asOfOption, dueSoonOption, fileOption, formatOptionOf, MOST_WORKERS } from '../shared-options';
import * as words from '../wording/rollup';
import { EXIT_CODE } from '../wording/status';

const MOST_LINES = 1_000_000;

export const rollUpCommand: CommandSpec<RollUpOptions> = {
  name: 'rollup',
  summary: words.SUMMARY,
  arguments: [{ name: words.FOLDER, occurs: 'repeatedly', text: words.FOLDERS, completes: 'files' }],
  options: [
    asOfOption,
    dueSoonOption,
    { flag: '--year', value: words.YEAR_VALUE, text: words.YEAR, read: yearOption('--year') },
    { flag: '--top', value: words.NUMBER, text: words.TOP, read: wholeNumberOption('--top', MOST_LINES) },
    { flag: '--units', value: words.NUMBER, text: words.UNITS, read: wholeNumberOption('--units', MOST_LINES) },
    { flag: '--shard', value: words.SHARD_VALUE, text: words.SHARD, read: shardOption('--shard') },
    {
      flag: '--workers',
      value: words.NUMBER,
      text: words.WORKERS,
      read: wholeNumberOption('--workers', MOST_WORKERS),
    },
    { flag: '--no-cache', text: words.NO_CACHE },
    { flag: '--cache-dir', value: words.FOLDER, text: words.CACHE_DIR, completes: 'files' },
    { flag: '--facts', value: words.FACTS_VALUE, text: words.FACTS, completes: 'files' },
    { flag: '--exit-code', text: EXIT_CODE },
    formatOptionOf(ROLL_UP_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'rollup plans --as-of 2022-07-01', does: words.EXAMPLE_ALL },
    { command: 'rollup plans --as-of 2022-07-01 -o city.xlsx', does: words.EXAMPLE_BOOK },
    { command: 'rollup plans --as-of 2022-07-01 --facts facts.parquet', does: words.EXAMPLE_FACTS },
  ],
  async run(session, folders, options) {
    const { runRollUp } = await import('../actions/rollup');
    return runRollUp(session, folders, options);
  },
};
