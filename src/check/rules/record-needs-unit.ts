import { entryRule } from '../check-rule';

/** A task led by a group needs to be told which of its units did it. */
export const recordNeedsUnit = entryRule({
  code: 'Y705',
  name: 'record-needs-unit',
  severity: 'error',
  kind: 'needs-unit',
  message: {
    zh: (problem) => `这个任务由“${problem.lead}”各自完成，记录要写明 unit`,
    en: (problem) => `each of “${problem.lead}” owes this task, so the record must name its unit`,
  },
  help: {
    zh: (problem) => `写其中一个单位、几个单位的列表，或全体：unit: ${problem.lead}`,
    en: (problem) => `name one, a list of several, or all: unit: ${problem.lead}`,
  },
});
