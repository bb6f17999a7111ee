import type { Rule } from '../../diagnostic/rule';

/** A phrase that leans on a movable day which neither the plan nor the calendar gives. */
export const unknownAnchor: Rule<{ readonly name: string; readonly year: number }> = {
  code: 'Y405',
  name: 'unknown-anchor',
  severity: 'error',
  message: {
    zh: ({ name, year }) => `工作日历里没有${year}年的“${name}”`,
    en: ({ name, year }) => `the work calendar does not know “${name}” of ${year}`,
  },
  help: {
    zh: ({ name, year }) => `在计划里写明：anchors: { ${name}: ${year}-…-… }`,
    en: ({ name, year }) => `name its day in the plan: anchors: { ${name}: ${year}-…-… }`,
  },
  explanation: () => ({
    why: {
      zh: '春节、清明、端午、中秋年年不同，工作日历还没有的年份，要在计划里写明是哪一天。',
      en: 'The days of 春节, 清明, 端午 and 中秋 differ from year to year; for a year that the calendar lacks, the plan must give them.',
    },
    bad: { head: 'year: 2031\n', task: 'title: 开展节前廉政提醒\nwhen: 中秋前\nlead: 机关纪委\n' },
    good: {
      head: 'year: 2031\nanchors: { 中秋: 2031-10-01 }\n',
      task: 'title: 开展节前廉政提醒\nwhen: 中秋前\nlead: 机关纪委\n',
    },
  }),
};
