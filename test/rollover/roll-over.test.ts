import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { commentsIn } from '../../src/load/comments';
import { decodePlan } from '../../src/load/decode-plan';
import { parseYaml } from '../../src/load/parse-yaml';
import { matchRecords } from '../../src/match/match';
import type { LedgerEntry } from '../../src/model/ledger-entry';
import type { Plan } from '../../src/model/plan';
import { movedPhrase, movedTitle } from '../../src/rollover/moved-phrase';
import { movedByMeaning, rollOver, type PlanText } from '../../src/rollover/roll-over';
import { SourceFile } from '../../src/source/source-file';
import { judge } from '../../src/status/judge';
import { civilOf, dayOf } from '../../src/time/civil-date';
import { readCases } from '../support/case-files';
import { decoded, soundPlan } from '../support/decoded-plan';
import { doneRecord, waiver } from '../support/ledger';
import { planWithTasks } from '../support/test-plan';

function planText(text: string): PlanText {
  const { root } = parseYaml('plan.yaml', text);
  const file = new SourceFile('plan.yaml', text, root, commentsIn(text, root));
  const { plan, calendar } = decodePlan(file, () => []);
  if (plan === undefined) throw new Error('it is no plan');
  return { file, plan, calendar };
}

/** The next plan's text, from the last day of the old one's year; nothing having been recorded unless given. */
function rolled(text: string, year: number, entries: readonly LedgerEntry[] = []): string {
  const read = planText(text);
  const { plan, calendar } = read;
  const asOf = dayOf(plan.year, 12, 31);
  const judgement = judge(plan, calendar, matchRecords(plan, calendar, entries, { asOf, knownAt: undefined }), asOf, 7);
  return rollOver(read, year, judgement).text;
}

function phrasesOf({ tasks }: Plan): readonly (readonly string[])[] {
  return tasks.map(({ id, when }) => [id, ...when.items.map(({ text }) => text)]);
}

test.each([
  ['6月', '6月'],
  ['每季度末月25日前', '每季度末月25日前'],
  ['2023年1月上旬', '2024年1月上旬'],
  ['二〇二三年1月底前', '二〇二四年1月底前'],
  ['次年1月', '次年1月'],
  ['2022-06', '2023-06'],
  ['2022-03..2022-05', '2023-03..2023-05'],
  ['2022-06-30', '2023-06-30'],
  ['2022-Q2', '2023-Q2'],
  ['2022', '2023'],
  ['2022年6月28日（周二）', '2023年6月28日'],
])('%s becomes %s a year later', (before, now) => {
  expect(movedPhrase(before, 1)).toBe(now);
});

test.each([
  ['2022年机关党建工作要点', '2023年机关党建工作要点'],
  ['二〇二二年要点', '二〇二三年要点'],
  ['2022-2023年度要点', '2023-2024年度要点'],
  ['落实2021年决定的要点', '落实2021年决定的要点'],
])('the title %s becomes %s', (before, now) => {
  expect(movedTitle(before, 2022, 1)).toBe(now);
});

test('a date that the new year has not becomes undecided, and a person is told', () => {
  const text = rolled(
    planWithTasks('tasks:\n  - { id: a, title: 学, when: 2024年2月29日, lead: 机关党委 }\n', 2024),
    2025,
  );
  expect(phrasesOf(soundPlan(text))).toEqual([['a', '待定']]);
  expect(text).toContain('# 待核：时限原为“2024年2月29日”，2025年推算不出，请写明');
});

test('the comments of the old plan stay, also those beside what is taken out', () => {
  const text = rolled(
    planWithTasks(
      'tasks:\n  - id: a # 甲\n    title: 学\n    quote: 6月，学 # 乙\n    # 丙\n    when: 6月\n    lead: 机关党委\n',
    ),
    2023,
  );
  for (const comment of ['# 甲', '# 乙', '# 丙']) expect(text).toContain(comment);
  expect(soundPlan(text).tasks[0]?.quote).toBeUndefined();
});

