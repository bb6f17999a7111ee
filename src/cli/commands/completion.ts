import type { CompletionOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { SHELLS } from '../completion/shells';
import { fileOption } from '../shared-options';
import * as words from '../wording/completion';
import { wordsOf } from '../words';

export const completionCommand: CommandSpec<CompletionOptions> = {
  name: 'completion',
  summary: words.SUMMARY,
  arguments: [{ name: words.SHELL_VALUE, occurs: 'once', text: words.SHELL, completes: wordsOf(SHELLS) }],
  options: [{ ...fileOption, text: words.FILE }],
  examples: [
    { command: 'completion bash', does: words.EXAMPLE_BASH },
    { command: 'completion zsh -o _yuetishi', does: words.EXAMPLE_FILE },
  ],
  async run(session, shell, options) {
    const { runCompletion } = await import('../actions/completion');
    return runCompletion(session, shell, options);
  },
};
