import type { Bilingual } from '../../diagnostic/language';
import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';
import { FIRST_YEAR, LAST_YEAR } from '../../time/civil-date';
import type { Impossibility } from '../../time/when';
import { WHY_IMPOSSIBLE } from '../impossibility-words';
import type { NoDay } from '../no-day';

/** A date that the calendar does not have, or a stretch that no day lies in. */
export const impossibleDate: Rule<{
  readonly text: string;
  readonly problem: Impossibility | NoDay;
}> = {
  code: 'Y403',
  name: 'impossible-date',
  severity: 'error',
  message: {
    zh: ({ text, problem }) => `${inSentence(text)}：${WHY_IMPOSSIBLE.zh(problem)}`,
    en: ({ text, problem }) => `${inSentence(text)}: ${WHY_IMPOSSIBLE.en(problem)}`,
  },
  help: { zh: ({ problem }) => helpFor(problem)?.zh, en: ({ problem }) => helpFor(problem)?.en },
  explanation: () => ({
    why: {
      zh: '没有的日子谁也没法按时办，程序也不替您改成前一天或者后一天。',
      en: 'Nobody can meet a date that does not exist, and the program does not move it to the day before or after.',
    },
    bad: { task: 'title: 召开半年工作会\nwhen: 6月31日前\nlead: 办公室\n' },
    good: { task: 'title: 召开半年工作会\nwhen: 6月30日前\nlead: 办公室\n' },
  }),
};

function helpFor({ kind }: Impossibility | NoDay): Bilingual | undefined {
  if (kind === 'not-a-date') return { zh: '日期写作 2022-06-30', en: 'a date is written 2022-06-30' };
  if (kind !== 'no-such-year') return undefined;
  return {
    zh: `核对年份，能写的是 ${FIRST_YEAR} 年到 ${LAST_YEAR} 年`,
    en: `check the year; it may be ${FIRST_YEAR} to ${LAST_YEAR}`,
  };
}
