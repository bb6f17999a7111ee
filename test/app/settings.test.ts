import { checkPaths, type CheckOutcome } from '../../src/app/check';
import { HostFailure, type Host } from '../../src/app/host';
import { judgePlan, type JudgeOutcome } from '../../src/app/judge';
import { SettingsReader } from '../../src/app/settings';
import { dayOf } from '../../src/time/civil-date';
import { checkFiles, inShort, type CheckWishes, type Files } from '../support/checked-files';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const UNCLEAR = planWithTasks('tasks:\n  - { id: a, title: 报告, when: 6月中旬前, lead: 机关党委 }\n');
const LATER = '- { task: a, date: 2022-07-09 }\n';
const settings = (...lines: readonly string[]): string => ['format: 1', ...lines, ''].join('\n');

const told = ({ findings }: CheckOutcome): readonly string[] =>
  findings.map(({ at, finding }) => `${at.file} ${finding.severity} ${finding.code}`);
const failing = (outcome: CheckOutcome): readonly string[] => [...outcome.failing].map(({ code }) => code);

function judged(files: Files, plan: string, refused?: string): JudgeOutcome {
  const paths = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/office/${path}`, text]));
  const request = { plan, asOf: dayOf(2022, 7, 1), knownAt: undefined, dueSoonDays: undefined, period: undefined };
  return judgePlan(refusing(memoryFiles(paths), refused), request);
}

function refusing(host: Host, refused: string | undefined): Host {
  return {
    ...host,
    readFile: (path) => {
      if (refused !== undefined && path.endsWith(refused)) throw new HostFailure(path, 'denied', 'EACCES');
      return host.readFile(path);
    },
  };
}

describe('a severity that the settings give', () => {
  const check = (lines: readonly string[], wishes: CheckWishes = {}): CheckOutcome =>
    checkFiles(
      {
        'plans/2022/plan.yaml': UNCLEAR,
        'plans/2022/records/a.yaml': LATER,
        'yuetishi.yaml': settings(...lines),
      },
      wishes,
    );

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['none', [], ['warning Y402'], []],
    ['raised to an error', ['severities: { Y402: error }'], ['error Y402'], ['Y402']],
    ['lowered to advice', ['severities: { Y402: info }'], [], []],
    ['off', ['severities: { ambiguous-phrase: none }'], [], []],
    ['advice raised', ['severities: { Y716: warning }'], ['warning Y402', 'warning Y716'], []],
    ['advice, told', ['strict: true'], ['warning Y402', 'info Y716'], []],
    ['failing from warnings on', ['fail-on: warning'], ['warning Y402'], ['Y402']],
    ['failing from advice on', ['fail-on: info'], ['warning Y402', 'info Y716'], ['Y402', 'Y716']],
    [
      'failing by what it was given',
      ['fail-on: warning', 'severities: { Y402: info, Y716: warning }'],
      ['warning Y716'],
      ['Y716'],
    ],
  ])('%s', (_what, lines, expected, failed) => {
    const outcome = check(lines);
    expect(told(outcome).map((each) => each.replace(/^\S+ /, ''))).toEqual(expected);
    expect(failing(outcome)).toEqual(failed);
    expect(outcome.hasWrongSettings).toBe(false);
  });

  test('the command line wins', () => {
    expect(failing(check(['fail-on: warning'], { failOn: 'error' }))).toEqual([]);
    expect(failing(check([], { failOn: 'warning' }))).toEqual(['Y402']);
    expect(told(check(['strict: false'], { strict: true }))).toHaveLength(2);
  });

  test('holds for what is waived, too', () => {
    const files = {
      'plans/2022/plan.yaml': UNCLEAR.replace('lead: 机关党委 }', 'lead: 机关党委 } # yuetishi-ignore Y402: 照抄'),
    };
    const waived = (line: string): readonly string[] =>
      checkFiles({ ...files, 'yuetishi.yaml': settings(line) }).waived.map(({ finding }) => finding.severity);
    expect(waived('strict: false')).toEqual(['warning']);
    expect(waived('severities: { Y402: error }')).toEqual(['error']);
    expect(waived('severities: { Y402: none }')).toEqual([]);
  });

  test('may be given to unused waivers', () => {
    const plan = `${UNCLEAR}# yuetishi-ignore Y402: 没有用\n`;
    const files = { 'plan.yaml': plan, 'yuetishi.yaml': settings('severities: { unused-waiver: none, Y402: none }') };
    expect(told(checkFiles(files, { paths: ['plan.yaml'] }))).toEqual([]);
  });
});

