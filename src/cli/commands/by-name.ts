import type { CommandGroup, CommandSpec } from '../command-spec';

type Command = CommandSpec<object> | CommandGroup;

/** Every command by its name: what a command line names is loaded without the others and what they say of themselves. */
const LOADED: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./check')).checkCommand],
  ['status', async () => (await import('./status')).statusCommand],
  ['due', async () => (await import('./due')).dueCommand],
  ['overdue', async () => (await import('./overdue')).overdueCommand],
  ['record', async () => (await import('./record')).recordCommand],
  ['verify', async () => (await import('./verify')).verifyCommand],
  ['report', async () => (await import('./report')).reportCommand],
  ['notice', async () => (await import('./notice')).noticeCommand],
  ['checklist', async () => (await import('./checklist')).checklistCommand],
  ['calendar', async () => (await import('./calendar')).calendarCommand],
  ['dashboard', async () => (await import('./dashboard')).dashboardCommand],
  ['ledger', async () => (await import('./ledger')).ledgerCommand],
  ['draft', async () => (await import('./draft')).draftCommand],
  ['diff', async () => (await import('./diff')).diffCommand],
  ['rollover', async () => (await import('./rollover')).rolloverCommand],
  ['rollup', async () => (await import('./rollup')).rollUpCommand],
  ['init', async () => (await import('./init')).initCommand],
  ['explain', async () => (await import('./explain')).explainCommand],
  ['schema', async () => (await import('./schema')).schemaCommand],
  ['completion', async () => (await import('./completion')).completionCommand],
]);

/** The command that a word names; undefined where it names none. */
export async function commandCalled(name = ''): Promise<Command | undefined> {
  return LOADED.get(name)?.();
}

/** Every command, in the order in which help lists them. */
export async function allCommands(): Promise<readonly Command[]> {
  return (await import('.')).COMMANDS;
}
