import type { Bilingual } from '../../diagnostic/language';
import { inSentence } from '../../text/in-sentence';
import type { Ambiguity } from '../../time/phrase/ambiguity';
import { checkRule } from '../check-rule';

const READINGS: Readonly<Record<Ambiguity, Bilingual>> = {
  'part-before': { zh: '按包含那一旬理解', en: 'read as through the end of that part of the month' },
  'before-period': { zh: '按那一段开始之前理解', en: 'read as before that stretch begins' },
  'month-start': { zh: '月初按 1 日至 10 日理解', en: 'read as the 1st to the 10th' },
  around: { zh: '前后按前后各 10 天理解', en: 'read as ten days either side' },
  eve: { zh: '前夕按之前 14 天理解', en: 'read as the 14 days before' },
  'year-end': { zh: '年底按 12 月理解', en: 'read as December' },
  'year-start': { zh: '年初按 1 月理解', en: 'read as January' },
  'period-end': {
    zh: '按整个季度或半年理解，时限为最后一天',
    en: 'read as the whole quarter or half-year, due on its last day',
  },
  'whole-year': { zh: '全年没有次数，按年内 1 次理解', en: 'without a count it is read as once in the year' },
  irregular: { zh: '不定期没有次数，按这段时间里 1 次理解', en: 'without a count it is read as once in that stretch' },
  'first-or-each': { zh: '按第一季度（一月）理解，不是每季度（每月）', en: 'read as in the first, not as in each' },
};

/** A phrase that can be understood in more than one way; the program takes the documented one. */
export const ambiguousPhrase = checkRule<{
  readonly text: string;
  readonly ambiguity: Ambiguity;
  readonly explicit: string;
}>({
  code: 'Y402',
  name: 'ambiguous-phrase',
  severity: 'warning',
  message: {
    zh: ({ text, ambiguity }) => `“${inSentence(text)}”有不同的理解，${READINGS[ambiguity].zh}`,
    en: ({ text, ambiguity }) =>
      `“${inSentence(text)}” can be understood in more than one way; ${READINGS[ambiguity].en}`,
  },
  help: {
    zh: ({ explicit }) => `写成“${explicit}”就没有歧义`,
    en: ({ explicit }) => `“${explicit}” says it plainly`,
  },
  explanation: () => ({
    why: {
      zh: '两个人有两种理解，到时候就说不清是不是逾期。程序按写明的一种理解，但请改成没有歧义的说法。',
      en: 'Where two people read a time in two ways, nobody can say later whether it was kept. The program takes one documented reading; better write what is meant.',
    },
    bad: { task: 'title: 报送半年总结\nwhen: 6月中旬前\nlead: 办公室\n' },
    good: { task: 'title: 报送半年总结\nwhen: 6月20日前\nlead: 办公室\n' },
  }),
  search({ plan }, say) {
    for (const { when } of plan.tasks) {
      for (const { text, ambiguities, place } of when.items) {
        for (const { kind, explicit } of ambiguities) say(place, { text, ambiguity: kind, explicit });
      }
    }
  },
});
