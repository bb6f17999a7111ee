import { input, search, Separator } from '@inquirer/prompts';
import type { Asker } from '../cli-host';

/** So many choices are seen at once; the others are found by typing. */
const CHOICES_SHOWN = 12;

/** Questions at the terminal. They are talk, so they go to stderr. */
export function nodeAsker(): Asker {
  const context = { output: process.stderr };
  return {
    choose: (message, choices, none) =>
      unlessGivenUp(() =>
        search(
          {
            message,
            pageSize: CHOICES_SHOWN,
            theme: { style: { keysHelpTip: () => undefined } }, // it is in English, and the question says it
            source: (term = '') => fitting(choices, term) ?? [new Separator(none)],
          },
          context,
        ),
      ),
    ask: (message, { usual, wrong }) =>
      unlessGivenUp(() =>
        input(
          {
            message,
            ...(usual !== undefined && { default: usual }),
            validate: (text) => wrong?.(text) ?? true,
          },
          context,
        ),
      ),
  };
}

/** The choices that hold every word that was typed; undefined where there are none. */
function fitting<Choice extends { readonly name: string }>(
  choices: readonly Choice[],
  term: string,
): readonly Choice[] | undefined {
  const found = choices.filter(({ name }) => term.split(/\s+/).every((part) => name.includes(part)));
  return found.length === 0 ? undefined : found;
}

/** Ctrl-C at a question ends the asking, and is no failure. */
async function unlessGivenUp(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}
