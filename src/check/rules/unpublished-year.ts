import { valueAt } from '../../source/place';
import { yearSpan } from '../../time/period';
import { checkRule } from '../check-rule';

/** Without the year's holidays, workdays are counted as Monday to Friday, and dates are marked provisional. */
export const unpublishedYear = checkRule<{ readonly year: number }>({
  code: 'Y410',
  name: 'unpublished-year',
  severity: 'info',
  message: {
    zh: ({ year }) => `${year} 年的放假安排尚未公布，工作日暂按周一至周五计，结果标为暂定`,
    en: ({ year }) =>
      `the holidays of ${year} are not published; workdays are counted as Monday to Friday, and results are provisional`,
  },
  explanation: () => ({
    why: {
      zh: '时限前的最后一个工作日要靠放假安排推算，没有公布的年份只能暂定。公布以后更新程序即可。',
      en: 'The last workday before a due date follows from the holidays of its year; until they are published it is provisional. Update the program once they are.',
    },
    bad: { head: 'title: 2031年工作要点\nyear: 2031\n' },
    good: { head: 'title: 2026年工作要点\nyear: 2026\n' },
  }),
  search({ plan, calendar }, say) {
    if (!calendar.isPublished(yearSpan(plan.year).first)) say(valueAt(plan.file, ['year']), { year: plan.year });
  },
});
