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
  search({ plan, calendar }, say) {
    if (!calendar.isPublished(yearSpan(plan.year).first)) say(valueAt(plan.file, ['year']), { year: plan.year });
  },
});
