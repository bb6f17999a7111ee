import { dirname, join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { codeCheck } from '../../src/app/check-code';
import type { FolderList } from '../../src/app/folder-list';
import { listingText } from '../../src/app/folder-listing';
import type { CheckAnswer, CheckWork } from '../../src/app/check-host';
import { PlanChecker } from '../../src/app/plan-check';
import { checkWork } from '../../src/cli/check-work';
import { nodeHost } from '../../src/cli/node-host';
import { dayOf } from '../../src/time/civil-date';

const ROOT = join(__dirname, '../..').replaceAll('\\', '/');
const PLAN = `${ROOT}/plans/2022/plan.yaml`;
const WISHES = { asOf: dayOf(2022, 6, 1), strict: true, withTasks: false };

/** Does the work of a thread here. Gives what was answered, and what else was said and done, in order. */
function done(
  plans: readonly string[],
  takenBefore = 0,
  lists: readonly FolderList[] = [],
): { answers: readonly CheckAnswer[]; then: readonly string[] } {
  const { port1, port2 } = new MessageChannel();
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  Atomics.add(new Int32Array(taken), 0, takenBefore);
  const then: string[] = [];
  const port = { postMessage: (said: string) => then.push(said) } as unknown as MessagePort;
  const work: CheckWork = { plans, lists, wishes: WISHES };
  checkWork({ work, taken, answers: port2 }, port, () => then.push('kept'));
  const answers: CheckAnswer[] = [];
  for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) {
    answers.push(...(next.message as readonly CheckAnswer[]));
  }
  port1.close();
  return { answers, then };
}

test('a thread answers what checking each plan comes to, and keeps its code before it says that it is done', () => {
  const { answers, then } = done(Array.from({ length: 6 }, () => PLAN));
  const expected = codeCheck(new PlanChecker(nodeHost(), WISHES).check(PLAN));
  expect(expected?.findings.length).toBeGreaterThan(0);
  expect(answers.map(([plan]) => plan)).toEqual([0, 1, 2, 3, 4, 5]);
  for (const [, check] of answers) expect(check).toEqual(expected);
  expect(then).toEqual(['kept', 'done']);
});

test('a plan that cannot be checked has no answer, and the others have', () => {
  expect(done([`${ROOT}/plans/none/plan.yaml`, PLAN]).answers.map(([plan]) => plan)).toEqual([1]);
});

test('what another has taken is left to it', () => {
  expect(done([PLAN, PLAN, PLAN, PLAN, PLAN], 4).answers.map(([plan]) => plan)).toEqual([4]);
});

test('what lies in a folder is what the lists say that a thread is given', () => {
  const list: FolderList = [dirname(PLAN), listingText([{ name: 'records', kind: 'file' }])];
  expect(done([PLAN], 0, [list]).answers).toEqual([]);
});
