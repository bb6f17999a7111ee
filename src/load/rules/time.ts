import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';
import { formatDay } from '../../time/civil-date';
import type { Impossibility } from '../../time/when';

/** Y4xx that make a task's schedule unusable. */

const EXAMPLES = '6月、6月底前、每季度1次、每月25日前、年内2-3次、常态化';

export const unreadablePhrase: Rule<{
  readonly text: string;
  readonly stopsAt: number;
  readonly readable: string | undefined;
}> = {
  code: 'Y401',
  name: 'unreadable-phrase',
  severity: 'error',
  message: {
    zh: ({ text, stopsAt }) =>
      stopsAt === 0 || text.trim() === ''
        ? `读不懂时间“${inSentence(text)}”`
        : `读不懂时间“${inSentence(text)}”：读到“${inSentence(text.slice(0, stopsAt))}”为止，后面的${rest(text, stopsAt, '“', '”')}不明白`,
    en: ({ text, stopsAt }) =>
      stopsAt === 0 || text.trim() === ''
        ? `“${inSentence(text)}” is not a time that can be read`
        : `“${inSentence(text)}” was understood up to “${inSentence(text.slice(0, stopsAt))}”, but not${rest(text, stopsAt, ' “', '”', ' its end')}`,
  },
  help: {
    zh: ({ readable }) => `${readable === undefined ? '' : `能读懂的是“${readable}”；`}写法如：${EXAMPLES}`,
    en: ({ readable }) => `${readable === undefined ? '' : `“${readable}” can be read; `}for example: ${EXAMPLES}`,
  },
};

function rest(text: string, from: number, open: string, close: string, atEnd = '结尾'): string {
  const left = text.slice(from);
  return left.trim() === '' ? atEnd : `${open}${inSentence(left)}${close}`;
}

/** Why a text is no day: it has the form of a date, and the day does not exist; or it has another form. */
interface NoDay {
  readonly kind: 'not-a-day' | 'not-a-date';
}

/** What is wrong with a text that stands where a date belongs and names no day. */
export function noDay(text: string): NoDay {
  return { kind: /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'not-a-day' : 'not-a-date' };
}

export const impossibleDate: Rule<{
  readonly text: string;
  readonly problem: Impossibility | NoDay;
}> = {
  code: 'Y403',
  name: 'impossible-date',
  severity: 'error',
  message: {
    zh: ({ text, problem }) => `${inSentence(text)}：${impossibleInChinese(problem)}`,
    en: ({ text, problem }) => `${inSentence(text)}: ${impossibleInEnglish(problem)}`,
  },
  help: {
    zh: ({ problem }) => (problem.kind === 'not-a-date' ? '日期写作 2022-06-30' : undefined),
    en: ({ problem }) => (problem.kind === 'not-a-date' ? 'a date is written 2022-06-30' : undefined),
  },
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

type DateProblem = Exclude<Impossibility, { kind: 'reversed-times' | 'zero-times' }> | NoDay;

function impossibleInChinese(problem: Impossibility | DateProblem): string {
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

function impossibleInEnglish(problem: Impossibility | DateProblem): string {
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

export const badMapping: Rule<{ readonly zh: string; readonly en: string }> = {
  code: 'Y406',
  name: 'when-mapping',
  severity: 'error',
  message: { zh: ({ zh }) => `when 的写法不成立：${zh}`, en: ({ en }) => `this when does not stand: ${en}` },
};

export const badCount: Rule<{
  readonly text: string;
  readonly problem: Extract<Impossibility, { kind: 'reversed-times' | 'zero-times' }>;
}> = {
  code: 'Y601',
  name: 'impossible-count',
  severity: 'error',
  message: {
    zh: ({ text, problem }) => `${inSentence(text)}：${impossibleInChinese(problem)}`,
    en: ({ text, problem }) => `${inSentence(text)}: ${impossibleInEnglish(problem)}`,
  },
};

export const duplicatePeriod: Rule<{ readonly period: string }> = {
  code: 'Y404',
  name: 'duplicate-period',
  severity: 'error',
  message: {
    zh: ({ period }) => `同一个任务有两个期次都是 ${period}`,
    en: ({ period }) => `two occurrences of this task have the period ${period}`,
  },
  help: { zh: () => '写成次数（如 每季度2次），或者分成两个任务', en: () => 'write a count, or make it two tasks' },
};

export const followsNothing: Rule<{ readonly id: string; readonly reason: 'not-owed' | 'no-minimum' }> = {
  code: 'Y408',
  name: 'follows-nothing',
  severity: 'error',
  message: {
    zh: ({ id, reason }) =>
      reason === 'not-owed' ? `任务 ${id} 没有期次，后面不能跟随任务` : `任务 ${id} 没有最少次数，后面不能跟随任务`,
    en: ({ id, reason }) =>
      reason === 'not-owed'
        ? `task ${id} has no occurrences that could be followed`
        : `task ${id} has no minimum that could be followed`,
  },
};
