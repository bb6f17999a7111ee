import { completionScripts } from '../../generated/completion-scripts';
import type { CompletionOptions } from '../command-options';
import { SHELLS } from '../completion/shells';
import { wordOption } from '../option-values';
import { deliver } from '../output';
import { pathFrom } from '../paths';
import type { Session } from '../session';

const OTHER_NAMES = new Map([['pwsh', 'powershell']] as const);

/** `completion`: the script for a shell. */
export function runCompletion(
  session: Session,
  [shell = '']: readonly string[],
  { o }: CompletionOptions,
): Promise<number> {
  const script = completionScripts[wordOption('completion', SHELLS, OTHER_NAMES)(shell)];
  deliver(
    session,
    { file: o === undefined ? undefined : pathFrom(o, session.host.platform), format: 'script' },
    script,
  );
  return Promise.resolve(0);
}
