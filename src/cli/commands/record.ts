import type { RecordOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { RECORD_FORMATS } from '../formats';
import { countOption, periodOption, severalOption } from '../option-values';
import { asOfOption, fileOption, formatOptionOf, planOption } from '../shared-options';
import { META } from '../wording/general';
import * as words from '../wording/record';

export const recordCommand: CommandSpec<RecordOptions> = {
  name: 'record',
  summary: words.SUMMARY,
  arguments: [{ name: words.TASK_VALUE, occurs: 'repeatedly', text: words.TASK, completes: 'tasks' }],
  options: [
    { flag: '--date', value: META.day, text: words.DATE },
    {
      flag: '--unit',
      value: words.UNIT_VALUE,
      text: words.UNIT,
      read: severalOption,
      completes: 'units',
      repeats: true,
    },
    { flag: '--for', value: META.period, text: words.FOR, read: periodOption('--for') },
    { flag: '--count', value: words.COUNT_VALUE, text: words.COUNT, read: countOption('--count') },
    { flag: '--note', value: words.TEXT_VALUE, text: words.NOTE },
    {
      flag: '--evidence',
      value: META.file,
      text: words.EVIDENCE,
      read: severalOption,
      completes: 'files',
      repeats: true,
      takesSeveral: true,
    },
    { flag: '--copy', text: words.COPY },
    { flag: '--extend', value: META.day, text: words.EXTEND },
    { flag: '--waive', text: words.WAIVE },
    { flag: '--progress', text: words.PROGRESS },
    { flag: '--reason', value: words.TEXT_VALUE, text: words.REASON },
    { flag: '--approved', value: words.TEXT_VALUE, text: words.APPROVED },
    { flag: '--undo', text: words.UNDO },
    planOption,
    asOfOption,
    formatOptionOf(RECORD_FORMATS),
    fileOption,
  ],
  examples: [
    {
      command: 'record 12-1 --unit 机关党委 --date 2022-06-28 --evidence a.pdf',
      does: words.EXAMPLE_DONE,
    },
    {
      command: 'record 3-1 --extend 2022-07-15 --approved 机关党委',
      does: words.EXAMPLE_EXTEND,
    },
    { command: 'record --undo', does: words.EXAMPLE_UNDO },
  ],
  async run(session, tasks, options) {
    const { runRecord } = await import('../actions/record');
    return runRecord(session, tasks, options);
  },
};
