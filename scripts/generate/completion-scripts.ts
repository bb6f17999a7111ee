import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file under completions/ that makes each shell complete, as the shell or its packagers expect it to be named. */
const FILES = {
  bash: 'yuetishi.bash',
  zsh: '_yuetishi',
  fish: 'yuetishi.fish',
  powershell: 'yuetishi.ps1',
} as const;

/** The scripts as one TypeScript constant, for the command that prints them. */
export function composeCompletionScripts(folder: string): string {
  const scripts = Object.entries(FILES).map(
    ([shell, file]) => [shell, readFileSync(join(folder, file), 'utf8')] as const,
  );
  return `/** The text of the scripts under completions/, by shell. */
export const completionScripts = ${JSON.stringify(Object.fromEntries(scripts), undefined, 1)} as const;
`;
}
