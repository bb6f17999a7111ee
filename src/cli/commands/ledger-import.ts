import type { LedgerImportOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { asOfOption, planArgument, planOption } from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/ledger-import';

export const ledgerImportCommand: CommandSpec<LedgerImportOptions> = {
  name: 'import',
  summary: words.SUMMARY,
  arguments: [{ name: META.file, occurs: 'once', text: words.FILE, completes: 'files' }, planArgument],
  options: [{ flag: '--dry-run', text: words.DRY_RUN }, planOption, asOfOption],
  examples: [
    { command: 'ledger import ledger.xlsx --dry-run', does: words.EXAMPLE_DRY },
    { command: 'ledger import ledger.xlsx plans/2022', does: words.EXAMPLE_PLAN },
  ],
  async run(session, given, options) {
    const { runLedgerImport } = await import('../actions/ledger-import');
    return runLedgerImport(session, given, options);
  },
};
