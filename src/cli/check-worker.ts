import { parentPort, workerData } from 'node:worker_threads';
import { codeCheck } from '../app/check-code';
import type { CheckAnswer } from '../app/check-host';
import { withOneLook } from '../app/one-look';
import { PlanChecker } from '../app/plan-check';
import type { CheckWorkerData } from './check-threads';
import { nodeHost } from './node-host';
import { takePlans } from './taken-plans';

// A thread that checks plans of a list until all are taken.
const { work, taken, answers } = workerData as CheckWorkerData;
const checker = new PlanChecker(withOneLook(nodeHost()), work.wishes);
for (let next = takePlans(taken, work.plans.length); next.length > 0; next = takePlans(taken, work.plans.length)) {
  answers.postMessage(next.flatMap(answerTo));
}
parentPort?.postMessage('done');

/** None where anything kept the plan from being checked: the program itself will meet it, in its place among the others. */
function answerTo(plan: number): readonly CheckAnswer[] {
  try {
    const check = codeCheck(checker.check(work.plans[plan] ?? ''));
    return check === undefined ? [] : [[plan, check]];
  } catch {
    return [];
  }
}
