import type { CheckContext } from '../check/check-rule';
import type { BasePlan } from '../check/gate-facts';
import { someInWords } from '../check/some-in-words';
import type { Bilingual } from '../diagnostic/language';
import { movedFrom, plansGone, planThen, type PlanThen } from './base-plans';
import type { Gathering } from './gathering';
import { revisionFailure } from './revision-failure';

/**
 * The plan as it was at a git revision; where it was moved since, as it was where it lay. Where it was not there, or was no
 * plan of the same year that can be read, there is nothing to compare, which is noted.
 *
 * @throws AppError where there is no such revision
 */
export function gatherBase(gathering: Gathering, context: CheckContext, revision: string): BasePlan | undefined {
  const { host, planFile } = gathering;
  const shown = gathering.shown(planFile);
  const found = gathering.attempt(() => host.fileAtRevision(planFile, revision));
  if (found === undefined) return undefined;
  switch (found.kind) {
    case 'content': {
      const then = planThen(shown, found.bytes, context.calendar);
      if (then === undefined) return not(gathering, notReadable(shown, revision));
      if (then.plan.year === context.plan.year) return compared(gathering, then, revision);
      return moved(gathering, context, revision) ?? not(gathering, otherYear(shown, revision, then.plan.year));
    }
    case 'absent':
      return moved(gathering, context, revision) ?? not(gathering, newPlan(shown, revision));
    default: {
      const failure = revisionFailure(found.kind, { path: shown, revision, option: '--base' });
      if (failure.kind === 'wrong-use') throw failure;
      gathering.failures.push(failure);
      return undefined;
    }
  }
}

function not(gathering: Gathering, why: Bilingual): undefined {
  gathering.notes.push(why);
}

/** Tasks that were wrong then are not compared, and somebody should know. */
function compared(gathering: Gathering, { plan, leftOut, path }: PlanThen, revision: string): BasePlan {
  if (leftOut.tasks.size > 0) gathering.notes.push(tasksNotReadable(gathering.shown(path), revision, leftOut.tasks));
  return { plan, revision };
}

function moved(gathering: Gathering, { plan, calendar }: CheckContext, revision: string): BasePlan | undefined {
  const then = movedFrom(plan, plansGone(gathering.host, gathering.folder, revision, calendar));
  if (then === undefined) return undefined;
  gathering.notes.push(movedHere(gathering.shown(gathering.planFile), revision, gathering.shown(then.path)));
  return compared(gathering, then, revision);
}

function newPlan(path: string, revision: string): Bilingual {
  return {
    zh: `“${revision}”里没有 ${path}，按新计划检查，没有比较时限`,
    en: `${path} is not in "${revision}": it is new, and no due dates were compared`,
  };
}

function otherYear(path: string, revision: string, year: number): Bilingual {
  return {
    zh: `“${revision}”里的 ${path} 是 ${year} 年的计划，没有比较时限`,
    en: `${path} was the plan of ${year} in "${revision}"; no due dates were compared`,
  };
}

function notReadable(path: string, revision: string): Bilingual {
  return {
    zh: `“${revision}”里的 ${path} 有错，读不成计划，没有比较时限`,
    en: `${path} could not be read as a plan in "${revision}"; no due dates were compared`,
  };
}

function tasksNotReadable(path: string, revision: string, ids: ReadonlySet<string>): Bilingual {
  return {
    zh: `“${revision}”里的 ${path} 有的任务有错，没有比较时限：${someInWords([...ids], '、')}`,
    en: `tasks of ${path} were wrong in "${revision}", and their due dates were not compared: ${someInWords([...ids], ', ')}`,
  };
}

function movedHere(path: string, revision: string, before: string): Bilingual {
  return {
    zh: `${path} 与“${revision}”里的 ${before} 比较`,
    en: `${path} is compared with ${before} in "${revision}"`,
  };
}
