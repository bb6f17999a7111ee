import type { Bilingual } from '../diagnostic/language';
import type { Plan } from '../model/plan';
import { yearOf, type Day } from '../time/civil-date';
import { AppError } from './app-error';
import { movedFrom, plansGone } from './base-plans';
import type { Host } from './host';
import { findShownRoot } from './workspace';
import { isInside, relativeTo } from './paths';

/** What is to be said of plans that are gone. */
export interface GonePlans {
  readonly failures: readonly AppError[];
  readonly notes: readonly Bilingual[];
}

/**
 * The plans below some folders that a git revision has and that are there no more, nor anywhere else among those that were
 * checked. With a plan goes all that it owes: of one whose year is not over, the check cannot say that all is well.
 */
export function gonePlans(
  host: Host,
  { folders, plans }: { readonly folders: Iterable<string>; readonly plans: readonly Plan[] },
  { base, asOf }: { readonly base: string; readonly asOf: Day },
): GonePlans {
  const failures: AppError[] = [];
  const notes = new Map<string, Bilingual>();
  const root = findShownRoot(host);
  for (const folder of folders) {
    const gone = plansGone(host, folder, base);
    const kept = new Set(plans.map((plan) => movedFrom(plan, gone)));
    for (const each of gone) {
      if (kept.has(each) || !isInside(folder, each.path)) continue;
      const shown = relativeTo(root, each.path);
      if (each.plan.year < yearOf(asOf)) notes.set(shown, isGone(shown, base));
      else failures.push(inForce(shown, base, each.plan.year));
    }
  }
  return { failures, notes: [...notes.values()] };
}

function isGone(path: string, revision: string): Bilingual {
  return {
    zh: `“${revision}”里的 ${path} 现在没有了`,
    en: `${path} of "${revision}" is gone`,
  };
}

function inForce(path: string, revision: string, year: number): AppError {
  return new AppError('could-not', {
    zh: `“${revision}”里的 ${path} 现在没有了，${year} 年还没有过完，里面的事项都没有比较；请放回去`,
    en: `${path} of "${revision}" is gone before ${year} is over, and nothing that it owed was compared; put it back`,
  });
}
