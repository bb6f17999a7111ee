import { STATES } from '../../model/assessment';
import { STATE_WORDS } from '../../status/judgement-words';
import type { StatusOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { SHEET_FORMATS } from '../formats';
import { periodOption, wordOption } from '../option-values';
import {
  asOfOption,
  dueSoonOption,
  fileOption,
  formatOptionOf,
  knownAtOption,
  planArgument,
  planOption,
} from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/status';
import { wordsOf } from '../words';

const statesInChinese = new Map(STATES.map((state) => [STATE_WORDS[state].zh, state]));

export const statusCommand: CommandSpec<StatusOptions> = {
  name: 'status',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    planOption,
    asOfOption,
    knownAtOption,
    dueSoonOption,
    { flag: '--unit', value: words.UNIT_VALUE, text: words.UNIT, completes: 'units' },
    {
      flag: '--state',
      value: words.STATE_VALUE,
      text: words.STATE,
      read: wordOption('--state', STATES, statesInChinese),
      completes: wordsOf(STATES, STATE_WORDS),
    },
    { flag: '--stage', value: words.STAGE_VALUE, text: words.STAGE, completes: 'stages' },
    { flag: '--clause', value: words.CLAUSE_VALUE, text: words.CLAUSE, completes: 'clauses' },
    { flag: '--period', value: META.period, text: words.PERIOD, read: periodOption('--period') },
    { flag: '--why', value: words.WHY_VALUE, text: words.WHY, completes: 'occurrences' },
    { flag: '--exit-code', text: words.EXIT_CODE },
    formatOptionOf(SHEET_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'status --as-of 2022-07-01 --unit 机关党委', does: words.EXAMPLE_UNIT },
    { command: 'status --as-of 2022-07-01 --why 3-1@2022-06', does: words.EXAMPLE_WHY },
  ],
  async run(session, plan, options) {
    const { runStatus } = await import('../actions/status');
    return runStatus(session, plan, options);
  },
};
