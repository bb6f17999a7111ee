import type { Task } from '../../model/plan';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';

/**
 * A standing duty without anything by which it could be checked, in a clause of which another task shows how: that has a
 * date or a count, or lists what it leaves. A clause of standing duties alone was meant so. A duty of which something was
 * recorded is being looked after.
 */
export const uncheckableDuty = gateRule<{ readonly id: string; readonly text: string }>({
  code: 'Y413',
  name: 'uncheckable-duty',
  severity: 'info',
  message: {
    zh: ({ id, text }) => `任务 ${id} 只写“${inSentence(text)}”，没有时间、次数和成果，办没办成无法核对`,
    en: ({ id, text }) =>
      `task ${id} says “${inSentence(text)}” only; without date, count or result nobody can check it`,
  },
  help: {
    zh: () => '能写时间、次数的写上，如 when: 每季度1次；确是经常做的，用 deliverables 写明留下什么',
    en: () =>
      'write a date or a count, as in when: 每季度1次; if it is done all the time, list what it leaves under deliverables',
  },
  explanation: () => ({
    why: {
      zh: '同一条里别的任务写得出时间和成果，这一项也应当写得出；写不出的，到年底只能说“一直在抓”。',
      en: 'Other tasks of its clause have a date or a result; without one, all that can be said in December is that it goes on.',
    },
    bad: {
      head: 'units: [机关党委]',
      tasks:
        '- { id: 1-1, title: 开展学习, when: 每季度1次, lead: 机关党委 }\n' +
        '- { id: 1-2, title: 制定考核细则, when: 持续推进, lead: 机关党委 }\n',
    },
    good: {
      head: 'units: [机关党委]',
      tasks:
        '- { id: 1-1, title: 开展学习, when: 每季度1次, lead: 机关党委 }\n' +
        '- { id: 1-2, title: 制定考核细则, when: 持续推进, lead: 机关党委, deliverables: [考核细则] }\n',
    },
  }),
  search(_facts, { plan, matched }, say) {
    const open = plan.tasks.filter((task) => task.when.kind === 'ongoing' && !isCheckable(task));
    if (open.length === 0) return;
    const clausesThatShow = new Set(plan.tasks.filter(isCheckable).map(({ clause }) => clause));
    for (const task of open) {
      if (!clausesThatShow.has(task.clause)) continue;
      if ((matched.standing.get(task) ?? []).length > 0) continue;
      say(within(task.place, 'when'), { id: task.id, text: task.when.items[0]?.text ?? '' });
    }
  },
});

function isCheckable({ when, deliverables }: Task): boolean {
  return when.kind === 'owed' || deliverables.length > 0;
}
