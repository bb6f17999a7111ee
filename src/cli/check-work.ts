import { codeCheck } from '../app/check-code';
import type { CheckAnswer } from '../app/check-host';
import { listedHost, LISTING_OF_CHECK } from '../app/listed-host';
import { PlanChecker } from '../app/plan-check';
import type { CheckWorkerData } from './check-threads';
import { nodeHost } from './node-host';
import { takePlans } from './taken-plans';
import type { Work } from './work-order';

/** A thread that checks plans of a list until all are taken, and then says so. */
export const checkWork: Work<CheckWorkerData> = ({ work, taken, answers }, port, keep) => {
  const host = listedHost(nodeHost(), LISTING_OF_CHECK);
  host.take(work.lists);
  const checker = new PlanChecker(host, work.wishes);
  const take = (): readonly number[] => takePlans(taken, work.plans.length);
  for (let next = take(); next.length > 0; next = take()) {
    answers.postMessage(next.flatMap((plan) => answerTo(plan, work.plans[plan] ?? '', checker)));
  }
  // Who hears that all is done may end this thread at once.
  keep();
  port.postMessage('done');
};

/** None where anything kept the plan from being checked: the program itself will meet it, in its place among the others. */
function answerTo(plan: number, path: string, checker: PlanChecker): readonly CheckAnswer[] {
  try {
    const check = codeCheck(checker.check(path));
    return check === undefined ? [] : [[plan, check]];
  } catch {
    return [];
  }
}
