import { DEFAULT_ESCALATION, DEFAULT_SCORING, placeOfItem, type Plan } from '../../src/model/plan';
import { dayOf, formatDay } from '../../src/time/civil-date';
import { decoded, soundPlan } from '../support/decoded-plan';
import { planWithTasks } from '../support/test-plan';

const TASK = `
tasks:
  - { id: a, title: 甲, when: 6月, lead: 机关党委 }
`;

/** The one task of a plan that has it, with keys added. */
function taskWith(keys: string): Plan['tasks'][number] {
  const [task] = soundPlan(planWithTasks(`tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委${keys} }\n`)).tasks;
  if (task === undefined) throw new Error('the task is missing');
  return task;
}

describe('the head', () => {
  test('of a plan with every key', () => {
    const plan = soundPlan(
      planWithTasks(`
title: 2022年机关党建工作要点
organisation: 市机关事务管理局
issuer: 机关党委
source: source.txt
calendar: { country: CN, rest-day: advance, rest-days: [2022-08-15], workdays: [2022-08-20] }
anchors: { 校庆: 2022-05-20 }
scoring: { full: 100 }
paper: { number: 1号 }
baselines: [party-branch]
${TASK}`),
    );
    expect(plan).toMatchObject({
      file: 'plan.yaml',
      title: '2022年机关党建工作要点',
      year: 2022,
      organisation: '市机关事务管理局',
      issuer: '机关党委',
      source: 'source.txt',
      calendar: { country: 'CN', restDay: 'advance' },
    });
  });

  test('of a plan that leaves all to custom', () => {
    const plan = soundPlan(planWithTasks(TASK).replace(/^issuer: .*\n/m, ''));
    expect(plan).toMatchObject({ issuer: undefined, source: undefined, calendar: { country: 'CN', restDay: 'keep' } });
    expect(plan.escalation).toBe(DEFAULT_ESCALATION);
  });

  test('texts that look like numbers stay texts', () => {
    expect(soundPlan(planWithTasks(`title: 2022.10\norganisation: 010\n${TASK}`))).toMatchObject({
      title: '2022.10',
      organisation: '010',
    });
  });

  test.each(['2022', '"2022"', "'2022'", '2022.0', '+2022'])('year: %s', (year) => {
    expect(soundPlan(planWithTasks(TASK).replace('year: 2022', `year: ${year}`)).year).toBe(2022);
  });

  test.each([
    ['format', '2'],
    ['format', '0x1'],
    ['title', '[甲]'],
    ['title', '""'],
    ['year', '2e3'],
    ['year', '0x7E6'],
    ['year', '二〇二二'],
    ['year', '1899'],
    ['year', '2201'],
    ['organisation', '{ 甲: 乙 }'],
    ['units', '[]'],
    ['units', '机关党委'],
    ['sections', '[]'],
  ])('without a sound %s (%s) nothing can be answered', (key, value) => {
    const text = planWithTasks(TASK).replace(new RegExp(`^${key}:[^]*?(?=^\\w|(?![^]))`, 'm'), `${key}: ${value}\n`);
    const { plan, findings } = decoded(text);
    expect(plan).toBeUndefined();
    expect(findings.map(({ place }) => ('path' in place ? place.path : []))).toContainEqual([key]);
  });

  test.each(['format', 'title', 'year', 'organisation', 'units', 'sections'])('without %s it is no plan', (key) => {
    const text = planWithTasks(TASK).replace(new RegExp(`^${key}:[^]*?(?=^\\w|(?![^]))`, 'm'), '');
    const { plan, findings } = decoded(text);
    expect(plan).toBeUndefined();
    expect(findings.filter(({ code }) => code === 'Y202').map(({ args }) => args)).toEqual([{ key }]);
  });

  test.each([
    ['units that help', planWithTasks(TASK.replace('lead: 机关党委', 'lead: 机关党委, with: [[甲], 工会]'))],
    ['rest days', planWithTasks(`calendar: { rest-days: [[甲], 2022-02-30] }\n${TASK}`)],
  ])('of %s the one that is wrong is told, also behind one of another kind', (_what, text) => {
    const { findings } = decoded(text);
    expect(findings.map(({ place }) => ('path' in place ? place.path.at(-1) : undefined))).toEqual([0, 1]);
  });

  test.each(['- a\n', 'a\n'])('what is not a mapping is no plan: %j', (text) => {
    const { plan, findings } = decoded(text);
    expect(plan).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['Y203']);
  });

  test.each([
    ['issuer', 'issuer: [甲]', 'Y203'],
    ['rest-day rule', 'calendar: { rest-day: sometimes }', 'Y204'],
    ['rest day', 'calendar: { rest-days: [2022-02-30] }', 'Y403'],
    ['rest days that are no list', 'calendar: { workdays: 1.5 }', 'Y203'],
    ['anchor', 'anchors: { 校庆: 五月 }', 'Y403'],
    ['unknown key', 'extra: 1', 'Y201'],
    ['ladder', 'escalation: []', 'Y204'],
    ['scoring', 'scoring: { full: many }', 'Y203'],
    ['paper', 'paper: 5号', 'Y203'],
  ])('a wrong %s leaves the plan and its tasks', (_what, key, code) => {
    const { plan, findings } = decoded(planWithTasks(`${key}\n${TASK}`));
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(plan?.tasks.map(({ id }) => id)).toEqual(['a']);
    expect(plan?.calendar.restDay).toBe('keep');
    expect(plan?.escalation).toBe(DEFAULT_ESCALATION);
  });
});

