import type { SchemaOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { META } from '../wording/general';
import * as words from '../wording/schema';

export const schemaCommand: CommandSpec<SchemaOptions> = {
  name: 'schema',
  summary: words.SUMMARY,
  arguments: [{ name: words.NAME_VALUE, occurs: 'optionally', text: words.NAME, completes: 'schemas' }],
  options: [{ flag: '-o', value: META.path, text: words.PLACE, completes: 'files' }],
  examples: [
    { command: 'schema plan', does: words.EXAMPLE_PRINT },
    { command: 'schema -o schemas', does: words.EXAMPLE_ALL },
  ],
  async run(session, names, options) {
    const { runSchema } = await import('../actions/schema');
    return runSchema(session, names, options);
  },
};
