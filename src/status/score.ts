import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import { UNDECIDED_UNIT, type Scoring } from '../model/plan';
import { compareBy } from '../text/order';
import type { Span } from '../time/period';

/** What the units of a plan score for a period (百分制). */
export interface Scores {
  /** By score, the highest first; equal scores in the plan's order of units. */
  readonly ranked: readonly Score[];
  /** The units that led nothing counted, in the plan's order: they have no score, neither a good nor a bad one. */
  readonly unranked: readonly string[];
}

/** The score of one unit. `full` less the points of its deductions, always. */
export interface Score {
  readonly unit: string;
  /** From 1. Equal scores share a rank, and as many ranks behind it are left out. */
  readonly rank: number;
  /** Whether another unit has the same rank (并列). */
  readonly isShared: boolean;
  /** 0 or more, in whole thousandths. */
  readonly score: number;
  /** What was looked at, in the judgement's order. */
  readonly counted: readonly Assessment[];
  /** One for each of these that is overdue or was done late, also where it takes nothing. */
  readonly deductions: readonly Deduction[];
}

/** What one occurrence takes from a score. */
export interface Deduction {
  readonly assessment: Assessment;
  /** Points as they were taken: 0 or more, in whole thousandths. */
  readonly points: number;
  /** Why it took less than its state and weight come to, or nothing; absent where it took all of that. */
  readonly spared: Spared | undefined;
}

/** A target (力争); a task left out of scoring; `cap` reached for its task; nothing left to take from. */
export type Spared = 'soft' | 'excluded' | 'cap' | 'floor';

/** Points are counted in thousandths, as whole numbers: 0.1 has no exact binary form, and its sums would show it. */
const PARTS = 1000;

/**
 * Scores the units for a period: each of its occurrences as lead whose effective due date lies in the period and before the
 * as-of date takes the points for its state, times the weight of its task. Where the cap or the floor leaves less to take,
 * the occurrences due first take their points, the last ones what is left. What is waived, or allowed and not owed, is not
 * looked at; what has no unit yet (待明确) counts for nobody.
 */
export function scoreUnits({ plan, asOf, assessments }: Judgement, period: Span): Scores {
  const counted = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const { unit } = assessment.occurrence;
    if (unit === UNDECIDED_UNIT || !isCounted(assessment, period, asOf)) continue;
    const ofUnit = counted.get(unit);
    if (ofUnit === undefined) counted.set(unit, [assessment]);
    else ofUnit.push(assessment);
  }
  const names = plan.units.map(({ name }) => name).filter((name) => name !== UNDECIDED_UNIT);
  return {
    ranked: ranked(names.flatMap((unit) => scoreOf(plan.scoring, unit, counted.get(unit) ?? []))),
    unranked: names.filter((name) => !counted.has(name)),
  };
}

function isCounted({ occurrence, state }: Assessment, { first, last }: Span, asOf: number): boolean {
  const { effectiveDue, times } = occurrence;
  return effectiveDue >= first && effectiveDue <= last && effectiveDue < asOf && state !== 'waived' && times.min > 0;
}

type Unranked = Omit<Score, 'rank' | 'isShared'>;

function scoreOf(scoring: Scoring, unit: string, counted: readonly Assessment[]): readonly Unranked[] {
  if (counted.length === 0) return [];
  const full = inParts(scoring.full);
  let left = full;
  const leftOfTask = new Map<string, number>();
  const deductions = counted.filter(isLate).map((assessment): Deduction => {
    const { task } = assessment.occurrence;
    const exempt = exemptionOf(assessment, scoring);
    if (exempt !== undefined) return { assessment, points: 0, spared: exempt };
    const due = inParts(Math.abs(assessment.state === 'overdue' ? scoring.overdue : scoring.doneLate) * task.weight);
    const underCap = leftOfTask.get(task.id) ?? inParts(scoring.cap);
    const points = Math.min(due, underCap, left);
    left -= points;
    leftOfTask.set(task.id, underCap - points);
    const spared = points === due ? undefined : points === underCap ? 'cap' : 'floor';
    return { assessment, points: points / PARTS, spared };
  });
  return [{ unit, score: left / PARTS, counted, deductions }];
}

function isLate({ state }: Assessment): boolean {
  return state === 'overdue' || state === 'done-late';
}

function exemptionOf({ occurrence: { task } }: Assessment, { exclude }: Scoring): Spared | undefined {
  if (task.soft) return 'soft';
  return exclude.includes(task.id) ? 'excluded' : undefined;
}

function inParts(points: number): number {
  return Math.round(points * PARTS);
}

/** @param scores in the plan's order of units */
function ranked(scores: readonly Unranked[]): readonly Score[] {
  const inOrder = [...scores].sort(compareBy(({ score }) => -score));
  const ranks: number[] = [];
  inOrder.forEach(({ score }, index) => {
    ranks.push(index > 0 && inOrder[index - 1]?.score === score ? (ranks[index - 1] ?? 1) : index + 1);
  });
  return inOrder.map((each, index) => {
    const rank = ranks[index] ?? 1;
    return { ...each, rank, isShared: rank === ranks[index - 1] || rank === ranks[index + 1] };
  });
}
