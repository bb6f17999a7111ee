import { checkPaths, type CheckOutcome } from '../../src/app/check';
import { HostFailure, type Host } from '../../src/app/host';
import { judgePlan } from '../../src/app/judge';
import { dayOf } from '../../src/time/civil-date';
import { checkFiles, inShort, type Files } from '../support/checked-files';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const PLAN = planWithTasks('tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委, deliverables: [纪要] }\n');
const BAD_PLAN = PLAN.replace('6月', '6月31日');
const RECORD = '- { task: a, date: 2022-06-01 }\n';
const BAD_RECORD = '- { task: b, date: 2022-06-01 }\n';

const told = ({ findings }: CheckOutcome): readonly string[] =>
  findings.map(({ at, finding }) => `${at.file} ${finding.code}`);

const refusedPaths = ({ failures }: CheckOutcome): readonly string[] =>
  failures.map((failure) =>
    failure instanceof HostFailure ? `${failure.path} ${failure.reason}` : failure.wording.en,
  );

/** A host that refuses some files. */
function refusing(files: Files, refused: readonly string[]): Host {
  const host = memoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`/office/${path}`, content])),
  );
  return {
    ...host,
    readFile(path) {
      if (refused.some((each) => path.endsWith(each))) throw new HostFailure(path, 'denied', 'EACCES');
      return host.readFile(path);
    },
  };
}

const check = (host: Host, ...paths: string[]): CheckOutcome =>
  checkPaths(host, { paths, asOf: dayOf(2022, 7, 1), strict: false });

describe('what is checked', () => {
  const FILES: Files = {
    'plans/2022/plan.yaml': BAD_PLAN,
    'plans/2022/records/a.yaml': '- { task: c, date: 2022-06-01 }\n',
    'plans/2022/records/b.yml': BAD_RECORD,
    'plans/2022/records/notes.txt': '- x\n',
    'plans/2022/records/.hidden.yaml': '- x\n',
    'plans/2022/evidence/plan.yaml': 'x\n',
    'plans/county/office/2023/plan.yaml': BAD_PLAN,
    'plans/baselines/a.yaml': 'x\n',
    'plans/calendars/cn.yaml': 'x\n',
    'elsewhere/records.yaml': '- { task: a }\n',
    'elsewhere/2024.yaml': BAD_PLAN,
  };
  const OF_2022 = ['plans/2022/plan.yaml Y403', 'plans/2022/records/a.yaml Y701', 'plans/2022/records/b.yml Y701'];

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'every plan under plans/',
      [],
      [...OF_2022, 'plans/calendars/cn.yaml Y203', 'plans/county/office/2023/plan.yaml Y403'],
    ],
    ['a plan’s folder', ['plans/2022'], [...OF_2022, 'plans/calendars/cn.yaml Y203']],
    ['a plan’s file', ['plans/2022/plan.yaml'], [...OF_2022, 'plans/calendars/cn.yaml Y203']],
    [
      'a records file, with what its plan says of it',
      ['plans/2022/records/a.yaml'],
      ['plans/2022/records/a.yaml Y701'],
    ],
    [
      'two that share a plan',
      ['plans/2022/records/a.yaml', 'plans/2022/records/b.yml', 'plans/2022/records/a.yaml'],
      OF_2022.slice(1),
    ],
    [
      'a file among records that is no YAML by its name',
      ['plans/2022/records/notes.txt'],
      ['plans/2022/records/notes.txt Y203'],
    ],
    ['a baseline', ['plans/baselines/a.yaml'], ['plans/baselines/a.yaml Y203']],
    ['a calendar', ['plans/calendars/cn.yaml'], ['plans/calendars/cn.yaml Y203']],
    ['records by themselves', ['elsewhere/records.yaml'], ['elsewhere/records.yaml Y202']],
    ['a plan of another name', ['elsewhere/2024.yaml'], ['elsewhere/2024.yaml Y403']],
    ['a plan named twice', ['plans/2022', 'plans/2022/plan.yaml'], [...OF_2022, 'plans/calendars/cn.yaml Y203']],
  ])('%s', (_what, paths, expected) => {
    const outcome = checkFiles(FILES, { paths });
    expect(told(outcome)).toEqual(expected);
    expect(outcome.failures).toEqual([]);
  });

  test.each([
    [['nowhere'], 'there is no file or folder nowhere'],
    [['plans/2022/nowhere.yaml'], 'there is no file or folder plans/2022/nowhere.yaml'],
    [['plans/2022/evidence/none'], 'there is no file or folder plans/2022/evidence/none'],
    [['plans/calendars'], 'there is no plan (plan.yaml) in plans/calendars'],
  ])('a path that matches nothing is told: %j', (paths, sentence) => {
    expect(refusedPaths(checkFiles(FILES, { paths }))).toEqual([sentence]);
    expect(told(checkFiles(FILES, { paths: [...paths, 'plans/2022/records/a.yaml'] }))).toEqual([
      'plans/2022/records/a.yaml Y701',
    ]);
  });

  test('advice is told where it is asked for', () => {
    const files = { 'plan.yaml': PLAN, 'records/a.yaml': RECORD };
    const wishes = { paths: ['plan.yaml'], asOf: '2022-05-01' };
    expect(told(checkFiles(files, wishes))).toEqual([]);
    expect(told(checkFiles(files, { ...wishes, strict: true }))).toEqual(['records/a.yaml Y716']);
  });
});

