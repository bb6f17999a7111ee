import type { Bilingual } from '../../diagnostic/language';
import { valueAt } from '../../source/place';
import { gateRule } from '../check-rule';
import { workloadOf } from '../workload';

/** Of fewer duties than these a share says nothing. */
const FEWEST_DUTIES = 8;

/** The stretch that is looked at first comes first: where December alone has too much, the quarter need not be told. */
const STRETCHES: readonly (Bilingual & { readonly from: number; readonly share: number })[] = [
  { from: 12, share: 1 / 2, zh: ' 12 月', en: 'December' },
  { from: 10, share: 3 / 4, zh: '第四季度', en: 'the last quarter' },
];

/** More than half of what is done once a year falls due in December, or more than three quarters in the last quarter. */
export const yearEndPileUp = gateRule<Bilingual & { readonly count: number; readonly all: number }>({
  code: 'Y412',
  name: 'year-end-pile-up',
  severity: 'info',
  message: {
    zh: ({ zh, count, all }) => `全年只办一次的 ${all} 项里，有 ${count} 项到${zh}才到期`,
    en: ({ en, count, all }) => `of ${all} duties that come once a year, ${count} fall due in ${en}`,
  },
  help: {
    zh: () => '“年内”“每年1次”的时限是 12 月 31 日：写上打算办的月份或季度',
    en: () => '年内 and 每年1次 are due on 31 December: write the month or the quarter that is meant',
  },
  explanation: () => ({
    why: {
      zh: '没有写月份的事都拖到年底，往往办不成，或者走过场。',
      en: 'What has no month of its own waits for the end of the year, and is then not done, or for show.',
    },
    bad: { tasks: exampleTasks(['年内1次']) },
    good: { tasks: exampleTasks(['第一季度', '5月', '第三季度', '年内1次']) },
  }),
  search(_facts, context, say) {
    const { onceOnly } = workloadOf(context);
    if (onceOnly.length < FEWEST_DUTIES) return;
    for (const { from, share, zh, en } of STRETCHES) {
      const count = onceOnly.filter((month) => month >= from).length;
      if (count <= share * onceOnly.length) continue;
      say(valueAt(context.plan.file, ['year']), { zh, en, count, all: onceOnly.length });
      return;
    }
  },
});

function exampleTasks(whens: readonly string[]): string {
  return Array.from({ length: FEWEST_DUTIES }, (_, index) => {
    const when = whens[index % whens.length] ?? '';
    return `- { id: 1-${index + 1}, title: 第${index + 1}项活动, when: ${when}, lead: 机关党委 }\n`;
  }).join('');
}
