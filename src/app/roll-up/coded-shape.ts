import { STATES } from '../../model/assessment';

export type Code = readonly ['other-year', number] | readonly ['read', CodedPlan];
/** What counts, what of it is done, and how many are in each state. */
export type CodedCounts = readonly number[];
export type CodedNamed = readonly (readonly [string, CodedCounts])[];
export type CodedProblem = readonly [string, number | null, number | null, string | null, string, string, boolean];
type CodedSummary = readonly [string, string, number, boolean, CodedCounts, CodedNamed, CodedNamed, CodedNamed];
export interface CodedPlan {
  readonly refused: boolean;
  readonly whole: boolean;
  readonly problems: readonly CodedProblem[];
  readonly summary: CodedSummary | null;
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
  return Array.isArray(problems) && problems.every(isProblem) && (summary === null || isSummary(summary));
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
  if (!Array.isArray(value)) return false;
  const sums = total.map(() => 0);
  for (const each of value as readonly unknown[]) {
    if (!isTuple(each, 2)) return false;
    const [name, counts] = each;
    if (typeof name !== 'string' || !isCounts(counts)) return false;
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

function isTuple(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length;
}
