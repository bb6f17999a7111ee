import { COMMANDS } from '../../src/cli/commands';

/** The pages of `docs/` that the help of any command sends a reader to, in either language. */
export function pagesNamedInHelp(): readonly string[] {
  const named = JSON.stringify(COMMANDS).match(/docs\/[\w.-]+\.md/g) ?? [];
  return [...new Set(named)].sort();
}