describe('calendar and anchors', () => {
  test('the office’s own days win over the notice', () => {
    // 2022-06-03 was a holiday, 2022-06-06 an ordinary Monday
    const { calendar } = decoded(
      planWithTasks(`calendar: { rest-days: [2022-06-06], workdays: [2022-06-03] }\n${TASK}`),
    );
    expect(calendar.isWorkday(dayOf(2022, 6, 3))).toBe(true);
    expect(calendar.isWorkday(dayOf(2022, 6, 6))).toBe(false);
    const { calendar: plain } = decoded(planWithTasks(TASK));
    expect(plain.isWorkday(dayOf(2022, 6, 3))).toBe(false);
    expect(plain.isWorkday(dayOf(2022, 6, 6))).toBe(true);
  });

  test('of more anchors than there may be the first are known', () => {
    const anchors = Array.from({ length: 501 }, (_, index) => `节${index}: 2022-05-${String((index % 28) + 1)}`);
    const days = anchors.map((each) => each.replace(/-(\d)$/, '-0$1')).join(', ');
    const tasks = ['节499前', '节500前'].map((when, id) => `{ id: ${id}, title: 甲, when: ${when}, lead: 机关党委 }`);
    const { plan, findings } = decoded(planWithTasks(`anchors: { ${days} }\ntasks: [${tasks.join(', ')}]\n`));
    expect(plan?.tasks.map(({ id }) => id)).toEqual(['0']);
    expect(findings.map(({ code }) => code)).toEqual(['Y204', 'Y401']);
  });

  test('a country that nobody describes has no published year', () => {
    const { calendar } = decoded(planWithTasks(`calendar: { country: constructor }\n${TASK}`));
    expect(calendar.isPublished(dayOf(2022, 6, 1))).toBe(false);
  });

  test.each([
    ['anchors: { 校庆: 2022-05-20 }', '“校庆”前', '2022-01-01..2022-05-19'],
    ['anchors: { 校庆: 2022-05-20 }', '校庆前后', '2022-05-10..2022-05-30'],
    ['anchors: { 春节: 2022-02-02 }', '春节前', '2022-01-01..2022-02-01'],
    ['', '春节前', '2022-01-01..2022-01-31'],
  ])('%s: %s', (anchors, phrase, days) => {
    const text = planWithTasks(`${anchors}\ntasks:\n  - { id: a, title: 甲, when: ${phrase}, lead: 机关党委 }\n`);
    const windows = soundPlan(text).tasks.flatMap(({ when }) => when.items.flatMap((item) => item.windows));
    expect(windows.map(({ first, last }) => `${formatDay(first)}..${formatDay(last)}`)).toEqual([days]);
  });
});

describe('an anchor with a wrong day', () => {
  test.each([
    ['校庆: 2022-02-30', '“校庆”前'],
    ['校庆: 五月', '校庆前后'],
    ['春节: 2022-02-30', '春节前'],
    ['春节: 2022-02-30', '[6月, 春节前]'],
  ])('%s is told once, and %s is not answered by another', (anchor, phrase) => {
    const text = `anchors: { ${anchor} }\ntasks:\n  - { id: a, title: 甲, when: ${phrase}, lead: 机关党委 }\n`;
    const { plan, findings } = decoded(planWithTasks(text));
    expect(findings.map(({ code }) => code)).toEqual(['Y403']);
    expect(plan?.tasks).toEqual([]);
  });
});

