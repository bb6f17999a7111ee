import type { CommandGroup } from '../command-spec';
import * as words from '../wording/ledger';
import { ledgerExportCommand } from './ledger-export';

export const ledgerCommand: CommandGroup = {
  name: 'ledger',
  summary: words.SUMMARY,
  commands: [ledgerExportCommand],
};
