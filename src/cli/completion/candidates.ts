import type { Completes, OptionSpec, Word } from '../command-spec';
import { NONE, type Candidates, type Typist } from './candidate';
import { lookUp } from './look-up';
import { nextArgument, optionsOf, partsOf, readTyped, TYPED_COMMANDS, type TypedWords } from './typed-words';

/**
 * What could stand where a word is being typed.
 *
 * @param words what stands before it, behind the program's name
 * @param partial what is there of it; it decides whether options, arguments or values are offered, and filters nothing
 */
export async function candidatesFor(words: readonly string[], partial: string, typist: Typist): Promise<Candidates> {
  const typed = readTyped(words);
  if (typed.isLost) return NONE;
  const isOption = !typed.onlyArguments && partial.startsWith('-');
  const mayEnd = typed.awaited?.takesSeveral === true && typed.values.has(typed.awaited.flag);
  if (typed.awaited !== undefined && !(isOption && mayEnd)) {
    return valuesOf(typed.awaited.completes, partial, typed, typist);
  }
  if (isOption) return optionsFor(partial, typed, typist);
  if (typed.command === undefined) return offered(wordsFor(typed.commands), typist);
  return valuesOf(nextArgument(typed)?.completes, partial, typed, typist);
}

/** Options, or behind `--unit=` its values, each with what stands before it. */
async function optionsFor(partial: string, typed: TypedWords, typist: Typist): Promise<Candidates> {
  const { flag, value } = partsOf(partial);
  const options = optionsOf(typed.command);
  if (value === undefined) return offered(wordsOfOptions(options, typed), typist);
  const option = options.find((each) => each.flag === flag);
  const found = await valuesOf(option?.completes, value, typed, typist);
  return { ...found, words: found.words.map((word) => ({ ...word, value: `${flag}=${word.value}` })) };
}

function wordsOfOptions(options: readonly OptionSpec[], { flags }: TypedWords): readonly Word[] {
  return options
    .filter(({ flag, repeats }) => repeats === true || !flags.has(flag))
    .map(({ flag, text }) => ({ value: flag, text }));
}

async function valuesOf(
  completes: Completes | undefined,
  partial: string,
  typed: TypedWords,
  typist: Typist,
): Promise<Candidates> {
  if (completes === undefined) return NONE;
  if (completes === 'commands') return offered(wordsFor(TYPED_COMMANDS), typist);
  if (typeof completes === 'string') return lookUp(completes, typed, typist);
  if (!('withFile' in completes)) return offered(completes, typist);
  if (partial.includes('=')) return { ...NONE, files: true };
  const formats = completes.withFile.map((word) => ({ ...word, value: `${word.value}=` }));
  return { ...offered(formats, typist), goesOn: true };
}

function wordsFor(commands: TypedWords['commands']): readonly Word[] {
  return commands.map(({ name, summary }) => ({ value: name, text: summary }));
}

function offered(words: readonly Word[], { language }: Typist): Candidates {
  return { ...NONE, words: words.map(({ value, text }) => ({ value, text: text?.[language] })) };
}