describe('scores', () => {
  test('what is not said is as usual', () => {
    expect(soundPlan(planWithTasks(TASK)).scoring).toEqual(DEFAULT_SCORING);
    const text = planWithTasks(`scoring: { full: 120, overdue: -2.5, exclude: [a] }\n${TASK}`);
    expect(soundPlan(text).scoring).toEqual({ ...DEFAULT_SCORING, full: 120, overdue: -2.5, exclude: ['a'] });
    const other = planWithTasks(`scoring: { done-late: -0.5, cap: 4 }\n${TASK}`);
    expect(soundPlan(other).scoring).toEqual({ ...DEFAULT_SCORING, doneLate: -0.5, cap: 4 });
  });

  test.each([
    ['scoring: { full: -1, cap: 3 }', 'Y204'],
    ['scoring: { full: 1e3, cap: 3 }', 'Y203'],
  ])('a wrong number (%s) is reported, and the usual one takes its place', (scoring, code) => {
    const { plan, findings } = decoded(planWithTasks(`${scoring}\n${TASK}`));
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(plan?.scoring).toEqual({ ...DEFAULT_SCORING, cap: 3 });
  });

  test('an excluded task must be there, unless it is wrong itself', () => {
    const { plan, findings } = decoded(
      planWithTasks(
        'scoring: { exclude: [a, aa, b] }\ntasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n' +
          '  - { id: b, title: 乙, when: 6月31日, lead: 机关党委 }\n',
      ),
    );
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['Y403', expect.anything()],
      ['Y302', { id: 'aa', nearest: undefined }],
    ]);
    expect(plan?.scoring.exclude).toEqual(['a']);
  });
});

test('the head of a notice', () => {
  const text = planWithTasks(`paper: { number: 机党〔2022〕5号, copy: 局党组 }\n${TASK}`);
  expect(soundPlan(text).paper).toEqual({ number: '机党〔2022〕5号', to: undefined, copy: '局党组' });
});

describe('the ladder', () => {
  test('with every form of a step', () => {
    const text = planWithTasks(`
escalation:
  - { stage: 提示, from: opens }
  - { stage: 调度, from: due - 5 workdays, or: behind }
  - { stage: 督查, from: due, rectify-within: 7 days }
  - { stage: 督办, from: due + 1 day, rectify-within: 10 workdays }
${TASK}`);
    expect(soundPlan(text).escalation).toEqual([
      { stage: '提示', from: { kind: 'opens' }, orBehind: false, rectifyWithin: undefined },
      {
        stage: '调度',
        from: { kind: 'due', offset: { count: -5, unit: 'workdays' } },
        orBehind: true,
        rectifyWithin: undefined,
      },
      {
        stage: '督查',
        from: { kind: 'due', offset: { count: 0, unit: 'days' } },
        orBehind: false,
        rectifyWithin: { count: 7, unit: 'days' },
      },
      {
        stage: '督办',
        from: { kind: 'due', offset: { count: 1, unit: 'days' } },
        orBehind: false,
        rectifyWithin: { count: 10, unit: 'workdays' },
      },
    ]);
  });

  test.each([
    ['{ stage: 督办, from: due plus 3 days }', 'Y204'],
    ['{ stage: 督办, from: due + 3 weeks }', 'Y204'],
    ['{ stage: 督办, from: opens, rectify-within: 0 days }', 'Y204'],
    ['{ stage: 督办, from: opens, or: late }', 'Y204'],
    ['{ stage: 督办 }', 'Y202'],
    ['{ from: opens }', 'Y202'],
    ['督办', 'Y203'],
  ])('a wrong step (%s) brings the usual ladder back', (step, code) => {
    const { plan, findings } = decoded(planWithTasks(`escalation: [{ stage: 提示, from: opens }, ${step}]\n${TASK}`));
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(plan?.escalation).toBe(DEFAULT_ESCALATION);
  });
});

