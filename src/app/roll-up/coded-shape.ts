import { STATES } from '../../model/assessment';
import type { CodedCounts, CodedOrganisation } from '../../rollup/coded-counts';

export type Code = readonly ['other-year', number] | readonly ['read', CodedPlan];
export type CodedNamed = readonly (readonly [string, CodedCounts])[];
export type CodedProblem = readonly [string, number | null, number | null, string | null, string, string, boolean];
type CodedSummary = readonly [string, string, number, boolean, CodedCounts, CodedNamed, CodedNamed, CodedNamed];
export interface CodedPlan {
  readonly refused: boolean;
  readonly whole: boolean;
  readonly problems: readonly CodedProblem[];
  readonly summary: CodedSummary | null;
}

export type CodedUnit = readonly [name: string, organisation: string, folder: string, CodedCounts];
export interface CodedPart {
  /** How many were counted, in part only, not at all, and left out. */
  readonly plans: readonly [number, number, number, number];
  readonly provisional: boolean;
  readonly refused: boolean;
  readonly years: readonly number[];
  readonly total: CodedCounts;
  readonly organisations: readonly CodedOrganisation[];
  readonly worst: readonly CodedUnit[];
  readonly sections: CodedNamed;
  readonly months: CodedNamed;
  readonly problems: readonly CodedProblem[];
}
/** The plans of the first folder, all between, those of the last folder. */
export type BatchCode = readonly [readonly Code[], CodedPart, readonly Code[]];

/** Whether a value is what was read of so many plans, in code, and its numbers add up. */
export function isBatchCode(value: unknown, plans: number): value is BatchCode {
  if (!isTuple(value, 3)) return false;
  const [first, part, last] = value;
  if (!isListOf(first, isCode) || !isListOf(last, isCode) || !isPart(part)) return false;
  const [counted, , uncounted, ofOtherYears] = part.plans;
  return first.length + counted + uncounted + ofOtherYears + last.length === plans;
}

function isPart(value: unknown): value is CodedPart {
  if (typeof value !== 'object' || value === null) return false;
  const part = value as Readonly<Record<string, unknown>>;
  const { plans, provisional, refused, years, total, organisations, worst, sections, months, problems } = part;
  if (!isTuple(plans, 4) || !isListOf(plans, isCount) || !isListOf(years, isCount)) return false;
  if (typeof provisional !== 'boolean' || typeof refused !== 'boolean' || !isCounts(total)) return false;
  if (!isListOf(organisations, isOrganisation) || !isListOf(worst, isUnit) || !isListOf(problems, isProblem))
    return false;
  const isAll = sumsTo(
    organisations.map((each) => each[4]),
    total,
  );
  return isAll && addsUpTo(sections, total) && addsUpTo(months, total);
}

function isOrganisation(value: unknown): value is CodedOrganisation {
  if (!isTuple(value, 5)) return false;
  const [name, folder, plans, units, counts] = value;
  return typeof name === 'string' && typeof folder === 'string' && isCount(plans) && isCount(units) && isCounts(counts);
}

function isUnit(value: unknown): value is CodedUnit {
  if (!isTuple(value, 4)) return false;
  const [name, organisation, folder, counts] = value;
  return [name, organisation, folder].every((text) => typeof text === 'string') && isCounts(counts);
}

/** Whether a value is a read in code, and its numbers add up: what was kept may have been damaged, or written by somebody. */
export function isCode(value: unknown): value is Code {
  if (!isTuple(value, 2)) return false;
  const [kind, rest] = value;
  return kind === 'other-year' ? isCount(rest) : kind === 'read' && isPlan(rest);
}

function isPlan(value: unknown): value is CodedPlan {
  if (typeof value !== 'object' || value === null) return false;
  const { refused, whole, problems, summary } = value as Readonly<Record<string, unknown>>;
  if (typeof refused !== 'boolean' || typeof whole !== 'boolean') return false;
  return isListOf(problems, isProblem) && (summary === null || isSummary(summary));
}

function isProblem(value: unknown): value is CodedProblem {
  if (!isTuple(value, 7)) return false;
  const [file, line, column, code, zh, en, isCounted] = value;
  const isPlaced = (line === null || isCount(line)) && (column === null || isCount(column));
  if (!isPlaced || !(code === null || typeof code === 'string') || typeof isCounted !== 'boolean') return false;
  return [file, zh, en].every((text) => typeof text === 'string');
}

function isSummary(value: unknown): value is CodedSummary {
  if (!isTuple(value, 8)) return false;
  const [organisation, title, year, provisional, total, ...named] = value;
  if (typeof organisation !== 'string' || typeof title !== 'string' || typeof provisional !== 'boolean') return false;
  return isCount(year) && isCounts(total) && named.every((each) => addsUpTo(each, total));
}

/** Each occurrence has one unit, one section and one month. */
function addsUpTo(value: unknown, total: CodedCounts): value is CodedNamed {
  if (!isListOf(value, isNamed)) return false;
  return sumsTo(
    value.map(([, counts]) => counts),
    total,
  );
}

function isNamed(value: unknown): value is CodedNamed[number] {
  return isTuple(value, 2) && typeof value[0] === 'string' && isCounts(value[1]);
}

function sumsTo(all: readonly CodedCounts[], total: CodedCounts): boolean {
  const sums = total.map(() => 0);
  for (const counts of all) {
    for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (counts[index] ?? 0);
  }
  return sums.every((sum, index) => sum === total[index]);
}

function isCounts(value: unknown): value is CodedCounts {
  if (!isTuple(value, STATES.length + 2) || !value.every(isCount)) return false;
  const [counting = 0, done = 0] = value;
  return done <= counting;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isTuple(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length;
}
