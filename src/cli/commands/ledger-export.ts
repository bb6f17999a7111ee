import type { LedgerExportOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { LEDGER_FORMATS } from '../formats';
import {
  asOfOption,
  dueSoonOption,
  fileOption,
  formatOptionOf,
  knownAtOption,
  planArgument,
  planOption,
} from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/ledger-export';
import { UNIT_VALUE } from '../wording/status';

export const ledgerExportCommand: CommandSpec<LedgerExportOptions> = {
  name: 'export',
  summary: words.SUMMARY,
  arguments: [{ name: META.file, occurs: 'optionally', text: words.FILE, completes: 'files' }, planArgument],
  options: [
    planOption,
    asOfOption,
    knownAtOption,
    dueSoonOption,
    { flag: '--unit', value: UNIT_VALUE, text: words.UNIT, completes: 'units' },
    formatOptionOf(LEDGER_FORMATS),
    { ...fileOption, text: words.OUTPUT },
  ],
  examples: [
    { command: 'ledger export ledger.xlsx plans/2022', does: words.EXAMPLE_ALL },
    { command: 'ledger export unit.xlsx --unit 机关党委 --as-of 2022-07-01', does: words.EXAMPLE_UNIT },
    { command: 'ledger export --format md --unit 机关党委', does: words.EXAMPLE_PRINTED },
  ],
  async run(session, given, options) {
    const { runLedgerExport } = await import('../actions/ledger-export');
    return runLedgerExport(session, given, options);
  },
};
