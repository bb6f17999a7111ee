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
export function aboutCommand(name: string, parent: Command): ReturnType<typeof unknownCommand> {
  const nearest = nearestWord(
    name,
    parent.commands.map((each) => each.name()),
  );
  const path = pathOf(parent);
  const inPath = (word: string): string => [...path, word].join(' ');
  return unknownCommand(inPath(name), nearest && inPath(nearest), ['yuetishi', ...path].join(' '));
}

function aboutOption(option: string, command: Command): ReturnType<typeof unknownOption> {
  const known = lineOf(command).flatMap(flagsOf);
  const owners = below(command).filter((each) => flagsOf(each).includes(option));
  const owner = owners.find((each) => command.args.includes(each.name())) ?? owners[0];
  if (owner !== undefined) return misplacedOption(option, pathOf(owner).join(' '));
  const name = ['yuetishi', ...pathOf(command)].join(' ');
  return unknownOption(option, name, option.startsWith('--') ? nearestWord(option, known) : undefined);
}

/** A command and those it stands under, the program the last. */
function lineOf(command: Command): readonly Command[] {
  return command.parent === null ? [command] : [command, ...lineOf(command.parent)];
}

/** The words that name a command behind the program: `ledger`, `export`. */
function pathOf(command: Command): readonly string[] {
  return lineOf(command)
    .slice(0, -1)
    .map((each) => each.name())
    .reverse();
}

function below(command: Command): readonly Command[] {
  return command.commands.flatMap((each) => [each, ...below(each)]);
}

function flagsOf({ options }: Command): string[] {
  const flags = options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== undefined);
  return [...flags, '--help'];
}
