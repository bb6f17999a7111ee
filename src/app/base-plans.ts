import { decodePlan } from '../load/decode-plan';
import type { LeftOut } from '../load/left-out';
import { parseYaml } from '../load/parse-yaml';
import { readText } from '../load/read-text';
import type { Plan } from '../model/plan';
import { SourceFile } from '../source/source-file';
import type { WorkCalendar } from '../time/work-calendar';
import type { Host } from './host';
import { PLAN_FILE } from './workspace';

/** A plan as a git revision has it. What was wrong then is told no more, and left out. */
export interface PlanThen {
  readonly plan: Plan;
  readonly leftOut: LeftOut;
  readonly path: string;
  readonly file: SourceFile;
}

/**
 * A plan as it was, read from bytes; undefined where it could not be read.
 *
 * @param calendar to read it by, in place of its own
 */
export function planThen(path: string, bytes: Uint8Array, calendar?: WorkCalendar): PlanThen | undefined {
  const read = readText(path, bytes);
  if (!read.ok) return undefined;
  const file = new SourceFile(path, read.text, parseYaml(path, read.text).root);
  const { plan, leftOut } = decodePlan(file, () => [], calendar);
  return plan === undefined ? undefined : { plan, leftOut, path, file };
}

/** The plans in the repository around a folder that a revision has and that are there no more: removed, or moved elsewhere. */
export function plansGone(host: Host, folder: string, revision: string, calendar?: WorkCalendar): readonly PlanThen[] {
  return host
    .filesAtRevision(folder, PLAN_FILE, revision)
    .filter((path) => host.kindOf(path) === undefined)
    .flatMap((path) => {
      const found = host.fileAtRevision(path, revision);
      return found.kind === 'content' ? (planThen(path, found.bytes, calendar) ?? []) : [];
    });
}

/** The one of some plans that another one was, before it was moved: of its year and office, and of several, of its title. */
export function movedFrom(plan: Plan, gone: readonly PlanThen[]): PlanThen | undefined {
  const alike = gone.filter((each) => each.plan.year === plan.year && each.plan.organisation === plan.organisation);
  const named = alike.length === 1 ? alike : alike.filter((each) => each.plan.title === plan.title);
  return named.length === 1 ? named[0] : undefined;
}