describe('what became of a task stands beside it', () => {
  const text = (when: string, lead = '机关党委'): string =>
    planWithTasks(`tasks:\n  - { id: a, title: 学, when: ${when}, lead: ${lead} }\n`);

  test.each<[string, string, readonly LedgerEntry[], string]>([
    ['6月', '机关党委', [doneRecord({ task: 'a', date: '2022-06-28' })], '1/1 按期办结，6月28日'],
    ['6月', '机关党委', [doneRecord({ task: 'a', date: '2022-07-02' })], '1/1 逾期办结，7月2日'],
    ['2-3次', '机关党委', [doneRecord({ task: 'a', date: '2022-07-02' })], '1/2 临期，时限12月31日'],
    ['6月', '机关党委', [waiver({ task: 'a', date: '2022-06-02', approved: '局党组会议' })], '免办'],
    ['[3月, 6月, 12月]', '机关党委', [], '共3期，逾期2期（2022-03、2022-06），临期1期'],
    ['6月', '各支部', [], '共3期，逾期3期（2022-06 第一党支部、2022-06 第二党支部、2022-06 第三党支部）'],
    [
      '常态化',
      '机关党委',
      [doneRecord({ task: 'a', date: '2022-07-02' }), doneRecord({ task: 'a', date: '2022-05-02' })],
      '记录2次，最近一次7月2日',
    ],
    ['待定', '机关党委', [], '没有记录'],
  ])('%s of %s', (when, lead, entries, said) => {
    expect(rolled(text(when, lead), 2023, entries)).toContain(`# 2022年：${said}\n`);
  });

  test('and on top what was never done', () => {
    expect(rolled(text('6月'), 2023)).toContain('#   a 学（2022-06）：0/1 逾期，时限6月30日\n');
    expect(rolled(text('6月'), 2023, [doneRecord({ task: 'a', date: '2022-06-28' })])).not.toContain('没有办结');
    expect(rolled(text('不超过3次'), 2023)).not.toContain('没有办结');
  });
});

describe('a plan as it would be in another year', () => {
  const [before, now] = [2022, 2024];
  const text = planWithTasks(
    'tasks:\n  - { id: a, title: 2022年学, when: 2022年6月, lead: 机关党委, quote: 六月, added: { date: 2022-05-01 } }\n  - { id: b, title: 学, when: 6月, lead: 机关党委 }\n',
  ).replace('测试计划', '2022年要点');

  test('has its days and its title moved, and all else as it was', () => {
    const moved = movedByMeaning(planText(text), now);
    expect(moved).toMatchObject({ year: now, title: '2024年要点' });
    expect(daysOf(moved, now - before)).toEqual(daysOf(soundPlan(text), 0));
    expect(moved.tasks.map(({ title, quote, added }) => [title, quote, added])).toEqual(
      soundPlan(text).tasks.map(({ title, quote, added }) => [title, quote, added]),
    );
  });

  test('also in an earlier one, and in its own', () => {
    expect(phrasesOf(movedByMeaning(planText(text), before - 1))).toEqual([
      ['a', '2021年6月'],
      ['b', '6月'],
    ]);
    expect(phrasesOf(movedByMeaning(planText(text), before))).toEqual(phrasesOf(soundPlan(text)));
  });

  test('of what means nothing there, is undecided', () => {
    const leap = planWithTasks('tasks:\n  - { id: a, title: 学, when: 2月29日, lead: 机关党委 }\n', 2024);
    expect(phrasesOf(movedByMeaning(planText(leap), 2023))).toEqual([['a', '待定']]);
  });
});

test('a waiver of what is taken out waives nothing else, and others stay', () => {
  const text = rolled(
    planWithTasks(
      'tasks:\n  - id: a\n    # yuetishi-ignore Y402: 甲\n    title: 学\n    quote: 六月 # yuetishi-ignore Y801: 乙\n    when: 6月\n    lead: 机关党委\n',
    ),
    2023,
  );
  expect(text).toContain('# yuetishi-ignore Y402: 甲');
  expect(text).toContain('# 原注：yuetishi-ignore Y801: 乙');
});

test('what somebody wrote cannot end a comment that repeats it', () => {
  const text = rolled(
    planWithTasks(
      'tasks: [{ id: a, title: "学\\nb: c", when: 6月, lead: 机关党委, quote: "甲\\n- 乙 # 丙\\t\\r丁\\u2028戊\\u0085己" }]\n',
    ),
    2023,
  );
  expect(soundPlan(text).tasks.map(({ title }) => title)).toEqual(['学\nb: c']);
  expect(text).toContain('原文：甲 - 乙 # 丙 丁 戊');
});

