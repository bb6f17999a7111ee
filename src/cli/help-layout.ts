import type { Argument, HelpConfiguration } from 'commander';
import type { Language } from '../diagnostic/language';
import { widthOf } from '../text/width';
import { wrapText } from '../text/wrap';
import { HEADINGS_IN_CHINESE } from './wording/general';

/**
 * How commander is to lay help out: with widths and line breaks that are right for Chinese, and its own few words in the
 * language of the rest.
 */
export function helpLayout(language: Language): HelpConfiguration {
  const word = (text: string): string => (language === 'zh' ? (HEADINGS_IN_CHINESE[text] ?? text) : text);
  return {
    showGlobalOptions: true,
    displayWidth: widthOf,
    boxWrap: (text, width) => wrapText(text, width).join('\n'),
    styleTitle: word,
    styleUsage: (usage) => usage.split(' ').map(word).join(' '),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...(command.commands.length > 0 ? [word('[command]')] : []),
        ...command.registeredArguments.map(patternOf),
      ].join(' '),
  };
}

function patternOf(argument: Argument): string {
  const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}
