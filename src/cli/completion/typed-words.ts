import type { ArgumentSpec, CommandGroup, CommandSpec, Completes, OptionSpec } from '../command-spec';
import { COMMANDS } from '../commands';
import { GLOBAL_OPTIONS } from '../global-options';
import { HELP_ARGUMENT, HELP_ARGUMENT_NAME, HELP_COMMAND, HELP_OPTION, VERSION_OPTION } from '../wording/general';

/** A command as far as completion must know it. */
export type CommandShape = Pick<CommandSpec<object>, 'name' | 'summary' | 'arguments' | 'options'>;

/** What every command line may hold: the options that all commands take, and those that answer by themselves. */
const EVERYWHERE: readonly OptionSpec[] = [
  ...GLOBAL_OPTIONS,
  { flag: '--help', text: HELP_OPTION },
  { flag: '--version', text: VERSION_OPTION },
];

const HELP: CommandShape = {
  name: 'help',
  summary: HELP_COMMAND,
  arguments: [{ name: HELP_ARGUMENT_NAME, occurs: 'optionally', text: HELP_ARGUMENT, completes: 'commands' }],
  options: [],
};

/** Every command that can be typed first. */
export const TYPED_COMMANDS: readonly (CommandShape | CommandGroup)[] = [...COMMANDS, HELP];

/** What stands on a command line before the word that is being typed. */
export interface TypedWords {
  /** Absent before a command is named. */
  readonly command: CommandShape | undefined;
  /** What can be named where no command is yet: those of a group once it is named. */
  readonly commands: readonly (CommandShape | CommandGroup)[];
  /** A word stands where a command belongs, and is none: nothing can be said of what follows. */
  readonly isLost: boolean;
  /** The values of options by flag, of each the last. */
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly arguments: readonly string[];
  /** The option whose value is being typed. */
  readonly awaited: OptionSpec | undefined;
  /** Behind `--`, nothing is an option. */
  readonly onlyArguments: boolean;
}

/** Reads the words behind the program's name as the program itself would, without judging them. */
export function readTyped(words: readonly string[]): TypedWords {
  const reader = new Reader();
  for (const word of words) reader.read(word);
  return reader;
}

class Reader implements TypedWords {
  command: CommandShape | undefined;
  commands = TYPED_COMMANDS;
  isLost = false;
  readonly values = new Map<string, string>();
  readonly flags = new Set<string>();
  readonly arguments: string[] = [];
  awaited: OptionSpec | undefined;
  onlyArguments = false;

  read(word: string): void {
    if (this.awaited !== undefined && !this.endsSeveral(this.awaited, word)) this.value(this.awaited, word);
    else if (!this.onlyArguments && word.startsWith('-') && word !== '-') this.option(word);
    else if (this.command !== undefined) this.arguments.push(word);
    else this.name(word);
  }

  private option(word: string): void {
    this.awaited = undefined;
    if (word === '--') this.onlyArguments = true;
    const { flag, value } = partsOf(word);
    this.flags.add(flag);
    const option = optionsOf(this.command).find((each) => each.flag === flag);
    if (option?.value === undefined) return;
    if (value === undefined) this.awaited = option;
    else this.value(option, value);
  }

  private value(option: OptionSpec, text: string): void {
    this.values.set(option.flag, text);
    this.awaited = option.takesSeveral === true ? option : undefined;
  }

  /** Whether an option begins where a further value of another could stand. */
  private endsSeveral({ flag, takesSeveral }: OptionSpec, word: string): boolean {
    return takesSeveral === true && this.values.has(flag) && word.startsWith('-');
  }

  private name(word: string): void {
    const named = this.commands.find(({ name }) => name === word);
    if (named === undefined) this.isLost = true;
    else if ('commands' in named) this.commands = named.commands;
    else this.command = named;
  }
}

/** `--unit=办公室` as its two parts. */
export function partsOf(word: string): { readonly flag: string; readonly value: string | undefined } {
  const at = word.indexOf('=');
  return at === -1 ? { flag: word, value: undefined } : { flag: word.slice(0, at), value: word.slice(at + 1) };
}

export function optionsOf(command: CommandShape | undefined): readonly OptionSpec[] {
  return [...(command?.options ?? []), ...EVERYWHERE];
}

/** The argument that a further word would be. */
export function nextArgument({ command, arguments: given }: TypedWords): ArgumentSpec | undefined {
  const known = command?.arguments ?? [];
  const last = known.at(-1);
  return known[given.length] ?? (last?.occurs === 'repeatedly' ? last : undefined);
}

/** The plan that was named, as an argument or with `--plan`. */
export function namedPlan({ command, arguments: given, values }: TypedWords): string | undefined {
  const isPlan = ({ completes }: { readonly completes?: Completes }): boolean => completes === 'plans';
  return values.get('--plan') ?? given[command?.arguments.findIndex(isPlan) ?? -1];
}
