import { HostFailure } from '../../src/app/host';
import { listedHost } from '../../src/app/listed-host';
import { nameOf, parentOf } from '../../src/app/paths';
import { rollUpHost } from '../support/roll-up-host';

/** A machine that refuses to say whether anything lies at a path, but for what stands in a list. */
function refusing(): ReturnType<typeof rollUpHost> {
  const host = rollUpHost({ '/office/plan.yaml': '' });
  return {
    ...host,
    kindOf: (path) => {
      throw new HostFailure(path, 'denied', '');
    },
  };
}

test('what stands in no list is taken for absent', () => {
  const host = listedHost(refusing());
  host.entriesIn('/office');
  expect([host.kindOf('/office/plan.yaml'), host.kindOf('/office/absent')]).toEqual(['file', undefined]);
});

test('what stands in no list is asked of the system where that is wished, which may refuse', () => {
  const host = listedHost(refusing(), { asksForMissing: true });
  host.entriesIn('/office');
  expect(host.kindOf('/office/plan.yaml')).toBe('file');
  expect(() => host.kindOf('/office/absent')).toThrow(HostFailure);
  expect(() => host.kindOf('/office/plan.yaml/below')).toThrow(HostFailure);
});

test('a list that is dropped is made again where it is asked for, and others are not', () => {
  const listed: string[] = [];
  const disk = rollUpHost({ '/office/a/plan.yaml': '', '/office/b/plan.yaml': '' });
  const host = listedHost({ ...disk, entriesIn: (path) => (listed.push(path), disk.entriesIn(path)) });
  for (const path of ['/office', '/office/a', '/office/b']) host.list(path);
  host.forget(['/office/a', '/office/nowhere']);
  expect(host.known(new Set(['/office', '/office/a', '/office/b'])).map(([folder]) => folder)).toEqual([
    '/office',
    '/office/b',
  ]);
  expect(host.kindOf('/office/a/plan.yaml')).toBe('file');
  expect(host.kindOf('/office/b/plan.yaml')).toBe('file');
  expect(listed).toEqual(['/office', '/office/a', '/office/b', '/office/a']);
});

test.each([
  ['/office', /records/i, true],
  ['/office', /plan/i, false],
  ['/office', /calendars/i, false],
  ['/elsewhere', /records/i, false],
])('of a folder %s it is known or not that it lacks %s', (folder, names, lacks) => {
  const files = { '/office/plan.yaml': '', '/office/Calendars/cn.yaml': '', '/elsewhere/plan.yaml': '' };
  const [host, asking] = [{}, { asksForMissing: true }].map((wishes) => listedHost(rollUpHost(files), wishes));
  for (const each of [host, asking]) each?.list('/office');
  expect([host?.lacks(folder, names), asking?.lacks(folder, names)]).toEqual([lacks, false]);
});

/** A machine that notes the paths about which it is asked. */
function asked(
  files: readonly string[],
  links: Readonly<Record<string, string>> = {},
): {
  readonly host: ReturnType<typeof rollUpHost>;
  readonly paths: string[];
} {
  const host = rollUpHost(Object.fromEntries(files.map((path) => [path, ''])), links);
  const paths: string[] = [];
  const noted =
    <Answer>(ask: (path: string) => Answer) =>
    (path: string): Answer => {
      paths.push(path);
      return ask(path);
    };
  const noting = { kindOf: noted((path) => host.kindOf(path)), realPathOf: noted((path) => host.realPathOf(path)) };
  return { host: { ...host, ...noting }, paths };
}

test('a list with which the system has agreed once is believed for plain names', () => {
  const { host, paths } = asked(['/office/plan.yaml']);
  const listed = listedHost(host, { asksForMissing: true });
  listed.entriesIn('/office');
  const missing = ['.git', 'records', 'records', 'calendars/cn.yaml', 'yuetishi.yaml', '依据', 'x'.repeat(101)];
  for (const name of missing) expect(listed.kindOf(`/office/${name}`)).toBeUndefined();
  expect(paths).toEqual(['/office/.git', '/office/依据', `/office/${'x'.repeat(101)}`]);
});

