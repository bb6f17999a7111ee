import { checkPaths } from '../../src/app/check';
import type { Host } from '../../src/app/host';
import { withOneLook } from '../../src/app/one-look';
import { dayOf } from '../../src/time/civil-date';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const PLAN = planWithTasks('tasks:\n  - { id: a, title: 学习, when: 6月, lead: 机关党委 }\n');

/** A machine that keeps what it was asked. */
function asked(files: Readonly<Record<string, string>>): { host: Host; questions: string[] } {
  const host = memoryFiles(files);
  const questions: string[] = [];
  return {
    questions,
    host: {
      ...host,
      kindOf: (path) => (questions.push(`kind ${path}`), host.kindOf(path)),
      namesIn: (path) => (questions.push(`names ${path}`), host.namesIn(path)),
      readFile: (path, limit) => (questions.push(`read ${path}`), host.readFile(path, limit)),
    },
  };
}

test('each place is looked at once, and each file is read once, however many plans lie beside each other', () => {
  const { host, questions } = asked({
    '/office/plans/a/plan.yaml': PLAN,
    '/office/plans/a/records/x.yaml': '- { task: a, date: 2022-06-20 }\n',
    '/office/plans/b/plan.yaml': PLAN,
    '/office/plans/c/plan.yaml': PLAN,
  });
  checkPaths(host, { paths: ['plans'], asOf: dayOf(2022, 7, 1), strict: false });
  const named = questions.filter((question) => question.includes('/plans'));
  expect(named.length).toBeGreaterThan(15);
  const twice = named.filter((question, index) => named.indexOf(question) < index);
  // What the user names is looked at before, to see whether it is a pipe.
  expect(twice).toEqual(['kind /office/plans']);
});

test('a refusal is no answer: it is asked for again', () => {
  let refusals = 0;
  const host = withOneLook({
    ...memoryFiles({}),
    namesIn: () => {
      refusals++;
      throw new Error('not now');
    },
  });
  expect(() => host.namesIn('/a')).toThrow('not now');
  expect(() => host.namesIn('/a')).toThrow('not now');
  expect(refusals).toBe(2);
});

test('a place at which nothing lies is not looked at again either', () => {
  const { host, questions } = asked({});
  const once = withOneLook(host);
  expect([once.kindOf('/x'), once.kindOf('/x')]).toEqual([undefined, undefined]);
  expect(questions).toEqual(['kind /x']);
});
