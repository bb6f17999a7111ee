import type { Bilingual } from '../diagnostic/language';
import { formatDay } from '../time/civil-date';
import type { Impossibility } from '../time/when';
import type { NoDay } from './no-day';

/** Why a date or a count cannot be: what the rules about them say behind the text itself. */
export const WHY_IMPOSSIBLE: Bilingual<(problem: Impossibility | NoDay) => string> = {
  zh: impossibleInChinese,
  en: impossibleInEnglish,
};

const UNIT_NAMES = {
  week: '周',
  month: '月',
  'two-months': '两个月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
} as const;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
const ENGLISH_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function impossibleInChinese(problem: Impossibility | NoDay): string {
  switch (problem.kind) {
    case 'not-a-day':
      return '没有这一天';
    case 'not-a-date':
      return '不是日期';
    case 'no-such-month':
      return `没有${problem.month}月`;
    case 'no-such-day':
      return `${problem.month === 2 ? `${problem.year}年` : ''}${problem.month}月没有${problem.day}日`;
    case 'no-such-quarter':
      return `没有第${problem.quarter}季度`;
    case 'no-such-nth':
      return `没有第 ${problem.nth} 个`;
    case 'no-such-year':
      return `年份 ${problem.year} 不在可用的范围内`;
    case 'weekday-differs':
      return `${formatDay(problem.day)} 不是星期${WEEKDAYS[problem.weekday - 1]}`;
    case 'reversed-span':
      return `结束（${formatDay(problem.last)}）早于开始（${formatDay(problem.first)}）；跨年的写明年份`;
    case 'empty-span':
      return '到计划年度开始时已经过去，没有剩下一天；属于别的年份的写明年份';
    case 'no-period':
      return `所给的范围里没有一个完整的${UNIT_NAMES[problem.every]}`;
    case 'too-many-periods':
      return `超过 ${problem.most} 期；把 in 的范围缩短`;
    case 'reversed-times':
      return `次数的上限 ${problem.max} 小于下限 ${problem.min}`;
    case 'zero-times':
      return '次数不能是 0';
  }
}

function impossibleInEnglish(problem: Impossibility | NoDay): string {
  switch (problem.kind) {
    case 'not-a-day':
      return 'there is no such day';
    case 'not-a-date':
      return 'it is not a date';
    case 'no-such-month':
      return `there is no month ${problem.month}`;
    case 'no-such-day':
      return `month ${problem.month} of ${problem.year} has no day ${problem.day}`;
    case 'no-such-quarter':
      return `there is no quarter ${problem.quarter}`;
    case 'no-such-nth':
      return `there is no number ${problem.nth}`;
    case 'no-such-year':
      return `the year ${problem.year} is out of range`;
    case 'weekday-differs':
      return `${formatDay(problem.day)} is not a ${ENGLISH_WEEKDAYS[problem.weekday - 1]}`;
    case 'reversed-span':
      return `it ends (${formatDay(problem.last)}) before it begins (${formatDay(problem.first)}); name the year where it crosses one`;
    case 'empty-span':
      return 'it is over before the plan’s year begins, and no day is left; name the year if another is meant';
    case 'no-period':
      return `no whole ${problem.every} lies in the stretch given`;
    case 'too-many-periods':
      return `it has more than ${problem.most} periods; shorten what in names`;
    case 'reversed-times':
      return `the most (${problem.max}) is less than the least (${problem.min})`;
    case 'zero-times':
      return 'a count cannot be 0';
  }
}