test('what a system may read otherwise than it is written is asked for each time', () => {
  const { host, paths } = asked(['/office/Plan.yaml', '/office/note']);
  const listed = listedHost(host, { asksForMissing: true });
  listed.entriesIn('/office');
  listed.kindOf('/office/absent');
  paths.length = 0;
  const odd = ['plan.yaml', 'NUL', 'con.txt', 'lpt1', 'PLAN~1.YAM', 'a.', 'a b', 'note/below', 'absent/依据'];
  for (const name of odd) expect(listed.kindOf(`/office/${name}`)).toBeUndefined();
  expect(paths).toEqual(odd.map((name) => `/office/${name}`));
  for (const name of ['null', 'console.txt', 'com10', 'lpt']) listed.kindOf(`/office/${name}`);
  expect(paths).toHaveLength(odd.length);
});

test('a list is not believed where the system has not agreed with it, nor for a path that is too long', () => {
  const deep = `/${'x/'.repeat(600)}office`;
  const { host, paths } = asked(['/office/plans/plan.yaml', `${deep}/plan.yaml`]);
  const unlessInside =
    <Answer>(ask: (path: string) => Answer) =>
    (path: string): Answer => {
      if (path.startsWith('/office/')) throw new HostFailure(path, 'denied', 'EACCES');
      return ask(path);
    };
  const kindOf = unlessInside((path) => host.kindOf(path));
  const entriesIn = unlessInside((path) => host.entriesIn(path));
  const denying = { ...host, kindOf, entriesIn, realPathOf: unlessInside((path) => host.realPathOf(path)) };
  const listed = listedHost(denying, { asksForMissing: true });
  for (const folder of ['/office', deep]) listed.entriesIn(folder);
  for (let time = 1; time <= 2; time++) expect(() => listed.kindOf('/office/absent')).toThrow(HostFailure);
  expect(() => listed.realPathOf('/office/plans')).toThrow(HostFailure);
  for (const name of ['first', 'second']) expect(listed.kindOf(`${deep}/${name}`)).toBeUndefined();
  expect(paths).toEqual([`${deep}/first`, `${deep}/second`]);
});

test.each<
  [name: string, listed: readonly string[], look: (listed: ReturnType<typeof listedHost>) => void, asks: boolean]
>([
  ['a folder that can be listed', ['plans/plan.yaml'], () => undefined, false],
  ['but not what is no place for plans', ['records/a.yaml', '.git/HEAD'], () => undefined, true],
  ['a file that was read', ['plan.yaml'], (host) => host.readFile('/office/plan.yaml'), false],
  ['but not what is only listed', ['plan.yaml'], (host) => host.kindOf('/office/plan.yaml'), true],
  [
    'but not what could not be read',
    ['denied.yaml'],
    (host) => attempt(() => host.readFile('/office/denied.yaml')),
    true,
  ],
])('what is listed in a folder says that its list is to be believed: %s', (_, files, look, asks) => {
  const { host, paths } = asked(files.map((path) => `/office/${path}`));
  const readListedFile: typeof host.readListedFile = (path, memory) => {
    if (path.endsWith('denied.yaml')) throw new HostFailure(path, 'denied', 'EACCES');
    return host.readListedFile(path, memory);
  };
  const listed = listedHost({ ...host, readListedFile }, { asksForMissing: true });
  listed.entriesIn('/office');
  look(listed);
  expect(listed.kindOf('/office/absent')).toBeUndefined();
  expect(paths).toEqual(asks ? ['/office/absent'] : []);
});

function attempt(work: () => unknown): void {
  expect(work).toThrow(HostFailure);
}

test('a file that is listed as one is read without a question, any other as the system says', () => {
  const large = '注'.repeat(30_000);
  const files = {
    '/office/plan.yaml': 'a: 1',
    '/office/b.yaml': 'c',
    '/office/large.yaml': large,
    '/city/plan.yaml': 'b: 2',
  };
  const host = rollUpHost(files, { '/office/link.yaml': '/office/plan.yaml' });
  const read: string[] = [];
  const readFile: typeof host.readFile = (path, limit) => (read.push(`${path} ${limit}`), host.readFile(path, limit));
  const listed = listedHost({ ...host, readFile });
  listed.entriesIn('/office');
  const all = [...Object.keys(files), '/office/link.yaml'].map((path) => listed.readFile(path, 7));
  const texts = all.map((bytes) => new TextDecoder().decode(bytes));
  expect(texts).toEqual([...Object.values(files), 'a: 1']);
  expect(() => listed.readFile('/office/absent')).toThrow(HostFailure);
  expect(read).toEqual([
    '/office/large.yaml 7',
    '/city/plan.yaml 7',
    '/office/link.yaml 7',
    '/office/absent undefined',
  ]);
});

