import {
  AS_OF_DUTIES,
  dutiesAsPeriodicRules,
  dutiesAsPlan,
  dutiesAsTasks,
  dutiesAsTransactions,
  OCCURRENCES_OF_EACH,
  OVERDUE_OF_EACH,
} from '../../bench/duties';
import { judgePlan } from '../../src/app/judge';
import { viewOverdue } from '../../src/app/status';
import { memoryFiles } from '../support/memory-files';
import { day } from '../support/sample-judgement';

const DUTIES = 201;

test('each program gets each duty, or each of its occurrences', () => {
  const count = (text: string, shape: RegExp): number => [...text.matchAll(shape)].length;
  expect(count(dutiesAsPlan(DUTIES), /^ {10}- id: T\d+$/gm)).toBe(DUTIES);
  expect(count(dutiesAsPeriodicRules(DUTIES), /^~ /gm)).toBe(DUTIES);
  expect(count(dutiesAsTransactions(DUTIES), /^2022-\d\d-25 /gm)).toBe(DUTIES * OCCURRENCES_OF_EACH);
  const tasks = dutiesAsTasks(DUTIES);
  expect(count(tasks, /status:"pending"/g)).toBe(DUTIES * OCCURRENCES_OF_EACH);
  expect(new Set(tasks.match(/uuid:"[^"]*"/g)).size).toBe(DUTIES * OCCURRENCES_OF_EACH);
});

test('the plan is sound, and as much of it overdue as the others list', () => {
  const host = memoryFiles({ '/office/plan.yaml': new TextEncoder().encode(dutiesAsPlan(DUTIES)) });
  const request = { plan: 'plan.yaml', asOf: day(AS_OF_DUTIES), knownAt: undefined, dueSoonDays: undefined };
  const { judgement, errors } = judgePlan(host, { ...request, period: undefined });
  expect(errors).toEqual([]);
  expect(judgement?.assessments).toHaveLength(DUTIES * OCCURRENCES_OF_EACH);
  expect(judgement && viewOverdue(judgement).assessments).toHaveLength(DUTIES * OVERDUE_OF_EACH);
});
