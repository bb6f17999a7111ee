import { showUnsafe } from './safe-text';

/**
 * Any text as the message of a GitHub workflow command. A command is one line, in which only `%` and line ends have an
 * escape; what a terminal would obey besides is shown as `\u{1b}`.
 */
export function commandMessage(text: string): string {
  return showUnsafe(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same as the value of a property, which a comma or a colon would end. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
