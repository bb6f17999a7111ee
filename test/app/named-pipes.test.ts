import { checkPaths } from '../../src/app/check';
import { HostFailure, type Host } from '../../src/app/host';
import { judgePlan } from '../../src/app/judge';
import { dayOf } from '../../src/time/civil-date';
import { inShort } from '../support/checked-files';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const PLAN = planWithTasks('tasks:\n  - { id: a, title: 学习, when: 6月31日, lead: 机关党委 }\n');
const AS_OF = dayOf(2022, 7, 1);

/** A machine on which some files are pipes: each gives its content once, to whoever reads it as one. */
function piping(files: Readonly<Record<string, string>>, pipes: readonly string[]): Host {
  const host = memoryFiles(files);
  const empty = new Set<string>();
  return {
    ...host,
    readFile(path) {
      if (pipes.includes(path)) throw new HostFailure(path, 'special', 'not a regular file');
      return host.readFile(path);
    },
    readPipe(path) {
      if (!pipes.includes(path)) return undefined;
      const content = empty.has(path) ? new Uint8Array() : host.readFile(path);
      empty.add(path);
      return content;
    },
  };
}

test.each([['/dev/fd/63'], ['pipe'], ['/office/./pipe']])('a plan from the pipe %s is read once', (path) => {
  const host = piping({ '/dev/fd/63': PLAN, '/office/pipe': PLAN }, ['/dev/fd/63', '/office/pipe']);
  const { findings, failures } = checkPaths(host, { paths: [path, path], asOf: AS_OF, strict: false });
  expect(findings.map(inShort)).toEqual(['14:39-14:44 Y403']);
  expect(failures).toEqual([]);
});

test('records from a pipe', () => {
  const host = piping({ '/dev/fd/63': '- { task: a, date: 2022-02-30 }\n' }, ['/dev/fd/63']);
  const { findings } = checkPaths(host, { paths: ['/dev/fd/63'], asOf: AS_OF, strict: false });
  expect(findings.map(inShort)).toEqual(['1:20-1:30 Y403']);
});

test('a plan to answer from', () => {
  const host = piping({ '/dev/fd/63': PLAN.replace('6月31日', '6月') }, ['/dev/fd/63']);
  const request = { plan: '/dev/fd/63', asOf: AS_OF, period: undefined, knownAt: undefined, dueSoonDays: undefined };
  expect(judgePlan(host, request).judgement?.assessments).toHaveLength(1);
});

test('a pipe that nobody has named is not read', () => {
  const records = '/office/plans/2022/records/a.yaml';
  const host = piping({ '/office/plans/2022/plan.yaml': PLAN, [records]: '- x\n' }, [records]);
  const { findings, failures } = checkPaths(host, { paths: ['plans/2022'], asOf: AS_OF, strict: false });
  expect(findings.map(inShort)).toEqual(['14:39-14:44 Y403']);
  expect(failures).toMatchObject([{ path: 'plans/2022/records/a.yaml', reason: 'special' }]);
});