describe('a task', () => {
  test('with every key', () => {
    const task = taskWith(
      ', with: [各支部, 待明确], quote: 原文, requirement: 要求, deliverables: [决定, 1号], weight: 1.5, satisfies: [b-1], soft: true,' +
        ' rest-day: postpone, from: 2022-03-01, until: 2022-11-30, added: { date: 2022-03-10, by: 党组会 }, notes: 备注',
    );
    expect(task).toMatchObject({
      id: 'a',
      title: '甲',
      lead: '机关党委',
      with: ['各支部', '待明确'],
      quote: '原文',
      requirement: '要求',
      deliverables: ['决定', '1号'],
      weight: 1.5,
      satisfies: ['b-1'],
      soft: true,
      restDay: 'postpone',
      from: dayOf(2022, 3, 1),
      until: dayOf(2022, 11, 30),
      added: { date: dayOf(2022, 3, 10), by: '党组会' },
      notes: '备注',
      section: { title: '第一部分' },
      clause: { label: '1', title: '第一条' },
      order: 0,
      place: { file: 'plan.yaml', path: ['sections', 0, 'clauses', 0, 'tasks', 0], part: 'value' },
    });
  });

  test('with none but the needed keys', () => {
    expect(taskWith('')).toMatchObject({
      with: [],
      quote: undefined,
      requirement: undefined,
      deliverables: [],
      weight: 1,
      satisfies: [],
      soft: false,
      restDay: undefined,
      from: undefined,
      until: undefined,
      added: undefined,
      notes: undefined,
    });
  });

  test.each([
    [', with: 各支部', { with: ['各支部'] }],
    [', soft: false', { soft: false }],
    [', soft: "true"', { soft: true }],
    [', weight: 0', { weight: 0 }],
    [', weight: 0.25', { weight: 0.25 }],
    [', added: { date: 2022-03-10 }', { added: { date: dayOf(2022, 3, 10), by: undefined } }],
    [', from: 2022-06-30, until: 2022-06-30', { from: dayOf(2022, 6, 30), until: dayOf(2022, 6, 30) }],
  ])('%s', (keys, expected) => {
    expect(taskWith(keys)).toMatchObject(expected);
  });

  test.each([
    ['when: 常态化', 'ongoing'],
    ['when: 待定', 'unscheduled'],
    ['when: 6月', 'owed'],
    ['when: [4月, 9月]', 'owed'],
    ['when: { in: 2022-06 }', 'owed'],
    ['when: 2022-06', 'owed'],
  ])('%s is %s', (when, kind) => {
    const { tasks } = soundPlan(planWithTasks(`tasks:\n  - { id: a, title: 甲, ${when}, lead: 机关党委 }\n`));
    expect(tasks[0]?.when.kind).toBe(kind);
  });

  test('a mapping is kept as one line, a phrase as it is written', () => {
    const text = planWithTasks(`
tasks:
  - id: a
    title: 甲
    when:
      - 6月底前
      - every: month
        in: 2022-07..2022-09
        times: 2-3
    lead: 机关党委
`);
    const [task] = soundPlan(text).tasks;
    expect(task?.when.items.map((item) => item.text)).toEqual([
      '6月底前',
      '{ every: month, in: 2022-07..2022-09, times: 2-3 }',
    ]);
    expect(task?.when.items.map((_, index) => placeOfItem(task, index).path.slice(-2))).toEqual([
      ['when', 0],
      ['when', 1],
    ]);
  });

  test('sections, clauses and tasks keep their order, empty ones too', () => {
    const plan = soundPlan(
      planWithTasks(TASK).replace(
        /$/,
        `  - title: 第二部分
    clauses: []
  - title: 第三部分
    clauses:
      - { label: 二, title: 第二条 }
      - label: 3.10
        title: 第三条
        tasks:
          - { id: 010, title: 乙, when: 7月, lead: 局党组 }
          - { id: 9, title: 丙, when: 8月, lead: 局党组 }
`,
      ),
    );
    expect(plan.sections.map(({ title, clauses }) => [title, clauses.map(({ label }) => label)])).toEqual([
      ['第一部分', ['1']],
      ['第二部分', []],
      ['第三部分', ['二', '3.10']],
    ]);
    expect(plan.tasks.map(({ id, order, clause }) => [id, order, clause.label])).toEqual([
      ['a', 0, '1'],
      ['010', 1, '3.10'],
      ['9', 2, '3.10'],
    ]);
    expect(plan.tasks[1]?.section).toBe(plan.sections[2]);
    expect(plan.tasks[1]?.clause).toBe(plan.sections[2]?.clauses[1]);
  });
});

