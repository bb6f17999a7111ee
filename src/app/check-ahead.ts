import { AppError } from './app-error';
import { decodeCheck } from './check-code';
import type { CheckHost, CheckWork } from './check-host';
import { HostFailure } from './host';
import type { PlanCheck, PlanChecker } from './plan-check';

/** More threads than these wait for the disk, each with a program in memory. */
const MOST_THREADS = 8;

/**
 * Checks plans here and in threads at a time.
 *
 * @param checker checks here
 * @param helpers how many threads help; without it as many as the machine has processors to spare
 * @returns by their paths those that could be checked; the others are for who asks for them to meet
 */
export async function checkAhead(
  host: CheckHost,
  work: CheckWork,
  checker: PlanChecker,
  helpers = Math.min(host.processors(), MOST_THREADS) - 1,
): Promise<ReadonlyMap<string, PlanCheck>> {
  const ahead = new Map<string, PlanCheck>();
  const threads = helpers > 0 ? await host.startCheckers(helpers, work) : undefined;
  if (threads === undefined) return ahead;
  const keep = (plan: number, check: PlanCheck | undefined): void => {
    const path = work.plans[plan];
    if (path !== undefined && check !== undefined) ahead.set(path, check);
  };
  const keepAnswers = (): void => {
    for (const [plan, check] of threads.answered()) keep(plan, decodeCheck(check));
  };
  try {
    for (let taken = threads.take(); taken.length > 0; taken = threads.take()) {
      for (const plan of taken) keep(plan, checkedHere(checker, work.plans[plan] ?? ''));
      keepAnswers();
    }
    await threads.ended;
    keepAnswers();
  } finally {
    threads.close();
  }
  return ahead;
}

function checkedHere(checker: PlanChecker, path: string): PlanCheck | undefined {
  try {
    return checker.check(path);
  } catch (error) {
    if (error instanceof HostFailure || error instanceof AppError) return undefined;
    throw error;
  }
}
