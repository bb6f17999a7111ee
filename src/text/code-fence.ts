import { showUnsafe } from './safe-text';

/** A text as a block of code in Markdown, fenced so that no run of backticks in it ends the block. */
export function codeFence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${showUnsafe(text)}\n${fence}`;
}
