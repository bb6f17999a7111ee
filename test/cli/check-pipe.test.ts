import { HostFailure } from '../../src/app/host';
import { main } from '../../src/cli/main';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { planWithTasks } from '../support/test-plan';

/** A machine with a plan in a pipe, which has a name and no path behind links. */
function hostWithPipe(): MemoryHost {
  const pipe = '/dev/fd/63';
  const plan = planWithTasks('tasks:\n  - { id: a, title: 学习, when: 6月31日, lead: 机关党委 }\n');
  const host = memoryHost();
  const refuse = (path: string): never => {
    throw new HostFailure(path, 'missing', 'ENOENT');
  };
  return {
    ...host,
    kindOf: (path) => (path === pipe ? 'file' : host.kindOf(path)),
    readPipe: (path) => (path === pipe ? new TextEncoder().encode(plan) : undefined),
    realPathOf: (path) => (path === pipe ? refuse(path) : host.realPathOf(path)),
  };
}

test.each([[[]], [['--output', 'json=a.json']]])('a plan in a pipe is checked, %j', async (options) => {
  const host = hostWithPipe();
  expect(await main(['check', '/dev/fd/63', '--as-of', '2022-06-01', ...options], host)).toBe(1);
  expect(host.said.stdout).toContain('/dev/fd/63:14:39 error Y403');
  expect([...host.written.keys()]).toEqual(options.length === 0 ? [] : ['a.json']);
});
