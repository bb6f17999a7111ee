import { judgePlan } from '../../src/app/judge';
import type { LocatedFinding } from '../../src/diagnostic/located-finding';
import { dayOf } from '../../src/time/civil-date';
import { checkFiles, inShort, stretch, type CheckWishes, type Files } from '../support/checked-files';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const W = (codes: string): string => `# yuetishi-ignore ${codes}: 会议日期由市委确定`;
/** A plan whose first task is sound, with lines below it. */
const TASKS = (...lines: readonly string[]): string =>
  planWithTasks(['tasks:', '- { id: 0, title: 报告, when: 6月, lead: 机关党委 }', ...lines].join('\n  ') + '\n');
const TASK = '- { id: a, title: 名单, when: 6月, lead: 机关党委 }';
const UNCLEAR = '- { id: b, title: 总结, when: 6月中旬前, lead: 机关党委 }';

/** What is said of a plan and its records, as `file place CODE`, and behind `|` what is waived. */
function said(files: Files, wishes: CheckWishes = {}): readonly string[] {
  const { findings, waived } = checkFiles(files, { paths: ['plan.yaml'], ...wishes });
  const short = (all: readonly LocatedFinding[]): string[] => all.map((each) => `${each.at.file} ${inShort(each)}`);
  return [...short(findings), '|', ...short(waived)].map((each) => each.replace(/^plan\.yaml \d+:\d+-\d+:\d+ /, ''));
}

describe('what is waived', () => {
  test('is kept, with the reason and the place of the waiver', () => {
    const { findings, waived } = checkFiles({ 'plan.yaml': TASKS(W('Y402'), UNCLEAR) }, { paths: ['plan.yaml'] });
    expect(findings).toEqual([]);
    expect(
      waived.map(({ finding, at, waiver }) => [finding.code, stretch(at), waiver.reason, stretch(waiver.at)]),
    ).toEqual([['Y402', '16:39-16:44', '会议日期由市委确定', '15:11-15:44']]);
  });

  test('is told only where the finding would be', () => {
    const files = { 'plan.yaml': TASKS(TASK), 'records/a.yaml': `- { task: a, date: 2022-06-09 } ${W('Y716')}\n` };
    expect(said(files, { asOf: '2022-06-05' })).toEqual(['|']);
    expect(said(files, { asOf: '2022-06-05', strict: true })).toEqual(['|', 'records/a.yaml 1:20-1:30 Y716']);
  });

  test.each<[string, string]>([
    ['records', '- { task: z, date: 2022-06-01 } ' + W('Y701')],
    ['records with a byte-order mark', '\ufeff' + W('Y701') + '\r\n- task: z\r\n  date: 2022-06-01\r\n'],
    ['records with tabs', `- task: z\t${W('Y701')}\n  date: 2022-06-01\n`],
    ['records in brackets', `[{ task: a, date: 2022-06-01 },\n${W('Y701')}\n{ task: z, date: 2022-06-01 }]\n`],
  ])('may stand in %s', (_what, records) => {
    expect(said({ 'plan.yaml': TASKS(TASK), 'records/a.yaml': records })).toEqual([
      '|',
      expect.stringMatching(/^records\/a\.yaml .* Y701$/),
    ]);
  });

  test('is what stands there, whatever it concerns', () => {
    // the record is wrong because of the plan; a waiver in the plan does not reach it
    const files = { 'plan.yaml': TASKS(W('Y701'), TASK), 'records/a.yaml': '- { task: z, date: 2022-06-01 }\n' };
    expect(said(files)).toEqual(['Y901', 'records/a.yaml 1:11-1:12 Y701', '|']);
  });
});

