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
};
