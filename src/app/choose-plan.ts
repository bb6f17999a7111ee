import type { Plan } from '../model/plan';
import { compareText } from '../text/order';
import type { Span } from '../time/period';
import { yearOf, type Day } from '../time/civil-date';
import { AppError } from './app-error';
import { HostFailure, type Host } from './host';
import { join, nameOf, parentOf, relativeTo } from './paths';
import { plansBelow } from './plans-below';
import { findPlansFolder, findShownRoot, PLAN_FILE } from './workspace';

export interface PlanChoice {
  /** A plan's folder or file as given; absent, the one that fits is looked for. */
  readonly plan: string | undefined;
  readonly asOf: Day;
  /** What is asked for, where something is. */
  readonly period: Span | undefined;
}

/**
 * The path of the plan to answer from. Without a name it is looked for under the nearest `plans/`: a single plan is taken
 * whatever the date, of several the one whose year fits what is asked for.
 *
 * @throws AppError where there is none, or more than one; it lists them
 */
export function choosePlan(host: Host, { plan, asOf, period }: PlanChoice): string {
  if (plan !== undefined) return namedPlan(host, plan);
  const folder = findPlansFolder(host);
  const plans = folder === undefined ? [] : allPlansBelow(host, folder);
  const [only] = plans;
  if (only === undefined) throw noPlan();
  if (plans.length === 1) return only;
  const year = yearAskedFor(period, asOf);
  const fitting = plans.filter((path) => yearWrittenIn(textOf(host, path), path) === year);
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return first;
  const root = findShownRoot(host);
  const listed = (first === undefined ? plans : fitting).map((path) => relativeTo(root, parentOf(path)));
  throw first === undefined ? noneOfYear(year, listed) : severalOfYear(year, listed);
}

/** @throws HostFailure where a folder cannot be looked into: the plan that is meant may lie there */
function allPlansBelow(host: Host, folder: string): readonly string[] {
  const { plans, overlooked } = plansBelow(host, folder);
  const refusal = overlooked.find((each) => each instanceof HostFailure);
  if (refusal !== undefined) throw refusal;
  return plans;
}

/** The year of what is asked for; a week belongs to the year of its Thursday. */
function yearAskedFor(period: Span | undefined, asOf: Day): number {
  if (period === undefined) return yearOf(asOf);
  return yearOf(period.last - period.first === 6 ? period.first + 3 : period.first);
}

/**
 * Last year's plan of the same office: in a folder next to the plan's, with the year before and the same organisation.
 * None where that is not clear.
 */
export function planOfYearBefore(
  host: Host,
  planFile: string,
  plan: Pick<Plan, 'year' | 'organisation'>,
): string | undefined {
  const around = parentOf(parentOf(planFile));
  const neighbours = [...host.namesIn(around)]
    .map((name) => join(around, `${name}/${PLAN_FILE}`))
    .filter((path) => path !== planFile && host.kindOf(path) === 'file')
    .sort(compareText);
  const before = neighbours.filter((path) => {
    const text = textOf(host, path);
    return yearWrittenIn(text, path) === plan.year - 1 && organisationWrittenIn(text) === plan.organisation;
  });
  return before.length === 1 ? before[0] : undefined;
}

function namedPlan(host: Host, name: string): string {
  const path = join(host.workingFolder, name);
  const kind = host.kindOf(path);
  const file = kind === 'folder' ? join(path, PLAN_FILE) : path;
  if (kind !== undefined && host.kindOf(file) === 'file') return file;
  throw kind === undefined
    ? new AppError('could-not', { zh: `没有 ${name} 这个计划`, en: `there is no plan ${name}` })
    : new AppError('could-not', { zh: `${name} 里没有 plan.yaml`, en: `there is no plan.yaml in ${name}` });
}

/** The title that a plan file states, found without parsing it; undefined where the system refuses it, too. */
export function titleWrittenIn(host: Host, planFile: string): string | undefined {
  return writtenBehind('title', textOf(host, planFile));
}

/** The organisation that a plan file's text states, found without parsing it. */
function organisationWrittenIn(text: string): string | undefined {
  return writtenBehind('organisation', text);
}

function writtenBehind(key: 'title' | 'organisation', text: string): string | undefined {
  const written = new RegExp(`^${key}:[ \\t]*(?:"([^"\\r\\n]*)"|'([^'\\r\\n]*)'|([^\\r\\n#]*))`, 'm').exec(text);
  return written
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim();
}

/** A neighbour's text; the empty text where the system refuses it, for a neighbour must not stop an answer. */
function textOf(host: Host, path: string): string {
  try {
    return new TextDecoder().decode(host.readFile(path));
  } catch (error) {
    if (error instanceof HostFailure) return '';
    throw error;
  }
}

/** The year that a plan file's text states, found without parsing it; the folder's name where the text states none. */
export function yearWrittenIn(text: string, path: string): number | undefined {
  const written = /^year:\s*["']?(\d{4})\b/m.exec(text) ?? /^(\d{4})/.exec(nameOf(parentOf(path)));
  return written === null ? undefined : Number(written[1]);
}

function noPlan(): AppError {
  return new AppError('could-not', {
    zh: '这里和上级文件夹里没有 plans/…/plan.yaml；请用 --plan 写明计划',
    en: 'there is no plans/…/plan.yaml here or above; name the plan with --plan',
  });
}

function noneOfYear(year: number, plans: readonly string[]): AppError {
  return new AppError('wrong-use', {
    zh: `没有 ${year} 年的计划，请用 --plan 写明是哪一个：${plans.join('、')}`,
    en: `there is no plan of ${year}; name one with --plan: ${plans.join(', ')}`,
  });
}

function severalOfYear(year: number, plans: readonly string[]): AppError {
  return new AppError('wrong-use', {
    zh: `${year} 年的计划不止一个，请用 --plan 写明是哪一个：${plans.join('、')}`,
    en: `there is more than one plan of ${year}; name one with --plan: ${plans.join(', ')}`,
  });
}
