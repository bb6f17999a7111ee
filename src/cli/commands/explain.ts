import type { ExplainOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { EXPLANATION_FORMATS } from '../formats';
import { fileOption, formatOptionOf } from '../shared-options';
import * as words from '../wording/explain';

export const explainCommand: CommandSpec<ExplainOptions> = {
  name: 'explain',
  summary: words.SUMMARY,
  arguments: [{ name: words.TOPIC_VALUE, occurs: 'optionally', text: words.TOPIC, completes: 'topics' }],
  options: [formatOptionOf(EXPLANATION_FORMATS), fileOption],
  examples: [
    { command: 'explain Y403', does: words.EXAMPLE_CODE },
    { command: 'explain due-soon', does: words.EXAMPLE_TERM },
  ],
  async run(session, topic, options) {
    const { runExplain } = await import('../actions/explain');
    return runExplain(session, topic, options);
  },
};
