import { AppError } from './app-error';
import { choosePlan, type PlanChoice } from './choose-plan';
import { HostFailure, type Host } from './host';
import { openPlan, type OpenedPlan } from './open-plan';

/**
 * The plan that a command would answer from, as far as it is sound and without its records: for what only wants to know
 * what is in it. Undefined where there is none, or none that can be read.
 */
export function peekPlan(host: Host, choice: PlanChoice): Pick<OpenedPlan, 'plan' | 'calendar'> | undefined {
  try {
    return openPlan(host, choosePlan(host, choice), { withRecords: false });
  } catch (error) {
    if (error instanceof AppError || error instanceof HostFailure) return undefined;
    throw error;
  }
}
