import type { Assessment } from '../../../src/model/assessment';
import { plainPaint } from '../../../src/render/paint';
import type { Question, StatusSheet } from '../../../src/render/status-sheet';
import { statusTablePieces } from '../../../src/render/terminal/status-table';
import { totalsOf } from '../../../src/status/totals';
import { widthOf } from '../../../src/text/width';
import {
  day,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleStanding,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

function sheet(assessments: readonly Assessment[], rest: Partial<StatusSheet> = {}): StatusSheet {
  const judgement = sampleJudgement('2022-07-01', assessments);
  const totals = totalsOf(assessments, judgement.asOf);
  return { judgement, assessments, helping: [], ongoing: [], unscheduled: [], totals, ...rest };
}

const STATUS: Question = { kind: 'status' };

function table(of: StatusSheet, language: 'zh' | 'en' = 'zh', width = 100, question: Question = STATUS): string {
  return [...statusTablePieces(of, question, { language, paint: plainPaint, width })].join('');
}

/** The row of one occurrence, by its parts. */
function row(sample: SampleAssessment, language: 'zh' | 'en' = 'zh'): string[] {
  const lines = table(
    sheet([{ ...sampleAssessment(sample), ...('light' in sample && { light: sample.light }) }]),
    language,
  ).split('\n');
  const start = lines.findIndex((line) => line.startsWith('---')) + 1;
  return (lines[start] ?? '').split(/ {2,}/);
}

describe('a row', () => {
  test.each([
    [{ state: 'waived', light: undefined }, '免办', 'waived'],
    [{ state: 'done' }, '按期办结 绿灯', 'done, green'],
    [{ state: 'done-late' }, '逾期办结 绿灯', 'done late, green'],
    [{ state: 'upcoming' }, '未到期 绿灯', 'upcoming, green'],
    [{ state: 'open' }, '进行中 绿灯', 'open, green'],
    [{ state: 'due-soon', light: 'yellow' }, '临期 黄灯', 'due soon, yellow'],
    [{ state: 'overdue', light: 'red', daysLate: 1 }, '逾期 红灯', 'overdue, red'],
  ] as const)('says state and light in words: %j', (sample, zh, en) => {
    expect(row({ due: '2022-06-30', ...sample })).toContain(zh);
    expect(row({ due: '2022-06-30', ...sample }, 'en')).toContain(en);
  });

  test.each([
    [{ times: { min: 1 }, count: 0 }, '0/1'],
    [{ times: { min: 2, max: 3 }, count: 1, pace: 'behind' }, '1/2-3 欠进度'],
    [{ times: { min: 2 }, count: 2, pace: 'on-pace' }, '2/2 达进度'],
    [{ times: { min: 4 }, count: 9, pace: 'ahead' }, '9/4 超进度'],
    [{ times: { min: 0, max: 2 }, count: 0 }, '0/0-2'],
    [{ times: { min: 2, max: 2 }, count: 1 }, '1/2'],
  ] as const)('says how often it was done: %j', (sample, shown) => {
    expect(row({ due: '2022-06-30', ...sample })).toContain(shown);
  });

  test('says the stage, in English by its English word, and a stage of the plan as it is', () => {
    expect(row({ due: '2022-06-30', stage: ['督查', '2022-07-01'] })).toContain('督查');
    expect(row({ due: '2022-06-30', stage: ['督查', '2022-07-01'] }, 'en')).toContain('inspect');
    expect(row({ due: '2022-06-30', stage: ['约谈', '2022-07-01'] }, 'en')).toContain('约谈');
  });

  test('says how many days late', () => {
    expect(row({ due: '2022-06-30', state: 'overdue', daysLate: 12 }).at(-1)).toBe('12');
  });

  test('shows the effective due date, and that it was extended', () => {
    const printed = table(sheet([sampleAssessment({ due: '2022-06-30', extendedTo: '2022-07-15' })]));
    expect(printed).toMatch(/^2022-07-15 .*\n已延期 /m);
  });

  test('a long period is parted between its two days', () => {
    const printed = table(sheet([sampleAssessment({ opens: '2022-01-01', due: '2022-06-20' })]));
    expect(printed).toMatch(/2022-01-01\.\. .*\n +2022-06-20$/m);
  });
});

test('a due date that rests on unpublished holidays is marked, and the mark explained', () => {
  const printed = table(sheet([sampleAssessment({ due: '2022-06-30', provisional: true })]));
  expect(printed).toMatch(/^2022-06-30\* /m);
  expect(printed).toMatch(/\n\n\* 暂定：.*\n$/);
  expect(table(sheet([sampleAssessment({ due: '2022-06-30' })]))).not.toContain('暂定');
  expect(table(sheet([sampleAssessment({ due: '2022-06-30', provisional: true })]), 'en')).toContain('* provisional: ');
});

test('every line fits the terminal, whatever stands in it', () => {
  const task = sampleTask({ title: '举办机关党员干部政治能力专题培训和“七一”表彰', lead: '第一党支部' });
  const samples: SampleAssessment[] = [
    { task, due: '2022-06-30', state: 'overdue', light: 'red', daysLate: 120, stage: ['督办', '2022-07-15'] },
    { task, opens: '2022-01-01', due: '2022-12-20', state: 'done-late', times: { min: 12, max: 24 }, pace: 'behind' },
    { task, due: '2022-06-30', provisional: true, extendedTo: '2022-07-15', state: 'due-soon', light: 'yellow' },
  ];
  for (const language of ['zh', 'en'] as const) {
    for (const width of [80, 90, 100, 132]) {
      const [rows = ''] = /-{4}[^]*?\n\n/.exec(table(sheet(samples.map(sampleAssessment)), language, width)) ?? [];
      expect(Math.max(...rows.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
    }
  }
});

describe('around the table', () => {
  const late = sampleAssessment({ due: '2022-06-30', state: 'overdue', light: 'red', daysLate: 1 });
  const done = sampleAssessment({ due: '2022-06-30', state: 'done' });

  test('the totals name the states there are, and the rate', () => {
    expect(table(sheet([late, done, done]))).toContain('\n\n共 3 期：按期办结 2，逾期 1；办结率 66.67%。\n');
    expect(table(sheet([late, done, done]), 'en')).toContain(
      '\n\n3 occurrences: done 2, overdue 1; completion rate 66.67%.\n',
    );
    expect(table(sheet([sampleAssessment({ due: '2022-08-31' })]))).toContain('共 1 期：进行中 1。\n');
    expect(table(sheet([late]), 'en')).toContain('1 occurrence: overdue 1; completion rate 0%.\n');
  });

  test('of what is still to be done there is no rate', () => {
    expect(table(sheet([late]), 'zh', 100, { kind: 'overdue' })).toContain('共 1 期：逾期 1。\n');
  });

  test('the heading names plan and date, and the days asked about', () => {
    const span = { first: day('2022-07-01'), last: day('2022-07-31') };
    expect(table(sheet([]))).toBe('2022年机关党建工作要点　基准日 2022-07-01\n\n没有符合条件的期次。\n');
    expect(table(sheet([]), 'zh', 100, { kind: 'due', span })).toBe(
      '2022年机关党建工作要点　基准日 2022-07-01　2022-07-01 至 2022-07-31 到期\n\n这段时间没有要到期的任务。\n',
    );
    expect(table(sheet([]), 'en', 100, { kind: 'due', span })).toBe(
      '2022年机关党建工作要点, as of 2022-07-01, due 2022-07-01 to 2022-07-31\n\nNothing falls due in these days.\n',
    );
    expect(table(sheet([]), 'zh', 100, { kind: 'overdue' })).toContain('\n\n没有逾期的任务。\n');
  });

  test('what a unit helps with stands behind, and is not counted', () => {
    const printed = table(sheet([done], { helping: [late] }));
    expect(printed.indexOf('共 1 期：按期办结 1')).toBeLessThan(printed.indexOf('配合的任务（不计数）'));
    expect(printed.slice(printed.indexOf('配合'))).toContain('逾期 红灯');
    expect(table(sheet([], { helping: [late] }), 'en')).toContain('Helping with (not counted)\nDue ');
  });

  test('standing duties are listed', () => {
    const printed = table(sheet([], { ongoing: sampleStanding('学习'), unscheduled: sampleStanding('参观') }));
    expect(printed).toContain(
      '\n\n常态化任务（不判逾期）\n- 学习 学习（机关党委）\n\n时间待定的任务\n- 参观 参观（机关党委）\n',
    );
  });
});

test('what comes from the plan is shown and never obeyed', () => {
  const nasty = '\u001b[31m\u202e\n学习';
  const task = sampleTask({ id: `1${nasty}`, title: nasty, lead: `党委${nasty}` });
  const assessments = [sampleAssessment({ task, due: '2022-06-30', stage: [nasty, '2022-06-01'] })];
  const judgement = { ...sampleJudgement('2022-07-01', []), plan: samplePlan({ title: nasty }) };
  const printed = table(
    sheet(assessments, { judgement, ongoing: sampleStanding(nasty), unscheduled: sampleStanding(nasty) }),
  );
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(printed).toContain('\\u{1b}');
});
