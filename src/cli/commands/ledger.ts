import type { CommandGroup } from '../command-spec';
import * as words from '../wording/ledger';
import { ledgerExportCommand } from './ledger-export';
import { ledgerImportCommand } from './ledger-import';

export const ledgerCommand: CommandGroup = {
  name: 'ledger',
  summary: words.SUMMARY,
  commands: [ledgerExportCommand, ledgerImportCommand],
};
