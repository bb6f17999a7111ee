import type { Task } from '../../model/plan';
import { within } from '../../source/place';
import { gateRule } from '../check-rule';

/** Words for what is left when work is done, and can be shown: papers, lists, pictures, and what makes a paper one. */
const RESULT = new RegExp(
  [
    '报告|纪要|记录|方案|总结|小结|通报|通知|简报|台账|清单|名单|名册|材料|汇总|档案|证书|细则|办法|决定|批复|意见书',
    '签到|照片|影像|试题|试卷|成绩|课件|讲稿|问卷|报表|印发|出台|公布|公示|归档|存档|备案|登记|[0-9０-９]+ ?[%％份篇个项条人名]',
  ].join('|'),
);

/** A task that is owed, and of which nobody can say what it leaves: neither deliverables nor words name a result. */
export const noMeasurableResult = gateRule<{ readonly id: string }>({
  code: 'Y608',
  name: 'no-measurable-result',
  severity: 'info',
  message: {
    zh: ({ id }) => `任务 ${id} 没有写明成果`,
    en: ({ id }) => `task ${id} names no result`,
  },
  help: {
    zh: () => '写明办完留下什么，如 deliverables: [会议记录]',
    en: () => 'say what it leaves when it is done: deliverables: [会议记录]',
  },
  explanation: () => ({
    why: {
      zh: '没有成果的任务，办完拿不出东西，只能凭一句话算完成。',
      en: 'Where no result is named, nothing shows that it was done but somebody saying so.',
    },
    bad: { task: 'when: 6月' },
    good: { task: 'when: 6月\ndeliverables: [学习记录]' },
  }),
  search(_facts, { plan }, say) {
    for (const task of plan.tasks) {
      if (task.deliverables.length === 0 && isOwed(task) && !namesResult(task))
        say(within(task.place, 'title'), { id: task.id });
    }
  },
});

/** Whether something is to be done, and not only allowed. */
function isOwed({ when }: Task): boolean {
  return when.items.some(({ windows, after }) => after !== undefined || windows.some(({ times }) => times.min > 0));
}

function namesResult({ title, requirement }: Task): boolean {
  return RESULT.test(`${title}\n${requirement ?? ''}`);
}
