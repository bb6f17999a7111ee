import { findPlans } from '../../../src/app/roll-up/find-plans';
import { listedHost } from '../../../src/app/listed-host';
import { organisationFolderOf } from '../../../src/app/roll-up/organisation-folder';
import { rollUpHost } from '../../support/roll-up-host';

/** What is found, as `path in folder`, and how much is told. */
function found(
  paths: readonly string[],
  folders: readonly string[],
  links: Readonly<Record<string, string>> = {},
): { readonly plans: readonly string[]; readonly told: number } {
  const host = listedHost(rollUpHost(Object.fromEntries(paths.map((path) => [path, ''])), links));
  let told = 0;
  const plans = [...findPlans(host, folders, () => told++)].map(({ path, folder }) => `${path} in ${folder}`);
  return { plans, told };
}

test.each([
  ['/a/plans/2022/plan.yaml', '/a'],
  ['/a/plans/plan.yaml', '/a'],
  ['/a/plans/党建/plan.yaml', '/a'],
  ['/a/2022/plan.yaml', '/a'],
  ['/a/2022年党建/plan.yaml', '/a'],
  ['/a/plans/b/2022/plan.yaml', '/a/plans/b'],
  ['/a/plan.yaml', '/a'],
  ['/a/20221/plan.yaml', '/a/20221'],
])('%s is kept by the organisation in %s', (plan, folder) => {
  expect(organisationFolderOf(plan)).toBe(folder);
});

test('plans of one organisation come together, whatever lies between them', () => {
  const paths = ['/c/a/2021/plan.yaml', '/c/a/2022/plan.yaml', '/c/a/2021/b/plan.yaml', '/c/a/plans/x/plan.yaml'];
  expect(found(paths, ['/c']).plans).toEqual([
    '/c/a/2021/plan.yaml in /c/a',
    '/c/a/2022/plan.yaml in /c/a',
    '/c/a/plans/x/plan.yaml in /c/a',
    '/c/a/2021/b/plan.yaml in /c/a/2021/b',
  ]);
});

test('folders that overlap, or are named twice, count once, whatever their order', () => {
  const paths = ['/c/a/2022/plan.yaml', '/c/b/2022/plan.yaml'];
  for (const folders of [
    ['/c', '/c/a', '/c'],
    ['/c/a', '/c'],
    ['/c/b', '/c/a'],
  ])
    expect(found(paths, folders).plans).toEqual(['/c/a/2022/plan.yaml in /c/a', '/c/b/2022/plan.yaml in /c/b']);
});

test('a folder of plans that is named itself belongs to the organisation above it', () => {
  const paths = ['/c/plans/2021/plan.yaml', '/c/plans/2022/plan.yaml', '/c/plans/2021/deep/plan.yaml'];
  expect(found(paths, ['/c/plans']).plans).toEqual([
    '/c/plans/2021/deep/plan.yaml in /c/plans/2021/deep',
    '/c/plans/2021/plan.yaml in /c',
    '/c/plans/2022/plan.yaml in /c',
  ]);
  expect(found(paths, ['/c/plans/2022']).plans).toEqual(['/c/plans/2022/plan.yaml in /c']);
});

test('what is skipped by check is skipped here', () => {
  const skipped = ['records', 'evidence', 'calendars', 'baselines', 'node_modules', '.hidden'];
  const { plans, told } = found([...skipped.map((name) => `/c/${name}/plan.yaml`), '/c/x/plan.yaml'], ['/c']);
  expect(plans).toEqual(['/c/x/plan.yaml in /c/x']);
  expect(told).toBe(0);
});

test.each<[string, Record<string, string>, readonly string[]]>([
  ['upward', { '/c/up': '/c' }, ['/c/x/plan.yaml in /c/x']],
  ['beside', { '/c/again': '/c/x' }, ['/c/x/plan.yaml in /c/x']],
  ['outside', { '/c/far': '/far' }, ['/c/far/y/plan.yaml in /c/far/y', '/c/x/plan.yaml in /c/x']],
  ['outside twice', { '/c/f1': '/far', '/c/f2': '/far/y' }, ['/c/f1/y/plan.yaml in /c/f1/y', '/c/x/plan.yaml in /c/x']],
  [
    'outside, the inner first',
    { '/c/f1': '/far/y', '/c/f2': '/far' },
    ['/c/f1/plan.yaml in /c/f1', '/c/x/plan.yaml in /c/x'],
  ],
  ['to what is hidden', { '/c/h': '/c/.h' }, ['/c/h/plan.yaml in /c/h', '/c/x/plan.yaml in /c/x']],
])('a link that leads %s gives each plan once', (_, links, plans) => {
  const paths = ['/c/x/plan.yaml', '/far/y/plan.yaml', '/c/.h/plan.yaml'];
  expect(found(paths, ['/c'], links).plans).toEqual(plans);
});

test('a link to a folder above leads to what lies beside, and ends where the way began', () => {
  const { plans } = found(['/r/c/x/plan.yaml', '/r/y/plan.yaml'], ['/r/c'], { '/r/c/up': '/r' });
  expect(plans).toEqual(['/r/c/up/y/plan.yaml in /r/c/up/y', '/r/c/x/plan.yaml in /r/c/x']);
});

test('what may be a plan and is none is told, and so is a folder without any', () => {
  expect(found(['/c/a/Plan.yml', '/c/x/plan.yaml'], ['/c']).told).toBe(1);
  expect(found(['/c/x/plan.yaml'], ['/c'], { '/c/broken': '/nowhere' }).told).toBe(1);
  expect(found(['/c/x/plan.yaml', '/d/a.txt'], ['/c', '/d']).told).toBe(1);
});