describe('one bad file hides no other', () => {
  const gbk = Uint8Array.from([0x2d, 0x20, 0xb5, 0xb3]);

  test.each<[string, string | Uint8Array, string]>([
    ['of another encoding', gbk, 'Y101'],
    ['of bytes', Uint8Array.from([0x50, 0x4b, 3, 4]), 'Y102'],
    ['too large', new Uint8Array(5_000_000).fill(0x20), 'Y103'],
    ['with a tab', '-\ttask: a\n\tdate: x\n', 'Y105'],
    ['with an alias bomb', '- &a [*a, *a]\n', 'Y107'],
    ['too deep', '['.repeat(1_000_000), 'Y109'],
    ['of the wrong shape', 'task: a\n', 'Y203'],
  ])('%s', (_what, content, code) => {
    const asRecords = {
      'plans/1/plan.yaml': BAD_PLAN,
      'plans/1/records/a.yaml': content,
      'plans/1/records/b.yaml': BAD_RECORD,
      'plans/2/plan.yaml': BAD_PLAN,
    };
    expect([...new Set(told(checkFiles(asRecords)))]).toEqual([
      'plans/1/plan.yaml Y403',
      `plans/1/records/a.yaml ${code}`,
      'plans/1/records/b.yaml Y701',
      'plans/2/plan.yaml Y403',
    ]);
    const asPlan = { ...asRecords, 'plans/1/plan.yaml': content, 'plans/1/records/a.yaml': '- { task: a }\n' };
    const found = told(checkFiles(asPlan));
    expect(found).toEqual(expect.arrayContaining(['plans/1/records/a.yaml Y202', 'plans/2/plan.yaml Y403']));
    expect(found[0]).toMatch(/^plans\/1\/plan\.yaml /);
  });

  test('nor do more findings than a function can take arguments', () => {
    const outcome = checkFiles({ 'plans/1/plan.yaml': 'a:\n'.repeat(130_000), 'plans/2/plan.yaml': BAD_PLAN });
    expect(outcome.failing.size).toBe(129_999 + 1);
    expect(told(outcome)).toHaveLength(1000 + 1);
    expect(told(outcome).at(-1)).toBe('plans/2/plan.yaml Y403');
  });
});

