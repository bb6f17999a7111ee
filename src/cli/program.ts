import { Command, CommanderError, Option, type OutputConfiguration } from 'commander';
import { AppError } from '../app/app-error';
import type { Language } from '../diagnostic/language';
import { wrapText } from '../text/wrap';
import { VERSION } from './about';
import type { CliHost, OutStream } from './cli-host';
import type { ArgumentSpec, CommandGroup, CommandSpec, OptionSpec } from './command-spec';
import { allCommands, commandCalled } from './commands/by-name';
import { GLOBAL_OPTIONS } from './global-options';
import { helpLayout } from './help-layout';
import { WIDTH_OF_HELP, type Session } from './session';
import { aboutCommand, excessError, usageErrorOf } from './usage-errors';
import * as words from './wording/general';
import { wrongUse } from './wrong-use';

/** What a command line comes to: help or the version has been printed, or a command is to be run. */
export type Reading =
  | { readonly kind: 'answered'; readonly status: number }
  | {
      readonly kind: 'command';
      readonly flags: GlobalFlags;
      run(session: Session): Promise<number>;
    };

/** What the options that every command takes come to. */
export interface GlobalFlags {
  readonly quiet?: true;
  readonly color: boolean;
}

interface Building {
  readonly program: Command;
  /** Whether a command is to be built with its options and examples. */
  readonly isAsked: (name: string) => boolean;
  readonly language: Language;
  /** The command that the command line names, once it is read. */
  chosen: ((session: Session) => Promise<number>) | undefined;
}

/**
 * Reads a command line. Where its first word is a command, no other is loaded; else those in full whose names stand on it.
 * Where it cannot be meant, all of them are, since what is said then looks at the others. Help goes to stdout, and to stderr
 * where nothing but help can be answered.
 *
 * @throws AppError where the command line cannot be meant
 */
export async function readCommandLine(argv: readonly string[], host: CliHost, language: Language): Promise<Reading> {
  const program = (): Command => newProgram(host, language);
  const first = await commandCalled(argv[0]);
  const commands = first === undefined ? await allCommands() : [first];
  try {
    const isAsked = (name: string): boolean => argv.includes(name);
    return readWith({ program: program(), isAsked, language, chosen: undefined }, commands, argv);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const all = await allCommands();
    return readWith({ program: program(), isAsked: () => true, language, chosen: undefined }, all, argv);
  }
}

function readWith(
  building: Building,
  commands: readonly (CommandSpec<object> | CommandGroup)[],
  argv: readonly string[],
): Reading {
  const { language } = building;
  for (const spec of commands) add(building, spec);
  addHelpCommand(building);
  building.program.addHelpText('after', () => `\n${wrapText(words.STATUS_CODES[language], WIDTH_OF_HELP).join('\n')}`);
  try {
    building.program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'answered', status: error.exitCode === 0 ? 0 : 2 };
  }
  const { chosen, program } = building;
  if (chosen === undefined) return { kind: 'answered', status: 0 };
  return { kind: 'command', flags: program.opts<GlobalFlags>(), run: chosen };
}

function newProgram(host: CliHost, language: Language): Command {
  const program = new Command('yuetishi');
  program
    .description(words.PROGRAM[language])
    .version(VERSION, '-V, --version', words.VERSION_OPTION[language])
    .helpOption('-h, --help', words.HELP_OPTION[language])
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp(helpLayout(language))
    .configureOutput(outputOn(host));
  for (const option of GLOBAL_OPTIONS) program.addOption(commanderOption(option, language));
  return withOwnErrors(program, 'yuetishi check plans/2022');
}

/** Where commander is to print, and how wide; colours are none of its business. */
function outputOn({ stdout, stderr }: CliHost): OutputConfiguration {
  const widthOn = ({ columns }: OutStream): number => Math.min(columns ?? WIDTH_OF_HELP, WIDTH_OF_HELP);
  return {
    writeOut: (text) => {
      stdout.write(text);
    },
    writeErr: (text) => {
      stderr.write(text);
    },
    outputError: () => undefined, // told by main, in the user's language
    getOutHelpWidth: () => widthOn(stdout),
    getErrHelpWidth: () => widthOn(stderr),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

/** Mistakes that commander finds become sentences of our own. */
function withOwnErrors(command: Command, example: string): Command {
  return command.exitOverride((error) => {
    throw usageErrorOf(error, { command, example }) ?? error;
  });
}

const PATTERNS: Readonly<Record<ArgumentSpec['occurs'], (name: string) => string>> = {
  once: (name) => `<${name}>`,
  optionally: (name) => `[${name}]`,
  repeatedly: (name) => `[${name}...]`,
};

function add(building: Building, spec: CommandSpec<object> | CommandGroup): void {
  if ('commands' in spec) addGroup(building, spec);
  else addCommand(building, spec, building.program, building.isAsked(spec.name));
}

/** Without a word behind it, a group prints its help as the program does. */
function addGroup(building: Building, { name, summary, commands }: CommandGroup): void {
  const { program, language, isAsked } = building;
  const group = withOwnErrors(program.command(name), `yuetishi ${name} --help`);
  group.description(summary[language]).helpCommand(false).showSuggestionAfterError(false);
  for (const spec of commands) addCommand(building, spec, group, isAsked(name));
}

/** @param isAsked otherwise its name, its summary and its arguments are enough, which the program's help shows */
function addCommand<Options>(building: Building, spec: CommandSpec<Options>, parent: Command, isAsked: boolean): void {
  const { language } = building;
  const example = `yuetishi ${spec.examples[0].command}`;
  const command = withOwnErrors(parent.command(spec.name), example);
  command.description(spec.summary[language]).allowExcessArguments();
  for (const { name, occurs, text } of spec.arguments)
    command.argument(PATTERNS[occurs](name[language]), text[language]);
  if (!isAsked) return;
  for (const option of spec.options) command.addOption(commanderOption(option, language));
  command.addHelpText('after', () => {
    const examples = spec.examples.map((each) => `  yuetishi ${each.command}\n      ${each.does[language]}`);
    return `\n${words.EXAMPLES[language]}\n${examples.join('\n')}`;
  });
  command.action(() => {
    const error = excessError({ command, example });
    if (error !== undefined) throw error;
    building.chosen = (session) => spec.run(session, command.args, command.opts<Options & object>());
  });
}

/** `help status` prints what `status --help` does, `help ledger export` what `ledger export --help` does. */
function addHelpCommand({ program, language }: Building): void {
  const command = withOwnErrors(program.command('help'), 'yuetishi help status');
  command.description(words.HELP_COMMAND[language]).allowExcessArguments();
  command.argument(PATTERNS.optionally(words.HELP_ARGUMENT_NAME[language]), words.HELP_ARGUMENT[language]);
  command.action(() => {
    commandNamed(command.args, program).outputHelp();
  });
}

/** @throws AppError where a word names no command; words behind a command that has none of its own say nothing */
function commandNamed(path: readonly string[], program: Command): Command {
  let asked = program;
  for (const word of path) {
    if (asked.commands.length === 0) break;
    const next = asked.commands.find((each) => each.name() === word);
    if (next === undefined) throw wrongUse(aboutCommand(word, asked));
    asked = next;
  }
  return asked;
}

function commanderOption({ flag, value, text, read, takesSeveral }: OptionSpec, language: Language): Option {
  const name = value === undefined ? '' : ` <${value[language]}${takesSeveral === true ? '...' : ''}>`;
  const option = new Option(`${flag}${name}`, text[language]);
  option.variadic = takesSeveral === true; // the library knows the dots only behind Latin letters
  return read === undefined ? option : option.argParser(read);
}
