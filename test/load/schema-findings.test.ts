import { checkFiles } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

const TASK = 'tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n';

function findingsIn(
  text: string,
): readonly { code: string; args: Record<string, unknown>; zh: string; help: string | undefined }[] {
  return checkFiles({ 'plan.yaml': text }, { paths: ['plan.yaml'] }).findings.map(({ finding }) => ({
    code: finding.code,
    args: finding.args as Record<string, unknown>,
    zh: finding.message('zh'),
    help: finding.help('en'),
  }));
}

/** The one finding of a plan whose one task has another key. */
function ofTask(key: string): { code: string; args: Record<string, unknown>; zh: string; help: string | undefined } {
  const [found, ...more] = findingsIn(planWithTasks(TASK.replace(' }', `, ${key} }`)));
  if (found === undefined || more.length > 0) throw new Error(`${more.length} findings too many, or none`);
  return found;
}

describe('a key that is not known', () => {
  test.each([
    ['wiht: 甲', 'with'],
    ['leads: 甲', 'lead'],
    ['tilte: 甲', 'title'],
    ['When: 6月', 'when'],
    ['rest_day: keep', 'rest-day'],
    ['restday: keep', 'rest-day'],
    ['deliverable: [甲]', 'deliverables'],
    ['qoute: 甲', 'quote'],
    ['ids: 甲', 'id'],
  ])('%s: did you mean %s?', (key, nearest) => {
    const { code, args, help } = ofTask(key);
    expect([code, args['nearest']]).toEqual(['Y201', nearest]);
    expect(help).toBe(`did you mean ${nearest}?`);
  });

  test.each(['owner: 甲', '牵头: 甲', 'x: 甲', '"": 甲'])(
    '%s is like none, so all that can stand here are told',
    (key) => {
      const { args, help } = ofTask(key);
      expect(args['nearest']).toBeUndefined();
      expect(args['known']).toEqual(expect.arrayContaining(['id', 'title', 'when', 'lead', 'with', 'notes']));
      expect(args['known']).not.toContain('sections');
      expect(help).toMatch(/^known here: id, title/);
    },
  );

  test.each([
    ['a section', 'title: 第一部分', 'titl: 第一部分', 'title'],
    ['a clause', 'label: 1', 'lable: 1', 'label'],
    ['the head', 'organisation: 测试局', 'organization: 测试局', 'organisation'],
  ])('in %s', (_where, right, wrong, nearest) => {
    const found = findingsIn(planWithTasks(TASK).replace(right, wrong));
    expect(found.filter(({ code }) => code === 'Y201').map(({ args }) => args['nearest'])).toEqual([nearest]);
  });

  test('a long one is not repeated whole', () => {
    expect(ofTask(`${'x'.repeat(900)}: 1`).zh.length).toBeLessThan(80);
  });
});

describe('a value that does not fit', () => {
  test.each([
    ['title: ""', 'Y108'],
    ['quote: ""', 'Y204'],
    ['notes: ', 'Y204'],
    [`requirement: ${'长'.repeat(20_001)}`, 'Y204'],
    ['weight: 1001', 'Y204'],
    ['weight: 重', 'Y203'],
    ['weight: ', 'Y203'],
    ['soft: yes', 'Y203'],
    ['soft: 1', 'Y203'],
    ['soft: True', 'Y203'],
    ['deliverables: 决定', 'Y203'],
    ['deliverables: [[决定]]', 'Y203'],
    ['deliverables: [""]', 'Y204'],
    ['with: { 甲: 乙 }', 'Y203'],
    ['rest-day: Keep', 'Y204'],
    ['from: 2022-6-1', 'Y403'],
    ['from: [2022-06-01]', 'Y203'],
    ['added: 2022-06-01', 'Y203'],
  ])('%s', (key, code) => {
    expect(ofTask(key).code).toBe(code);
  });

  test('is told once, whatever number of ways it does not fit', () => {
    expect(findingsIn(planWithTasks(TASK).replace('format: 1', 'format: [x]'))).toHaveLength(1);
    expect(
      findingsIn(planWithTasks(`units: [甲, "@ /"]\n${TASK.replace('机关党委', '甲')}`.replace(/$/, 'groups: {}\n'))),
    ).toHaveLength(1);
  });

  test('a word that is nearly one of those expected is recognised', () => {
    expect(ofTask('rest-day: postpon').args).toMatchObject({ value: 'postpon', nearest: 'postpone' });
    expect(ofTask('rest-day: never').args['nearest']).toBeUndefined();
  });

  test('a long one is not repeated whole, nor a list at all', () => {
    expect(ofTask(`title2: ${'长'.repeat(600)}`).zh.length).toBeLessThan(80);
    const [found] = findingsIn(planWithTasks(TASK).replace('title: 测试计划', `title: ${'长'.repeat(600)}`));
    expect(found?.zh).toBe(`值“${'长'.repeat(40)}…”不合要求：最多 500 个字符`);
    const [empty] = findingsIn(planWithTasks(`groups: { 甲: [] }\n${TASK}`));
    expect(empty?.zh).toBe('这里不合要求：至少要有 1 项');
  });
});

describe('baselines are compared with their schema', () => {
  const SOUND =
    'id: party-branch\ntitle: 要求\nrequirements:\n  - { id: a, title: 党员大会, every: quarter, times: 1, basis: 条例, certainty: B }\n';
  const codes = (text: string): readonly string[] =>
    checkFiles({ 'plans/baselines/a.yaml': text }, { paths: ['plans/baselines/a.yaml'] }).findings.map(
      ({ finding }) => finding.code,
    );

  test.each([
    [SOUND, []],
    [SOUND.replace('certainty: B', 'certainty: D'), ['Y204']],
    [SOUND.replace('every: quarter', 'evry: quarter'), ['Y202', 'Y201']],
    ['', ['Y104']],
    ['# 待写\n', ['Y104']],
    ['- a\n', ['Y203']],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});