describe('a file that the system refuses', () => {
  const FILES: Files = {
    'plans/1/plan.yaml': BAD_PLAN,
    'plans/1/records/a.yaml': RECORD,
    'plans/1/records/b.yaml': BAD_RECORD,
    'plans/2/plan.yaml': BAD_PLAN,
    'plans/calendars/cn.yaml': 'x\n',
  };

  test('of records is named, and the plan and its other records are checked', () => {
    const outcome = check(refusing(FILES, ['a.yaml', 'cn.yaml']));
    expect(told(outcome)).toEqual(['plans/1/plan.yaml Y403', 'plans/1/records/b.yaml Y701', 'plans/2/plan.yaml Y403']);
    expect(new Set(refusedPaths(outcome))).toEqual(
      new Set(['plans/1/records/a.yaml denied', 'plans/calendars/cn.yaml denied']),
    );
  });

  test('of a plan is named, and the other plans are checked', () => {
    const outcome = check(refusing(FILES, ['1/plan.yaml', 'cn.yaml']));
    expect(told(outcome)).toEqual(['plans/2/plan.yaml Y403']);
    expect(refusedPaths(outcome)).toContain('plans/1/plan.yaml denied');
  });

  test('lets no command answer as if there were no such records', () => {
    const request = {
      plan: 'plans/1',
      asOf: dayOf(2022, 7, 1),
      knownAt: undefined,
      dueSoonDays: undefined,
      period: undefined,
    };
    expect(() => judgePlan(refusing(FILES, ['records/a.yaml']), request)).toThrow(HostFailure);
  });
});

describe('records of what the plan had to leave out', () => {
  const plan = planWithTasks(`
units: [机关党委, { name: 工会, from: 2022-02-30 }]
groups: {}
tasks:
  - { id: a, title: 甲, when: 6月31日, lead: 机关党委 }
  - { id: b, title: 乙, when: 6月, lead: 工会 }
  - { id: c, title: 丙, when: 6月, lead: 机关党委 }
`);

  test('are not told to be wrong themselves', () => {
    const records = `
- { task: a, date: 2022-06-01 }
- { task: b, date: 2022-06-01 }
- { task: c, unit: 工会, date: 2022-06-01 }
- { kind: void, of: { task: a }, date: 2022-06-02 }
- { kind: waive, task: a, for: 2022-06, date: 2022-06-02, approved: 会议 }
`;
    expect(
      checkFiles({ 'plan.yaml': plan, 'records/a.yaml': records }, { paths: ['plan.yaml'] }).findings.map(inShort),
    ).toEqual([expect.stringMatching(/Y403$/), expect.stringMatching(/Y403$/)]);
  });

  test('but all others are', () => {
    const records = '- { task: d, date: 2022-06-01 }\n- { task: c, unit: 团委, date: 2022-06-01 }\n';
    expect(
      told(checkFiles({ 'plan.yaml': plan, 'records/a.yaml': records }, { paths: ['plan.yaml'] })).slice(2),
    ).toEqual(['records/a.yaml Y701', 'records/a.yaml Y702']);
  });
});

test('a parent that is wrong itself is not an unknown one', () => {
  const units = (parent: string): string =>
    `units: [{ name: 甲, frm: x }, { name: 乙, parent: ${parent} }]\ngroups: {}\ntasks: []\n`;
  const codes = (text: string): readonly string[] =>
    checkFiles({ 'plan.yaml': planWithTasks(text) }, { paths: ['plan.yaml'] }).findings.map(
      ({ finding }) => finding.code,
    );
  expect(codes(units('甲'))).toEqual(['Y201']);
  expect(codes(units('丙'))).toEqual(['Y201', 'Y504']);
});

test('a path that no system can have is missing, and no mistake of the program', () => {
  const plan = planWithTasks('source: "a\\0b"\ntasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n');
  const records = '- { task: a, date: 2022-06-01, evidence: [{ file: "evi\\0dence/a.txt" }] }\n';
  const files = { '/office/plan.yaml': plan, '/office/records/a.yaml': records };
  const host = memoryFiles(files);
  const strict: Host = {
    ...host,
    kindOf(path) {
      if (path.includes('\0')) throw new TypeError('a path with a null character');
      return host.kindOf(path);
    },
  };
  expect(told(check(strict, 'plan.yaml'))).toEqual(['plan.yaml Y809', 'records/a.yaml Y720']);
});

test('failures do not depend on the order of the paths, and none is told twice', () => {
  const host = refusing({ 'plans/2022/plan.yaml': PLAN, 'plans/2023/plan.yaml': PLAN }, ['2022/plan.yaml']);
  const paths = ['nosuch2', 'nosuch1', 'plans', 'plans/2022', 'nosuch2'];
  const expected = refusedPaths(check(host, ...paths));
  expect(expected).toHaveLength(3);
  expect(refusedPaths(check(host, ...[...paths].reverse()))).toEqual(expected);
});
