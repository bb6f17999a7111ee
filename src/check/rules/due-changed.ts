import type { Bilingual } from '../../diagnostic/language';
import type { LeftOut } from '../../load/left-out';
import { listsBy } from '../../match/lists-by';
import type { Plan, Task } from '../../model/plan';
import { valueAt, type NamedPlace } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { formatDay, type Day } from '../../time/civil-date';
import { isAgreed } from '../agreed-changes';
import { placeOfChange } from '../change-places';
import { gateRule } from '../check-rule';
import { taskChanges, type DueChange, type TaskChange } from '../due-changes';

/** An occurrence whose due date changed, or that is owed no more. */
interface Changed {
  readonly id: string;
  readonly from: Day;
  /** Absent where it is owed no more. */
  readonly to: Day | undefined;
}

interface Args {
  readonly revision: string;
  readonly task: string;
  readonly title: string;
  readonly kind: 'moved' | 'optional' | 'dropped' | 'removed';
  /** The first in order of due date; absent of a task that never had any. */
  readonly first: Changed | undefined;
  readonly count: number;
}

/** A due date was rewritten in the plan, against an earlier state of it, and nobody agreed to that on record. */
export const dueChanged = gateRule<Args>({
  code: 'Y724',
  name: 'due-changed',
  severity: 'error',
  message: {
    zh: (args) => `与 ${inSentence(args.revision)} 相比，${changeInWords(args).zh}`,
    en: (args) => `compared with ${inSentence(args.revision)}, ${changeInWords(args).en}`,
  },
  help: { zh: (args) => helpFor(args).zh, en: (args) => helpFor(args).en },
  explanation: () => ({
    why: {
      zh: '直接改计划里的时限，谁也看不出改过。时限是批准过的：推迟要申请延期，不办要批准免办，都登记在案。',
      en: 'Rewriting a due date in the plan leaves no trace of it. Due dates were approved; to put one off takes an extension on record.',
    },
    bad: { base: 'when: 6月', task: 'when: 12月' },
    good: {
      base: 'when: 6月',
      task: 'when: 6月',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 疫情防控, approved: 局党组会议 }\n',
    },
  }),
  search({ base }, context, say) {
    if (base === undefined) return;
    const { plan, calendar, leftOut } = context;
    for (const task of taskChanges(base.plan, plan, calendar)) {
      if (leftOut.tasks.has(task.before.id)) continue; // it is there, and what is wrong with it is told
      const open = task.changes.filter(
        (change) => !isTold(change, task, leftOut) && !isAgreed(change, base.plan, context),
      );
      for (const { place, args } of foundOf(base.plan, plan, task, open))
        say(place, { ...args, revision: base.revision });
    }
  },
});

interface Found {
  readonly place: NamedPlace;
  readonly args: Omit<Args, 'revision'>;
}

/** Whether a unit owes no more because it could not be read, or its name in the group: that is told where it stands. */
function isTold({ before, now }: DueChange, task: TaskChange, { names, groups }: LeftOut): boolean {
  if (now !== undefined || task.now === undefined) return false;
  return names.has(before.unit) || groups.has(task.now.lead);
}

/** One finding for what was done to a task at once, at one place, however many occurrences it changed. */
function foundOf(base: Plan, plan: Plan, task: TaskChange, open: readonly DueChange[]): readonly Found[] {
  const { before, now, changes } = task;
  const said = (kind: Args['kind'], some: readonly DueChange[]): Found['args'] => {
    const sorted = some.map(changedOf).sort((a, b) => a.from - b.from);
    return { task: before.id, title: before.title, kind, first: sorted[0], count: some.length };
  };
  if (now === undefined) {
    return changes.length === 0 || open.length > 0
      ? [{ place: clausePlace(plan, before), args: said('removed', open) }]
      : [];
  }
  const placed = open.map((change) => ({
    change,
    kind: kindOf(change),
    place: placeOfChange(base, plan, now, change),
  }));
  return [...listsBy(placed, ({ kind, place }) => `${kind} ${place.path.join('/')}`).values()].flatMap((some) => {
    const [first] = some;
    const changed = some.map(({ change }) => change);
    return first === undefined ? [] : [{ place: first.place, args: said(first.kind, changed) }];
  });
}

function kindOf({ before, now }: DueChange): 'moved' | 'optional' | 'dropped' {
  if (now === undefined) return 'dropped';
  return now.effectiveDue === before.effectiveDue ? 'optional' : 'moved';
}

function changedOf({ before, now }: DueChange): Changed {
  return { id: before.id, from: before.effectiveDue, to: now?.effectiveDue };
}

/** Of a task that is gone, the clause that it stood in, or the plan itself. */
function clausePlace(plan: Plan, { clause }: Task): NamedPlace {
  const clauses = plan.sections.flatMap((section) => section.clauses);
  return clauses.find(({ label }) => label === clause.label)?.place ?? valueAt(plan.file, ['title']);
}

function changeInWords({ task, title, kind, first, count }: Args): Bilingual {
  if (kind === 'removed') {
    return {
      zh: `任务 ${task}“${inSentence(title)}”删去了，没有批准的免办`,
      en: `task ${task} “${inSentence(title)}” is gone, without an approved waiver`,
    };
  }
  const { id, from, to } = first ?? { id: task, from: undefined, to: undefined };
  const more = { zh: count > 1 ? ` 等 ${count} 期` : '', en: count > 1 ? ` (and ${count - 1} more)` : '' };
  if (kind === 'optional') {
    return {
      zh: `${id}${more.zh}（时限 ${dayOf(from)}）改成可办可不办，没有批准的免办`,
      en: `${id}${more.en}, due on ${dayOf(from)}, may be left undone now, without an approved waiver`,
    };
  }
  return kind === 'moved'
    ? {
        zh: `${id}${more.zh || ' '}的时限由 ${dayOf(from)} 改成 ${dayOf(to)}，没有批准的延期`,
        en: `${id}${more.en} moved from ${dayOf(from)} to ${dayOf(to)}, without an approved extension`,
      }
    : {
        zh: `${id}${more.zh}（时限 ${dayOf(from)}）不再要办，没有批准的免办`,
        en: `${id}${more.en}, due on ${dayOf(from)}, is owed no more, without an approved waiver`,
      };
}

function helpFor({ kind, first }: Args): Bilingual {
  if (kind !== 'moved') {
    return {
      zh: '恢复这一项，不办的用 kind: waive 登记并写明 approved；编号改了也算删去',
      en: 'put it back; what need not be done needs a record with kind: waive and approved. A new id is a new task',
    };
  }
  const { from, to } = first ?? {};
  const back = { zh: `改回 ${dayOf(from)}`, en: `put back ${dayOf(from)}` };
  return (to ?? 0) > (from ?? 0)
    ? {
        zh: `${back.zh}，推迟的用 kind: extend 登记并写明 approved`,
        en: `${back.en}; what may come later needs a record with kind: extend and approved`,
      }
    : {
        zh: `${back.zh}；提前有依据的，写 # yuetishi-ignore Y724: 依据`,
        en: `${back.en}; if it has to come earlier, write # yuetishi-ignore Y724: why`,
      };
}

function dayOf(day: Day | undefined): string {
  return day === undefined ? '' : formatDay(day);
}
