import type { CommandGroup, CommandSpec } from '../command-spec';
import { calendarCommand } from './calendar';
import { checkCommand } from './check';
import { checklistCommand } from './checklist';
import { completionCommand } from './completion';
import { dashboardCommand } from './dashboard';
import { dueCommand } from './due';
import { explainCommand } from './explain';
import { ledgerCommand } from './ledger';
import { noticeCommand } from './notice';
import { overdueCommand } from './overdue';
import { recordCommand } from './record';
import { reportCommand } from './report';
import { rollUpCommand } from './rollup';
import { schemaCommand } from './schema';
import { statusCommand } from './status';
import { verifyCommand } from './verify';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly (CommandSpec<object> | CommandGroup)[] = [
  checkCommand,
  statusCommand,
  dueCommand,
  overdueCommand,
  recordCommand,
  verifyCommand,
  reportCommand,
  noticeCommand,
  checklistCommand,
  calendarCommand,
  dashboardCommand,
  ledgerCommand,
  rollUpCommand,
  explainCommand,
  schemaCommand,
  completionCommand,
];
