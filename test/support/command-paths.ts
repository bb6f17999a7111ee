import type { CommandSpec } from '../../src/cli/command-spec';
import { COMMANDS } from '../../src/cli/commands';

/** A command that does something, with all the words that name it: `status`, `ledger export`. */
export interface NamedCommand {
  readonly path: string;
  readonly spec: CommandSpec<object>;
}

export const NAMED_COMMANDS: readonly NamedCommand[] = COMMANDS.flatMap((each) =>
  'commands' in each
    ? each.commands.map((spec) => ({ path: `${each.name} ${spec.name}`, spec }))
    : [{ path: each.name, spec: each }],
);
