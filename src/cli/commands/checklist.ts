import type { ChecklistOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { CHECKLIST_FORMATS } from '../formats';
import {
  asOfOption,
  dueSoonOption,
  fileOption,
  formatOptionOf,
  knownAtOption,
  planArgument,
  planOption,
} from '../shared-options';
import * as words from '../wording/checklist';
import { UNIT_VALUE } from '../wording/status';

export const checklistCommand: CommandSpec<ChecklistOptions> = {
  name: 'checklist',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    { flag: '--unit', value: UNIT_VALUE, text: words.UNIT, completes: 'units' },
    planOption,
    asOfOption,
    knownAtOption,
    dueSoonOption,
    formatOptionOf(CHECKLIST_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'checklist plans/2022 --as-of 2022-03-01', does: words.EXAMPLE_ALL },
    { command: 'checklist --unit 机关党委 -o unit.csv', does: words.EXAMPLE_UNIT },
  ],
  async run(session, plan, options) {
    const { runChecklist } = await import('../actions/checklist');
    return runChecklist(session, plan, options);
  },
};