describe('which settings hold', () => {
  const off = settings('severities: { Y402: none, Y701: none }');
  const raised = settings('severities: { Y402: error, Y701: warning }');
  const BASE: Files = {
    'plans/2022/plan.yaml': UNCLEAR,
    'plans/2022/records/a.yaml': '- { task: z, date: 2022-06-01 }\n',
    'plans/2023/plan.yaml': UNCLEAR,
  };

  test.each<[string, Files, readonly string[]]>([
    ['the nearest above the plan', { 'yuetishi.yaml': raised, 'plans/2022/yuetishi.yaml': off }, ['2023 error Y402']],
    ['those beside plans/', { 'plans/yuetishi.yaml': off }, []],
    [
      'of the nearest alone, nothing of those further up',
      { 'yuetishi.yaml': off, 'plans/2023/yuetishi.yaml': settings() },
      ['2023 warning Y402'],
    ],
    [
      'not those of a folder below',
      { 'plans/2022/evidence/yuetishi.yaml': off, 'plans/2023/yuetishi.yaml': off },
      ['2022 warning Y402', '2022 error Y701'],
    ],
    [
      'up to the root of the repository',
      { '/yuetishi.yaml': off, '.git/HEAD': '' },
      ['2022 warning Y402', '2022 error Y701', '2023 warning Y402'],
    ],
    ['up to the root of the disk where there is no repository', { '/yuetishi.yaml': off }, []],
    ['those of the nearest repository', { 'yuetishi.yaml': off, 'plans/2023/.git': '' }, ['2023 warning Y402']],
  ])('%s', (_what, more, expected) => {
    const files = Object.entries({ ...BASE, ...more }).map(([path, text]) => [
      path.replace(/^(?!\/)/, '/office/'),
      text,
    ]);
    const host = memoryFiles(Object.fromEntries(files) as Files);
    const outcome = checkPaths(host, { paths: [], asOf: dayOf(2022, 7, 1), strict: false });
    expect(told(outcome).map((each) => each.replace(/^.*?plans\/(\d+)\/\S+/, '$1'))).toEqual(expected);
  });

  test('a file among records is one of records, whatever its name', () => {
    const records = { 'plans/2022/records/yuetishi.yaml': '- { task: z, date: 2022-06-01 }\n' };
    const outcome = checkFiles({ 'plans/2022/plan.yaml': UNCLEAR, ...records, 'yuetishi.yaml': off });
    expect(told(outcome)).toEqual([]);
    expect(outcome.hasWrongSettings).toBe(false);
  });

  test('each is read once', () => {
    const host = memoryFiles({ '/office/yuetishi.yaml': settings('strict: true') }, '/office');
    let reads = 0;
    const counted: Host = { ...host, readFile: (path) => (reads++, host.readFile(path)) };
    const reader = new SettingsReader(counted);
    const files = ['plans/2022/plan.yaml', 'plans/2022/records/a.yaml', 'plans/2023/plan.yaml', 'a.yaml'];
    expect(files.map((file) => reader.of(file).strict)).toEqual([true, true, true, true]);
    expect(reader.fileAt('/office/yuetishi.yaml').strict).toBe(true);
    expect(reads).toBe(1);
  });
});

describe('settings that are wrong', () => {
  const files = {
    'plans/2022/plan.yaml': UNCLEAR,
    'yuetishi.yaml': settings('severities: { Y403: info, Y402: error }'),
  };

  test('are told beside what the plans have, and what is sound in them acts', () => {
    const outcome = checkFiles(files);
    expect(told(outcome)).toEqual(['plans/2022/plan.yaml error Y402', 'yuetishi.yaml error Y904']);
    expect(outcome.hasWrongSettings).toBe(true);
    expect(outcome.files.has('yuetishi.yaml')).toBe(true);
  });

  test('are told also where the plans are well', () => {
    const sound = { 'plans/2022/plan.yaml': UNCLEAR.replace('6月中旬前', '6月'), 'yuetishi.yaml': 'strict: true\n' };
    expect(told(checkFiles(sound))).toEqual(['yuetishi.yaml error Y202']);
  });

  test('can be checked by themselves', () => {
    const outcome = checkFiles(files, { paths: ['yuetishi.yaml'] });
    expect(told(outcome)).toEqual(['yuetishi.yaml error Y904']);
    expect(outcome.hasWrongSettings).toBe(true);
    expect(told(checkFiles({ 'a/yuetishi.yaml': settings() }, { paths: ['a/yuetishi.yaml'] }))).toEqual([]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'Y104'],
    ['no YAML', 'a: [\n', 'Y105'],
    ['with an alias', 'format: *a\n', 'Y107'],
    ['of another encoding', Uint8Array.from([0x66, 0xb5, 0xb3]), 'Y101'],
    ['of another shape', '- a\n', 'Y203'],
  ])('%s', (_what, text, code) => {
    const outcome = checkFiles({ ...files, 'yuetishi.yaml': text });
    expect(told(outcome)).toEqual(['plans/2022/plan.yaml warning Y402', `yuetishi.yaml error ${code}`]);
    expect(outcome.hasWrongSettings).toBe(true);
  });

  test('have waivers like any other file', () => {
    const text = '# yuetishi-ignore Y904: 想降低\nformat: 1\nstrict: true # yuetishi-ignore Y402: 无\n';
    expect(checkFiles({ ...files, 'yuetishi.yaml': text }).findings.map(inShort)).toEqual([
      expect.stringMatching(/ Y402$/),
      '1:19-1:23 Y904',
      '3:32-3:36 Y901',
    ]);
  });
});

describe('commands that answer from a plan', () => {
  const RECORD = '- { task: z, date: 2022-06-01 }\n';
  const office = (...lines: readonly string[]): Files => ({
    'plans/2022/plan.yaml': UNCLEAR,
    'plans/2022/records/a.yaml': RECORD,
    'yuetishi.yaml': settings(...lines),
  });
  const errors = (files: Files): readonly string[] =>
    judged(files, 'plans/2022').errors.map(({ finding }) => finding.code);

  test('take for an error what makes their answer wrong, unless the settings make it less', () => {
    expect(errors(office())).toEqual(['Y701']);
    expect(errors(office('severities: { Y701: warning }'))).toEqual([]);
    expect(errors(office('severities: { Y402: error }'))).toEqual(['Y701']);
  });

  test('tell what is wrong in the settings', () => {
    const outcome = judged(office('severities: { Y701: warning, Y403: none }'), 'plans/2022');
    expect(outcome.errors.map(({ at }) => at.file)).toEqual(['yuetishi.yaml']);
    expect(outcome.hasWrongSettings).toBe(true);
    expect(outcome.judgement).toBeDefined();
  });

  test('do not answer as if there were no settings where the system refuses them', () => {
    expect(() => judged(office(), 'plans/2022', 'yuetishi.yaml')).toThrow(HostFailure);
  });
});