describe('a waiver is unused', () => {
  test('where nothing that it covers breaks the rule, code by code', () => {
    expect(said({ 'plan.yaml': TASKS(W('Y402, Y502'), UNCLEAR) })).toEqual(['Y901', '|', 'Y402']);
    expect(said({ 'plan.yaml': TASKS(W('Y402'), TASK, UNCLEAR) })).toEqual(['Y901', 'Y402', '|']);
  });

  test('where another that is nearer waives all', () => {
    expect(said({ 'plan.yaml': TASKS(W('Y402'), W('Y402'), UNCLEAR) })).toEqual(['Y901', '|', 'Y402']);
    expect(said({ 'plan.yaml': TASKS(W('Y402'), `${UNCLEAR} ${W('Y402')}`) })).toEqual(['Y901', '|', 'Y402']);
  });

  test('in calendars and baselines, also when they are checked by themselves', () => {
    const calendar = `${W('Y402')}\nformat: 1\ncountry: CN\ntitle: 甲\nyears: [{ year: 2031, published: false }]\n`;
    const baseline =
      `id: a\ntitle: b ${W('Y402')}\nrequirements:\n` +
      '  - { id: a, title: 会, every: quarter, times: 1, basis: 条例, certainty: B }\n';
    expect(said({ 'plans/calendars/cn.yaml': calendar }, { paths: ['plans/calendars/cn.yaml'] })).toEqual([
      'plans/calendars/cn.yaml 1:19-1:23 Y901',
      '|',
    ]);
    expect(said({ 'plans/2022/plan.yaml': TASKS(TASK), 'plans/calendars/cn.yaml': calendar }, { paths: [] })).toEqual([
      'plans/calendars/cn.yaml 1:19-1:23 Y901',
      '|',
    ]);
    expect(said({ 'plans/baselines/a.yaml': baseline }, { paths: ['plans/baselines/a.yaml'] })).toEqual([
      'plans/baselines/a.yaml 2:28-2:32 Y901',
      '|',
    ]);
  });

  test('and nothing of that is said where not all could be looked for', () => {
    const unreadable = TASKS(W('Y402'), TASK, '- {', W('Y402'));
    expect(said({ 'plan.yaml': unreadable }).filter((each) => each === 'Y901')).toEqual([]);
    const noPlan = TASKS(W('Y402'), TASK).replace('year: 2022', '');
    expect(said({ 'plan.yaml': noPlan })).toEqual(['Y202', '|']);
    // once the lead is mended, the phrase will be found unclear
    expect(said({ 'plan.yaml': TASKS(W('Y402'), UNCLEAR.replace('机关党委', '无')) })).toEqual(['Y501', '|']);
    const records = `${W('Y701')}\n- { task: a, date: 2022-06-01 }\n`;
    expect(said({ 'plan.yaml': TASKS(TASK.replace('6月', '6月31日')), 'records/a.yaml': records })).toEqual([
      'Y403',
      '|',
    ]);
    expect(said({ 'elsewhere/a.yaml': records }, { paths: ['elsewhere/a.yaml'] })).toEqual(['|']);
  });

  test('nor of files that were not asked for', () => {
    const files = {
      'plan.yaml': TASKS(W('Y402'), '# yuetishi ignore', TASK),
      'records/a.yaml': `- { task: a, date: 2022-06-01 } ${W('Y701')}\n`,
      'records/b.yaml': `- { task: z, date: 2022-06-01 } ${W('Y701')}\n`,
    };
    expect(said(files, { paths: ['records/a.yaml'] })).toEqual(['records/a.yaml 1:51-1:55 Y901', '|']);
    expect(said(files, { paths: ['records/b.yaml'] })).toEqual(['|', 'records/b.yaml 1:11-1:12 Y701']);
    expect(said(files)).toEqual([
      'Y901',
      'Y902',
      'records/a.yaml 1:51-1:55 Y901',
      '|',
      'records/b.yaml 1:11-1:12 Y701',
    ]);
  });
});

describe('what cannot be waived', () => {
  test('is any part that would be left out', () => {
    expect(said({ 'plan.yaml': TASKS(W('Y403'), TASK.replace('6月', '6月31日')) })).toEqual(['Y904', 'Y403', '|']);
  });

  test('is a file that cannot be read', () => {
    expect(said({ 'plan.yaml': `${W('Y105')}\na: [\n` })).toEqual(['Y105', '|']);
  });

  test('is a document that is no YAML', () => {
    const plan = `${TASKS(TASK)}source: source.txt\n`;
    expect(said({ 'plan.yaml': plan, 'source.txt': '# yuetishi ignore\n1.学习。6月，开展学习。\n' })).not.toContain(
      'Y902',
    );
  });
});

describe('commands that answer from a plan', () => {
  const errors = (files: Files): readonly string[] => {
    const paths = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/office/${path}`, text]));
    const request = {
      plan: '.',
      asOf: dayOf(2022, 7, 1),
      knownAt: undefined,
      dueSoonDays: undefined,
      period: undefined,
    };
    return judgePlan(memoryFiles(paths), request).errors.map(({ at, finding }) => `${at.file} ${finding.code}`);
  };

  test('tell no error that is waived, and each that a waiver has', () => {
    const record = '- { task: z, date: 2022-06-01 }';
    expect(errors({ 'plan.yaml': TASKS(TASK), 'records/a.yaml': `${record}\n` })).toEqual(['records/a.yaml Y701']);
    expect(errors({ 'plan.yaml': TASKS(TASK), 'records/a.yaml': `${record} ${W('Y701')}\n` })).toEqual([]);
    expect(errors({ 'plan.yaml': TASKS(W('Y4O2'), TASK) })).toEqual(['plan.yaml Y903']);
  });

  test('say nothing of waivers that are not used: they do not look for all that check does', () => {
    expect(errors({ 'plan.yaml': TASKS(W('Y402'), TASK) })).toEqual([]);
  });
});
