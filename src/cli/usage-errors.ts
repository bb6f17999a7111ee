import type { Command, CommanderError } from 'commander';
import type { AppError } from '../app/app-error';
import { nearestWord } from '../text/nearest';
import {
  misplacedOption,
  missingArgument,
  optionNeedsValue,
  tooManyArguments,
  unknownCommand,
  unknownOption,
} from './wording/usage';
import { wrongUse } from './wrong-use';

/** A command with the example that shows how it is written. */
export interface ShownCommand {
  readonly command: Command;
  readonly example: string;
}

/**
 * What commander found wrong, as a sentence of our own in both languages. Of its error only the code is taken, and the
 * word that stands in quotes in its message; undefined where it is no such error but the end of help or of the version.
 */
export function usageErrorOf(error: CommanderError, { command, example }: ShownCommand): AppError | undefined {
  const named = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return wrongUse(aboutOption(named.replace(/=.*$/s, ''), command));
    case 'commander.optionMissingArgument':
      return wrongUse(optionNeedsValue(named));
    case 'commander.missingArgument':
      return wrongUse(missingArgument(`<${named}>`, example));
    case 'commander.unknownCommand':
      return wrongUse(aboutCommand(named, command));
    default:
      return undefined;
  }
}

/** Whether more stands on the command line than the command takes; commander is told to let it pass. */
export function excessError({ command, example }: ShownCommand): AppError | undefined {
  const { registeredArguments: known, args } = command;
  const extra = known.at(-1)?.variadic === true ? undefined : args[known.length];
  return extra === undefined ? undefined : wrongUse(tooManyArguments(extra, example));
}

/** A command that is not there, with the one probably meant. */
export function aboutCommand(name: string, program: Command): ReturnType<typeof unknownCommand> {
  const known = program.commands.map((each) => each.name());
  return unknownCommand(name, nearestWord(name, known));
}

function aboutOption(option: string, command: Command): ReturnType<typeof unknownOption> {
  const known = [command, ...(command.parent === null ? [] : [command.parent])].flatMap(flagsOf);
  const owners = command.commands.filter((each) => flagsOf(each).includes(option));
  const owner = owners.find((each) => command.args.includes(each.name())) ?? owners[0];
  if (owner !== undefined) return misplacedOption(option, owner.name());
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  return unknownOption(option, name, option.startsWith('--') ? nearestWord(option, known) : undefined);
}

function flagsOf({ options }: Command): string[] {
  const flags = options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== undefined);
  return [...flags, '--help'];
}