describe('the baselines it must meet', () => {
  test('stand with their places', () => {
    const { baselines } = soundPlan(planWithTasks(`baselines: [a, b]${TASK}`));
    expect(baselines.map(({ id, place }) => [id, place.path])).toEqual([
      ['a', ['baselines', 0]],
      ['b', ['baselines', 1]],
    ]);
  });

  test('are left out where they are no ids, and that is known', () => {
    const { plan, leftOut } = decoded(planWithTasks(`baselines: [[a], b]${TASK}`));
    expect(plan?.baselines.map(({ id }) => id)).toEqual(['b']);
    expect([leftOut.baselines, decoded(planWithTasks(TASK)).leftOut.baselines]).toEqual([true, false]);
  });

  test('what a task satisfied that had to be left out is known', () => {
    const { leftOut } = decoded(
      planWithTasks(`
tasks:
  - { id: a, title: 甲, when: 6月31日, lead: 机关党委, satisfies: [x, y] }
  - { id: b, title: 乙, when: 6月, lead: 机关党委, satisfies: [z] }
`),
    );
    expect([...leftOut.requirements]).toEqual(['x', 'y']);
  });
});

describe('what is wrong is left out, and the rest answers', () => {
  test.each([
    ['{ id: b, title: 乙, when: 6月31日, lead: 机关党委 }', 'Y403'],
    ['{ id: b, title: 乙, when: 择日, lead: 机关党委 }', 'Y401'],
    ['{ id: b, title: 乙, when: [6月, 6月], lead: 机关党委 }', 'Y404'],
    ['{ id: b, title: 乙, when: 6月, lead: 工会 }', 'Y501'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, with: [局党组, 工会] }', 'Y501'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, weight: 1e1 }', 'Y203'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, from: 2022-06-31 }', 'Y403'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, from: 2022-07-01, until: 2022-06-01 }', 'Y407'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, rest-day: later }', 'Y204'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, added: {} }', 'Y202'],
    ['{ id: b, title: 乙, when: 6月, lead: 机关党委, extra: 1 }', 'Y201'],
    ['{ id: b, title: 乙, when: 6月 }', 'Y202'],
    ['{ id: b/c, title: 乙, when: 6月, lead: 机关党委 }', 'Y204'],
    ['{ id: a, title: 乙, when: 6月, lead: 机关党委 }', 'Y301'],
    ['b', 'Y203'],
  ])('%s', (task, code) => {
    const { plan, findings, leftOut } = decoded(
      planWithTasks(`
tasks:
  - { id: a, title: 甲, when: 6月, lead: 机关党委 }
  - ${task}
  - { id: c, title: 丙, when: 8月, lead: 各支部 }
`),
    );
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(plan?.tasks.map(({ id, title, order }) => [id, title, order])).toEqual([
      ['a', '甲', 0],
      ['c', '丙', 1],
    ]);
    const id = /id: ([^,]+)/.exec(task)?.[1];
    expect([...leftOut.tasks]).toEqual(id === undefined || id === 'a' ? [] : [id]);
  });

  test('a clause or a section that is wrong keeps its tasks', () => {
    const text = planWithTasks(TASK).replace('        title: 第一条\n', '').replace('title: 第一部分', 'title: []');
    const { plan, findings } = decoded(text);
    expect(findings.map(({ code }) => code).sort()).toEqual(['Y202', 'Y203']);
    expect(plan?.tasks.map(({ id }) => id)).toEqual(['a']);
  });

  test('all that is wrong is told at once', () => {
    const { findings } = decoded(
      planWithTasks(`
calendar: { rest-day: maybe }
anchors: { 校庆: 2022-02-30 }
tasks:
  - { id: a, title: 甲, when: 6月31日, lead: 工会, with: 团委, from: 2022-13-01, added: { date: x } }
  - { id: a, title: 甲, when: 择日, lead: 机关党委, weight: x }
`),
    );
    expect(findings.map(({ code }) => code).sort()).toEqual(
      ['Y204', 'Y403', 'Y403', 'Y501', 'Y501', 'Y403', 'Y403', 'Y301', 'Y401', 'Y203'].sort(),
    );
  });
});