test('of a name in a folder the same is said as of its path, and the same is asked', () => {
  const names = [
    'plan.yaml',
    'Plan.yaml',
    'link',
    'broken',
    'plans',
    'absent',
    '依据',
    'plan.yaml/below',
    'none/below',
  ];
  const [ofPaths, ofNames] = [true, false].map((byPath) => {
    const links = { '/office/link': '/office/plans', '/office/broken': '/office/nowhere' };
    const { host, paths } = asked(['/office/plan.yaml', '/office/plans/2022/plan.yaml', '/odd/x'], links);
    const listed = listedHost(host, { asksForMissing: true });
    listed.entriesIn('/office');
    const all = ['/office', '/odd'].flatMap((folder) => names.map((name) => `${folder}/${name}`));
    const kinds = all.map((path) => (byPath ? listed.kindOf(path) : listed.kindIn(parentOf(path), nameOf(path))));
    return { kinds, paths };
  });
  expect(ofNames).toEqual(ofPaths);
  expect(new Set(ofPaths?.kinds)).toEqual(new Set(['file', 'folder', undefined]));
  expect(ofPaths?.paths).toContain('/office/link');
});

test('no more lists are kept than are wished', () => {
  const host = rollUpHost({ '/office/a/plan.yaml': '', '/office/b/plan.yaml': '' });
  const listed = listedHost(host, { most: 2 });
  for (const folder of ['/office', '/office/a', '/office/b']) listed.list(folder);
  expect(listed.known(new Set(['/office', '/office/a', '/office/b'])).map(([folder]) => folder)).toEqual([
    '/office/a',
    '/office/b',
  ]);
});

test('a list with which the system does not agree is not believed afterwards either', () => {
  const { host, paths } = asked(['/office/plan.yaml', '/office/new', '/office/newer']);
  const before: typeof host = { ...host, entriesIn: () => [{ name: 'plan.yaml', kind: 'file' }] };
  const listed = listedHost(before, { asksForMissing: true });
  listed.entriesIn('/office');
  expect(['new', 'newer'].map((name) => listed.kindOf(`/office/${name}`))).toEqual(['file', 'file']);
  expect(paths).toEqual(['/office/new', '/office/newer']);
});

test('where no link leads, a folder lies behind links where its list says', () => {
  const { host, paths } = asked(['/office/a/b/plan.yaml'], { '/office/link': '/office/a' });
  const listed = listedHost(host, { asksForMissing: true });
  for (const folder of ['/office', '/office/a']) {
    listed.entriesIn(folder);
    listed.kindOf(`${folder}/absent`);
  }
  paths.length = 0;
  const real = ['/office/a', '/office/a/b', '/office/link', '/office/link/b'].map((path) => listed.realPathOf(path));
  expect(real).toEqual(['/office/a', '/office/a/b', '/office/a', '/office/a/b']);
  expect(paths).toEqual(['/office', '/office/link', '/office/link/b']);
});

test.each([
  ['Z:/office', '//server/share/office', '//server/share/office/plans'],
  ['Z:/', '//server/share/', '//server/share/plans'],
  ['/', '/', '/plans'],
])('below %s, which is %s, a folder lies where the system would say', (root, real, expected) => {
  const at = (name: string): string => `${root.replace(/\/$/, '')}/${name}`;
  const host = rollUpHost({ [at('plans/2022/plan.yaml')]: '' });
  const behind: typeof host = { ...host, realPathOf: () => real };
  const listed = listedHost(behind, { asksForMissing: true });
  listed.entriesIn(root);
  listed.kindOf(at('absent'));
  expect(listed.realPathOf(at('plans'))).toBe(expected);
});
