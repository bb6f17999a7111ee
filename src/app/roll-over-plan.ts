import { rollOver, type RolledOver } from '../rollover/roll-over';
import { beginsWithMark, SpliceRefusal } from '../splice/records-text';
import { FIRST_YEAR, LAST_YEAR, type Day } from '../time/civil-date';
import { AppError } from './app-error';
import { choosePlan } from './choose-plan';
import type { Host } from './host';
import { judgePlan, openWhole, type JudgeOutcome } from './judge';
import { withNamedPipes } from './named-pipes';

export interface RollOverRequest {
  /** The plan's folder or file; absent, the one that fits the date is looked for. */
  readonly plan: string | undefined;
  /** The year to turn to; the one after the plan's unless told. */
  readonly year: number | undefined;
  readonly asOf: Day;
}

export interface RollOverOutcome extends Pick<JudgeOutcome, 'errors' | 'hasWrongSettings' | 'files'> {
  /** Absent where the file cannot be parsed, or its head is not a plan. */
  readonly rolled: RolledOver | undefined;
  readonly year: number | undefined;
  /** Absolute; the file of the plan it is made of. */
  readonly path: string;
}

/** The next plan from this one and its records, as of a date. @throws AppError, HostFailure */
export function rollOverPlan(machine: Host, request: RollOverRequest): RollOverOutcome {
  const host = withNamedPipes(machine, request.plan === undefined ? [] : [request.plan]);
  const path = choosePlan(host, { ...request, period: undefined });
  const asked = { plan: path, asOf: request.asOf, period: undefined, knownAt: undefined, dueSoonDays: undefined };
  const { judgement, ...found } = judgePlan(host, asked);
  if (judgement === undefined) return { ...found, path, rolled: undefined, year: undefined };
  const { plan, calendar, files } = openWhole(host, path);
  const file = plan === undefined ? undefined : files.get(plan.file);
  if (plan === undefined || file === undefined) return { ...found, path, rolled: undefined, year: undefined };
  const year = request.year ?? plan.year + 1;
  if (year <= plan.year || year < FIRST_YEAR || year > LAST_YEAR) throw notLater(plan.year, year);
  try {
    const rolled = rollOver({ file, plan, calendar }, year, judgement);
    const mark = beginsWithMark(host.readFile(path)) ? '\ufeff' : '';
    return { ...found, path, year, rolled: { ...rolled, text: mark + rolled.text } };
  } catch (error) {
    if (error instanceof SpliceRefusal) throw tooOdd(plan.file);
    throw error;
  }
}

function notLater(before: number, year: number): AppError {
  return new AppError('wrong-use', {
    zh: `计划是 ${before} 年的，不能顺延到 ${year} 年；--year 要写 ${before + 1} 到 ${LAST_YEAR} 的年份`,
    en: `the plan is of ${before} and cannot be rolled over to ${year}; --year takes a year from ${before + 1} to ${LAST_YEAR}`,
  });
}

function tooOdd(path: string): AppError {
  return new AppError('could-not', {
    zh: `${path} 的写法太特殊，改不出下一年的计划；请按一行一个键的通常写法整理后再试`,
    en: `${path} is written so oddly that no next plan can be made of it; lay it out with one key a line and try again`,
  });
}
