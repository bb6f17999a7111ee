import type { Task, When } from '../../model/plan';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { intersect } from '../../time/period';
import { gateRule } from '../check-rule';
import { areAlike, bareTitle } from '../like-titles';

/** Two tasks that say the same: of one lead, at overlapping times, with titles that are alike. */
export const similarTasks = gateRule<{ readonly id: string; readonly first: string; readonly title: string }>({
  code: 'Y304',
  name: 'similar-tasks',
  severity: 'info',
  message: {
    zh: ({ id, first, title }) => `任务 ${id} 和 ${first} 像是同一件事：${inSentence(title)}`,
    en: ({ id, first, title }) => `tasks ${id} and ${first} seem to be one: “${inSentence(title)}”`,
  },
  help: {
    zh: () => '是同一件的，合成一项；不是的，把标题写得分得开',
    en: () => 'if they are one, make them one; if not, let their titles tell them apart',
  },
  explanation: () => ({
    why: {
      zh: '同一件事列了两项，就要交两份材料、报两次进度，还会把完成率算错。',
      en: 'A duty that stands twice is reported twice, and spoils the rate of completion.',
    },
    bad: {
      head: 'units: [机关党委]',
      tasks:
        '- { id: 1-1, title: 开展警示教育, when: 每季度1次, lead: 机关党委 }\n' +
        '- { id: 1-2, title: 组织开展“警示教育”活动, when: 6月, lead: 机关党委 }\n',
    },
    good: {
      head: 'units: [机关党委]',
      tasks:
        '- { id: 1-1, title: 开展警示教育, when: 每季度1次, lead: 机关党委 }\n' +
        '- { id: 1-2, title: 参观警示教育基地, when: 6月, lead: 机关党委 }\n',
    },
  }),
  search(_facts, { plan }, say) {
    const earlier = new Map<string, Titled[]>();
    for (const task of plan.tasks) {
      const titled = { task, bare: bareTitle(task.title) };
      const others = earlier.get(task.lead);
      if (others === undefined) {
        earlier.set(task.lead, [titled]);
        continue;
      }
      const like = firstLike(titled, others);
      if (others.length < MOST_COMPARED) others.push(titled);
      if (like === undefined) continue;
      const related = { place: within(like.task.place, 'title'), note: { zh: '像是这一项', en: 'like this one' } };
      say(within(task.place, 'title'), { id: task.id, first: like.task.id, title: task.title }, [related]);
    }
  },
});

interface Titled {
  readonly task: Task;
  readonly bare: string;
}

function firstLike({ task, bare }: Titled, others: readonly Titled[]): Titled | undefined {
  for (const other of others) {
    if (areAlike(other.bare, bare) && overlap(other.task.when, task.when)) return other;
  }
  return undefined;
}

/** Each task is compared with so many others of its lead; nobody leads more in a year. */
const MOST_COMPARED = 300;

/** Whether two tasks are to be done at one time somewhere. A standing duty goes on all year; what has no time meets none. */
function overlap(a: When, b: When): boolean {
  if (a.kind === 'unscheduled' || b.kind === 'unscheduled') return false;
  if (a.kind === 'ongoing' || b.kind === 'ongoing') return true;
  const [left, right] = [a, b].map(({ items }) => items.flatMap(({ windows }) => windows));
  return (left ?? []).some((one) => (right ?? []).some((other) => intersect(one, other) !== undefined));
}
