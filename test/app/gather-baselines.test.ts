import { gatherBaselines } from '../../src/app/gather-baselines';
import { Gathering } from '../../src/app/gathering';
import { HostFailure, type Host } from '../../src/app/host';
import type { GivenBaselines } from '../../src/check/gate-facts';
import { valueAt } from '../../src/source/place';
import { memoryFiles } from '../support/memory-files';
import { repositoryText } from '../support/repository-files';
import { samplePlan } from '../support/sample-judgement';

const PLAN_FILE = '/office/plans/county/2022/plan.yaml';
const NAMING = samplePlan({ baselines: [{ id: 'own', place: valueAt('plan.yaml', ['baselines', 0]) }] });

function baseline(id: string, title: string): string {
  const requirement = '{ id: a, title: 会议, every: month, times: 1, basis: 某规定, certainty: C }';
  return `id: ${id}\ntitle: ${title}\nrequirements: [${requirement}]\n`;
}

function gathered(host: Host, plan = NAMING): GivenBaselines & { readonly gathering: Gathering } {
  const gathering = new Gathering(host, PLAN_FILE);
  return { ...gatherBaselines(gathering, plan), gathering };
}

const withFiles = (files: Readonly<Record<string, string>>): ReturnType<typeof gathered> =>
  gathered(
    memoryFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/office/plans/${path}`, text]))),
  );

const titles = ({ byId }: GivenBaselines): Record<string, string> =>
  Object.fromEntries([...byId].map(([id, { title }]) => [id, title]));

const SHIPPED = '党支部组织生活基本要求';

test('the program carries one, and the user’s own add to it', () => {
  expect(titles(withFiles({ 'baselines/own.yaml': baseline('own', '本县') }))).toEqual({
    'party-branch': SHIPPED,
    own: '本县',
  });
});

test('a user’s own takes the place of one with its id, and the nearest to the plan wins', () => {
  const found = withFiles({
    'baselines/a.yaml': baseline('party-branch', '本市'),
    'baselines/b.yaml': baseline('own', '本市自定'),
    'county/baselines/a.yml': baseline('party-branch', '本县'),
    'county/2022/baselines/x.yaml': baseline('own', '不在这里找'),
    'county/baselines/notes.txt': 'x',
  });
  expect(titles(found)).toEqual({ 'party-branch': '本县', own: '本市自定' });
  expect(found.isWhole).toBe(true);
});

test('what the program carries already is not read again', () => {
  const { gathering, isWhole } = withFiles({
    'baselines/party-branch.yaml': repositoryText('plans/baselines/party-branch.yaml'),
  });
  expect([[...gathering.files.keys()], isWhole]).toEqual([[], true]);
});

test('two of one folder with one id: the second is told, the first stands', () => {
  const found = withFiles({ 'baselines/a.yaml': baseline('own', '甲'), 'baselines/b.yaml': baseline('own', '乙') });
  expect(found.gathering.findings.map(({ code, place }) => [code, place.file])).toEqual([
    ['Y301', 'plans/baselines/b.yaml'],
  ]);
  expect(titles(found)['own']).toBe('甲');
});

test('one that cannot be read leaves the others, and is known to be missing', () => {
  const { gathering, isWhole, byId } = withFiles({
    'baselines/a.yaml': 'id: [\n',
    'baselines/b.yaml': baseline('own', '乙'),
  });
  expect([isWhole, byId.has('own'), gathering.findings.length > 0]).toEqual([false, true, true]);
});

test('one that the system refuses is a failure, and the others are read', () => {
  const host = memoryFiles({
    '/office/plans/baselines/a.yaml': baseline('x', '甲'),
    '/office/plans/baselines/b.yaml': baseline('own', '乙'),
  });
  const { gathering, isWhole, byId } = gathered({
    ...host,
    readFile(path) {
      if (path.endsWith('a.yaml')) throw new HostFailure(path, 'denied', 'EACCES');
      return host.readFile(path);
    },
  });
  expect([isWhole, byId.has('own'), byId.has('x')]).toEqual([false, true, false]);
  expect(gathering.failures).toEqual([new HostFailure('/office/plans/baselines/a.yaml', 'denied', 'EACCES')]);
});

test('a plan that names none reads none', () => {
  const host = memoryFiles({ '/office/plans/baselines/a.yaml': 'x' });
  const { gathering, isWhole } = gathered(host, samplePlan());
  expect([gathering.findings, isWhole]).toEqual([[], true]);
});
