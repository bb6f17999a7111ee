import { comparePlans } from '../check/plan-changes/compare-plans';
import type { PlanChanges } from '../check/plan-changes/plan-changes';
import type { Bilingual } from '../diagnostic/language';
import type { LeftOut } from '../load/left-out';
import type { Plan } from '../model/plan';
import { movedByMeaning } from '../rollover/roll-over';
import type { SourceFile } from '../source/source-file';
import { SpliceRefusal } from '../splice/records-text';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import { AppError } from './app-error';
import { movedFrom, planThen, plansGone, type PlanThen } from './base-plans';
import { choosePlan } from './choose-plan';
import type { Host } from './host';
import { errorsAmong, openWhole, type JudgeOutcome } from './judge';
import { withNamedPipes } from './named-pipes';
import type { OpenedPlan } from './open-plan';
import { parentOf, relativeTo } from './paths';
import { revisionFailure } from './revision-failure';
import { contextOf, errorsIn } from './rule-findings';
import { toldOnce } from './told-once';
import { findShownRoot } from './workspace';

export interface CompareRequest {
  /** The plan of now; absent, the one that fits the date is looked for. */
  readonly now: string | undefined;
  /** What to compare it with: another plan, or itself at a revision of git. */
  readonly before:
    { readonly kind: 'plan'; readonly plan: string } | { readonly kind: 'revision'; readonly revision: string };
  readonly asOf: Day;
}

export interface CompareOutcome extends Pick<JudgeOutcome, 'errors' | 'hasWrongSettings' | 'files'> {
  /** Absent where one of the two cannot be parsed, or its head is not a plan. */
  readonly changes: PlanChanges | undefined;
  /** What was compared otherwise than asked, or not at all. */
  readonly notes: readonly Bilingual[];
}

/** The plan of then, as it was read. */
interface PlanBefore {
  readonly plan: Plan;
  readonly leftOut: LeftOut;
  readonly file: SourceFile;
}

/**
 * Compares two plans, or a plan with what it was. The plan of then is read by the calendar of now, and told of what is wrong
 * in it only where it lies on the disk.
 *
 * @throws AppError, HostFailure
 */
export function comparePlanFiles(machine: Host, request: CompareRequest): CompareOutcome {
  const { now, before, asOf } = request;
  const named = [now, before.kind === 'plan' ? before.plan : undefined].filter((path) => path !== undefined);
  const host = withNamedPipes(machine, named);
  const path = choosePlan(host, { plan: now, asOf, period: undefined });
  const opened = openWhole(host, path);
  const notes: Bilingual[] = [];
  const other =
    before.kind === 'plan'
      ? openWhole(host, choosePlan(host, { plan: before.plan, asOf, period: undefined }))
      : undefined;
  const then =
    before.kind === 'plan'
      ? other && planIn(other, opened.calendar)
      : planAtRevision(host, { path, opened, revision: before.revision, notes });
  const both = other === undefined ? [opened] : [other, opened];
  const findings = both.flatMap((each) => [...each.findings, ...errorsIn(each, asOf)]);
  const among = errorsAmong(host, findings, new Map(both.flatMap((each) => [...each.files])));
  return {
    changes: then === undefined ? undefined : changesBetween(then, opened, asOf),
    notes,
    ...among,
    errors: toldOnce(among.errors),
  };
}

function changesBetween(then: PlanBefore, opened: OpenedPlan, asOf: Day): PlanChanges | undefined {
  const context = contextOf(opened, asOf);
  if (context === undefined) return undefined;
  const { plan, leftOut, file } = then;
  const { year } = context.plan;
  const base = plan.year === year ? plan : movedPlan({ file, plan, calendar: opened.calendar }, year);
  return comparePlans({ before: plan, base, leftOut, context });
}

function movedPlan(planText: Parameters<typeof movedByMeaning>[0], year: number): Plan {
  try {
    return movedByMeaning(planText, year);
  } catch (error) {
    if (!(error instanceof SpliceRefusal)) throw error;
    throw new AppError('could-not', {
      zh: `${planText.file.path} 的写法太特殊，时限不能推算到 ${year} 年，没有比较`,
      en: `${planText.file.path} is written so oddly that its dates cannot be moved to ${year}; nothing was compared`,
    });
  }
}

/** A plan on the disk, read again by the calendar of the other. */
function planIn({ plan, files }: OpenedPlan, calendar: WorkCalendar): PlanBefore | undefined {
  const file = plan === undefined ? undefined : files.get(plan.file);
  const again = file === undefined ? undefined : planThen(file.path, new TextEncoder().encode(file.text), calendar);
  return again;
}

interface AtRevision {
  readonly path: string;
  readonly opened: OpenedPlan;
  readonly revision: string;
  readonly notes: Bilingual[];
}

function planAtRevision(host: Host, asked: AtRevision): PlanBefore | undefined {
  const { path, opened, revision, notes } = asked;
  const shown = relativeTo(findShownRoot(host), path);
  const found = host.fileAtRevision(path, revision);
  if (found.kind === 'content') {
    const then = planThen(shown, found.bytes, opened.calendar);
    if (then === undefined) throw notReadable(shown, revision);
    return readThen(then, notes);
  }
  if (found.kind !== 'absent') throw revisionFailure(found.kind, { path: shown, revision, option: '--git' });
  const gone = plansGone(host, parentOf(path), revision, opened.calendar);
  const moved = opened.plan === undefined ? undefined : movedFrom(opened.plan, gone);
  if (moved === undefined) throw notThere(shown, revision);
  notes.push(movedHere(shown, relativeTo(findShownRoot(host), moved.path), revision));
  return readThen(moved, notes);
}

function readThen({ plan, leftOut, file }: PlanThen, notes: Bilingual[]): PlanBefore {
  if (leftOut.tasks.size > 0) notes.push(leftOutThen([...leftOut.tasks]));
  return { plan, leftOut, file };
}

function notReadable(path: string, revision: string): AppError {
  return new AppError('could-not', {
    zh: `“${revision}”里的 ${path} 有错，读不成计划，没有比较`,
    en: `${path} could not be read as a plan in "${revision}"; nothing was compared`,
  });
}

function notThere(path: string, revision: string): AppError {
  return new AppError('could-not', {
    zh: `“${revision}”里没有 ${path}，没有可以比较的`,
    en: `${path} is not in "${revision}"; there is nothing to compare it with`,
  });
}

function movedHere(path: string, old: string, revision: string): Bilingual {
  return {
    zh: `${path} 与“${revision}”里的 ${old} 比较`,
    en: `${path} is compared with ${old} in "${revision}"`,
  };
}

function leftOutThen(ids: readonly string[]): Bilingual {
  return {
    zh: `那时有错、没有比较的任务：${ids.join('、')}`,
    en: `tasks that were wrong then, and were not compared: ${ids.join(', ')}`,
  };
}
