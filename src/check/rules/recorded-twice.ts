import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';
import { sameRecords } from '../same-records';
import { someInWords } from '../some-in-words';

/** Two records say the very same thing: one of them mostly comes from copying, and is counted all the same. */
export const recordedTwice = checkRule<{
  readonly task: string;
  readonly date: Day;
  readonly units: readonly string[];
}>({
  code: 'Y728',
  name: 'recorded-twice',
  severity: 'warning',
  message: {
    zh: ({ task, date, units }) => `${someInWords(units, '、')}任务 ${task} 在 ${formatDay(date)} 的同一件事登记了两遍`,
    en: ({ task, date, units }) =>
      `task ${task} of ${someInWords(units, ', ')}: the same of ${formatDay(date)} is recorded a second time`,
  },
  help: {
    zh: () => '删去一条，或者用 void 撤回；确是两次的，写明各自的 note 或 for，或者合成一条 count: 2',
    en: () => 'take one away; if it was done twice, give each its note or for, or write one record with count: 2',
  },
  explanation: () => ({
    why: {
      zh: '一字不差的两条记录，多半是复制以后忘了改，次数却算了两次。',
      en: 'Two records that say the very same mostly come from copying, and what was done once counts twice.',
    },
    bad: {
      task: 'title: 举办道德讲堂\nwhen: 2-3次\n',
      records: '- { task: 1-1, date: 2022-03-18 }\n- { task: 1-1, date: 2022-03-18 }\n',
    },
    good: {
      task: 'title: 举办道德讲堂\nwhen: 2-3次\n',
      records:
        '- { task: 1-1, date: 2022-03-18, note: 第一期 }\n- { task: 1-1, date: 2022-03-18, note: 第二期，下午 }\n',
    },
  }),
  search(context, say) {
    for (const { record, first, units } of sameRecords(context)) {
      const { task, date, place } = record;
      const note = { zh: '先登记在这里', en: 'recorded here before' };
      say(place, { task, date, units }, [{ place: first.place, note }]);
    }
  },
});