test('a block text is a date as any other, and the comment on top comes first', () => {
  const text = rolled(
    planWithTasks('tasks:\n  - id: a\n    title: 学\n    when: |\n      2022年6月\n    lead: 机关党委\n'),
    2023,
  );
  expect(text).toContain('when: 2023年6月\n');
  expect(text).toContain('时限原为“2022年6月”，已改为“2023年6月”');
  const inOneLine =
    '{"format": 1, "title": "要点", "year": 2022, "organisation": "局", "units": ["甲"], "source": "s", "sections": [{"title": "一", "clauses": [{"label": 1, "title": "学", "tasks": [{"id": "a", "title": "学", "when": "6月", "lead": "甲"}]}]}]}\n';
  expect(rolled(inOneLine, 2023)).toMatch(/^# 由《要点》/);
});

test.each(['\r\n', '\r'])('every line ends as those of the old plan: %j', (end) => {
  const text = planWithTasks(
    'tasks:\n  - id: a\n    title: 学\n    quote: 学\n    when: 2022年6月\n    lead: 机关党委\n',
  );
  expect(rolled(text.replaceAll('\n', end), 2023)).toBe(rolled(text, 2023).replaceAll('\n', end));
});

test('the plan of 2022 rolls over without a fault, with the same ids', () => {
  const text = readFileSync(join(__dirname, '../../plans/2022/plan.yaml'), 'utf8');
  const { plan, findings } = decoded(rolled(text, 2023));
  expect(findings).toEqual([]);
  expect(plan?.year).toBe(2023);
  expect(plan?.tasks.map(({ id }) => id)).toEqual(decoded(text).plan?.tasks.map(({ id }) => id));
  expect(plan?.tasks.every(({ quote }) => quote === undefined)).toBe(true);
});

const PHRASES = [
  '6月',
  '每月25日前',
  '每季度1次',
  '常态化',
  '2022年6月',
  '2023年1月上旬',
  '2022-06',
  '年内2-3次',
  '春节前',
];
const MAPPINGS = [
  '{ in: 2022-06 }',
  '{ by: 2022-06-30 }',
  '{ every: month, by: 25 }',
  '{ every: month, in: 2022-03..2022-11 }',
];

const anyPlanText = fc
  .array(
    fc.record({
      when: fc.constantFrom(...PHRASES, ...MAPPINGS, '[4月至6月, 2022-12]'),
      isFlow: fc.boolean(),
      quote: fc.boolean(),
      comment: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((tasks) =>
    planWithTasks(
      `tasks:\n${tasks
        .map(({ when, isFlow, quote, comment }, index) => {
          const quoted = quote ? [`quote: 原文${index}`] : [];
          const keys = [...quoted, `id: t${index}`, `title: 任务${index}`, `when: ${when}`, 'lead: 机关党委'];
          const remark = comment ? ` # 注${index}` : '';
          return isFlow ? `  - { ${keys.join(', ')} }${remark}` : `  - ${keys.join(`\n    `)}${remark}`;
        })
        .join('\n')}\n`,
    ),
  );

test('whatever the plan, the next one is sound, has its ids and all comments', () => {
  fc.assert(
    fc.property(anyPlanText, (text) => {
      const next = rolled(text, 2023);
      expect(soundPlan(next).tasks.map(({ id }) => id)).toEqual(soundPlan(text).tasks.map(({ id }) => id));
      for (const [comment] of text.matchAll(/# 注\d/g)) expect(next).toContain(comment);
    }),
  );
});

test('rolled twice is rolled by two years', () => {
  fc.assert(
    fc.property(anyPlanText, (text) => {
      const twice = soundPlan(rolled(rolled(text, 2023), 2024));
      const once = soundPlan(rolled(text, 2024));
      expect(phrasesOf(twice)).toEqual(phrasesOf(once));
      expect([twice.year, twice.title]).toEqual([once.year, once.title]);
    }),
  );
});

interface Case {
  readonly phrase?: string;
  readonly when?: string;
  readonly kind?: string;
  readonly year?: number;
}

const READINGS = ['readings.yaml', 'mappings.yaml'].flatMap((file) =>
  readCases<Case>(join(__dirname, '../time/phrase/cases'), file),
);

/** Of these, weekdays, workdays and the moon decide. */
const BY_THE_CALENDAR = /周|星期|礼拜|工作日|week|[a-z]day|春节|清明|端午|中秋|除夕|元宵/u;

/** After so many years, every day of a year is there again; but for 2100. */
const LEAP_YEARS = 4;

/** The windows of each task by year, month and day. */
function daysOf({ tasks }: Plan, back: number): readonly string[] {
  return tasks.map(({ when }) => {
    const windows = when.items.flatMap((item) => item.windows);
    const dates = windows.map(({ first, last, times }) => {
      const days = [first, last].map((each) => ({ ...civilOf(each), year: civilOf(each).year - back }));
      return { days, times };
    });
    return JSON.stringify(dates);
  });
}

test('whatever way a date is written in, it comes as many years later', () => {
  const written = READINGS.flatMap(({ phrase, when = JSON.stringify(phrase), kind, year = 2022 }) => {
    const isSound = kind !== 'refused' && kind !== 'duplicate-period' && /^["{[]/.test(when);
    return isSound && year < 2096 && !BY_THE_CALENDAR.test(when) ? [{ when, year }] : [];
  });
  expect(written.length).toBeGreaterThan(200);
  for (const year of new Set(written.map((each) => each.year))) {
    const whens = written.filter((each) => each.year === year).map(({ when }) => when);
    const tasks = whens.map((when, index) => `  - { id: t${index}, title: 学, when: ${when}, lead: 机关党委 }\n`);
    const text = planWithTasks(`tasks:\n${tasks.join('')}`, year);
    const next = daysOf(soundPlan(rolled(text, year + LEAP_YEARS)), LEAP_YEARS);
    const days = daysOf(soundPlan(text), 0);
    expect(whens.filter((_when, index) => days[index] !== next[index])).toEqual([]);
  }
});

describe('a second turn', () => {
  const twice = (text: string): string => rolled(rolled(text, 2023), 2024);
  const lineEnds = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

  test('is of its own year on top, whatever the first one said there', () => {
    const text = twice(planWithTasks('tasks:\n  - { id: a, title: 学, when: 6月, lead: 机关党委 }\n'));
    const top = lineEnds(text).filter((line) => /顺延为|没有办结的|a 学/.test(line));
    expect(top).toEqual([
      expect.stringMatching(/^# 由《测试计划》顺延为2024年的草稿/),
      '# 2023年没有办结的（截至2023-12-31）：',
      '#   a 学（2023-06）：0/1 逾期，时限6月30日',
    ]);
    expect(text.match(/^#$/gm)).toHaveLength(1);
  });

  test('takes the place of what the first one asked of the same matter, and of nothing else', () => {
    const text = twice(
      planWithTasks(`tasks:
  - { id: a, title: 学, when: 2022年6月, lead: 机关党委, quote: 六月学 }
  - { id: b, title: 考, when: 7月, lead: 机关党委, until: 2022-10-31 }
`).replace(/^ *(?=- \{ id: a)/m, '$&# 由办公室提醒\n$&'),
    );
    const tasks = lineEnds(text).filter((line) => /^#.*(?:年：|待核|原文|提醒)/.test(line));
    expect(tasks.slice(-8)).toEqual([
      '# 由办公室提醒',
      expect.stringMatching(/^# 2022年：0\/1 逾期/),
      '# 2022年原文：六月学',
      expect.stringMatching(/^# 2023年：0\/1 逾期/),
      '# 待核：时限原为“2023年6月”，已改为“2024年6月”',
      expect.stringMatching(/^# 2022年：/),
      expect.stringMatching(/^# 2023年：/),
      expect.stringMatching(/^# 待核：这一项只到2022-10-31，2024年已经终止/),
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('says of each time of a task once, with line ends %j', (lineEnd) => {
    const task = '  - { id: a, title: 学, when: [2022年6月, 2022年9月], lead: 机关党委 }\n';
    const text = twice(planWithTasks(`tasks:\n${task}`).replaceAll('\n', lineEnd));
    const said = text.split(lineEnd).filter((line) => line.includes('待核：时限'));
    expect(said.map((line) => line.trim())).toEqual([
      '# 待核：时限原为“2023年6月”，已改为“2024年6月”',
      '# 待核：时限原为“2023年9月”，已改为“2024年9月”',
    ]);
  });

  test('of two tasks of one line, takes the place of what is said of the same one', () => {
    const text = twice(
      planWithTasks(
        'tasks: [{ id: a, title: 学, when: 2022年6月, lead: 机关党委 }, { id: b, title: 考, when: 7月, lead: 机关党委 }]\n',
      ),
    );
    expect(lineEnds(text).filter((line) => line.includes('待核：时限'))).toEqual([
      '# a：待核：时限原为“2023年6月”，已改为“2024年6月”',
    ]);
  });

  test.each([
    ['的原文', 'source: a.txt\n', 'source: b.txt\n', /2023年的原文（b\.txt）/],
    ['发文字号', 'paper: { number: 〔2022〕1号, to: 甲 }\n', 'paper: { number: 〔2023〕2号, to: 甲 }\n', /〔2023〕2号/],
    ['“节”原为', 'anchors: { 节: 2022-05-01 }\n', '', /“节”原为2023-05-01，已改为2024-05-01/],
    ['rest-days 原为', 'calendar: { rest-days: [2022-05-05] }\n', '', /rest-days 原为2023-05-06/],
  ])('says of the head once: %s', (words, first, second, expected) => {
    const plan = planWithTasks('tasks:\n  - { id: a, title: 学, when: 6月, lead: 机关党委 }\n');
    const between = rolled(plan.replace(/^units:/m, `${first}units:`), 2023)
      .replace(/paper: \{ to: 甲 \}\n/, '')
      .replace('rest-days: []', 'rest-days: [2023-05-06]')
      .replace(/^units:/m, `${second}units:`);
    const said = lineEnds(rolled(between, 2024)).filter((line) => line.startsWith('#') && line.includes(words));
    expect(said).toEqual([expect.stringMatching(expected)]);
  });

  test('counts what is left undecided since the first', () => {
    const plan = planWithTasks('tasks:\n  - { id: a, title: 落实2022年决定, when: 6月, lead: 机关党委 }\n');
    const text = twice(plan);
    expect(text.match(/^ *# .*待核：(?!”)/gm)).toHaveLength(1);
    expect(text).toContain('# 有1处要由人核定');
  });
});
