import { AppError } from '../../src/app/app-error';
import { HostFailure, type Host } from '../../src/app/host';
import { plansBelow } from '../../src/app/plans-below';
import { memoryFiles } from '../support/memory-files';

type Texts = Readonly<Record<string, string>>;

function officeOf(paths: readonly string[], links: Texts = {}): Host {
  const whole = (path: string): string => `/office/plans/${path}`;
  const files = Object.fromEntries(paths.map((path) => [whole(path), 'format: 1\n']));
  const led = Object.entries(links).map(([path, target]) => [whole(path), whole(target)] as const);
  return memoryFiles(files, '/office', Object.fromEntries(led));
}

/** What is found below `plans/`: the plans, and the first word of each sentence about what was overlooked. */
function found(host: Host): { plans: readonly string[]; overlooked: readonly string[] } {
  const { plans, overlooked } = plansBelow(host, '/office/plans');
  return {
    plans: plans.map((path) => path.replace('/office/plans/', '')),
    overlooked: overlooked.map((each) =>
      each instanceof AppError
        ? each.wording.en.split(/ (?=was not|cannot)/).join(' | ')
        : `${each.path} ${each.reason}`,
    ),
  };
}

describe('plans are found', () => {
  test.each<[what: string, paths: readonly string[], plans: readonly string[]]>([
    ['in order', ['b/plan.yaml', 'a/plan.yaml', 'a2/plan.yaml'], ['a/plan.yaml', 'a2/plan.yaml', 'b/plan.yaml']],
    ['below another', ['2022/plan.yaml', '2022/旧/2021/plan.yaml'], ['2022/plan.yaml', '2022/旧/2021/plan.yaml']],
    ['however deep', ['a/b/c/d/e/f/g/h/plan.yaml'], ['a/b/c/d/e/f/g/h/plan.yaml']],
    [
      'and not in what belongs to one',
      ['a/plan.yaml', 'a/records/plan.yaml', 'a/evidence/b/plan.yaml'],
      ['a/plan.yaml'],
    ],
    ['and not in what belongs to a program', ['.git/a/plan.yaml', 'a/plan.yaml'], ['a/plan.yaml']],
  ])('%s', (_what, paths, plans) => {
    expect(found(officeOf(paths))).toEqual({ plans, overlooked: [] });
  });

  test('behind a link, once, though it leads upward', () => {
    const host = officeOf(['a/plan.yaml'], { 'a/自己': 'a', b: 'a' });
    expect(found(host)).toEqual({ plans: ['a/plan.yaml'], overlooked: [] });
  });
});

describe('what may be a plan and is not taken for one is told', () => {
  test.each(['plan.yml', 'Plan.yaml', 'PLAN.YAML', 'plan.yaml.txt', 'Plan.YML.txt'])('%s', (name) => {
    const path = `plans/b/${name}`;
    expect(found(officeOf(['a/plan.yaml', `b/${name}`]))).toEqual({
      plans: ['a/plan.yaml'],
      overlooked: [`${path} | was not read, for its name should be plan.yaml; rename it`],
    });
  });

  test('also beside a plan', () => {
    expect(found(officeOf(['a/plan.yaml', 'a/plan.yml'])).overlooked).toHaveLength(1);
  });

  test.each(['my-plan.yaml', 'plan.yaml.bak', 'plans.yaml', 'plan.txt'])('%s is another file', (name) => {
    expect(found(officeOf(['a/plan.yaml', `b/${name}`]))).toEqual({ plans: ['a/plan.yaml'], overlooked: [] });
  });

  test('but not the plan itself, where the system takes capitals for small letters', () => {
    const host = officeOf(['a/Plan.yaml']);
    const asThere = (path: string): string => path.replace('plan.yaml', 'Plan.yaml');
    expect(found({ ...host, kindOf: (path) => host.kindOf(asThere(path)) })).toEqual({
      plans: ['a/plan.yaml'],
      overlooked: [],
    });
  });

  test('a name at which nothing is found: a broken link, or a name that is no UTF-8', () => {
    const host = officeOf(['a/plan.yaml'], { q: 'nowhere', 'a/plan.yml': 'nowhere' });
    const names = (path: string): readonly string[] => host.namesIn(path);
    const odd = {
      ...host,
      namesIn: (path: string) => (path.endsWith('/a') ? [...names(path), '\ufffd\ufffd'] : names(path)),
    };
    const { overlooked } = found(odd);
    expect(overlooked.map((each) => each.split(' | ')[0])).toEqual([
      'plans/a/plan.yml',
      'plans/a/\ufffd\ufffd',
      'plans/q',
    ]);
  });

  test('a folder that the system refuses, while the others are looked into', () => {
    const host = officeOf(['a/plan.yaml', 'b/plan.yaml', 'c/plan.yaml']);
    const namesIn = (path: string): readonly string[] => {
      if (path.endsWith('/b')) throw new HostFailure(path, 'denied', 'EACCES');
      return host.namesIn(path);
    };
    expect(found({ ...host, namesIn })).toEqual({
      plans: ['a/plan.yaml', 'c/plan.yaml'],
      overlooked: ['/office/plans/b denied'],
    });
  });
});
