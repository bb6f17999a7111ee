import { matchRecords } from '../../src/match/match';
import type { LedgerEntry } from '../../src/model/ledger-entry';
import type { Task } from '../../src/model/plan';
import { derivationOf, type DerivationStep } from '../../src/status/derivation';
import { judge } from '../../src/status/judge';
import { doneRecord, extension, progressNote, retraction, waiver } from '../support/ledger';
import { day, samplePlan, sampleTask } from '../support/sample-judgement';
import { SHIPPED_CALENDAR, whenOf } from '../support/when-of';

interface Story {
  readonly task?: Partial<Task>;
  readonly entries?: readonly LedgerEntry[];
  readonly asOf: string;
  readonly id: string;
}

function stepsOf({ task, entries = [], asOf, id }: Story): readonly DerivationStep[] {
  const plan = samplePlan({ tasks: [sampleTask({ title: '评选表彰', when: whenOf('6月'), ...task })] });
  const matched = matchRecords(plan, SHIPPED_CALENDAR, entries, { asOf: day(asOf), knownAt: undefined });
  const judgement = judge(plan, SHIPPED_CALENDAR, matched, day(asOf), 7);
  const assessment = judgement.assessments.find(({ occurrence }) => occurrence.id === id);
  if (assessment === undefined) throw new Error(`no occurrence ${id}`);
  return derivationOf(judgement, assessment);
}

function inChinese(story: Story): readonly string[] {
  return stepsOf(story).map(({ kind, text }) => `${kind}: ${text.zh}`);
}

function inEnglish(story: Story): readonly string[] {
  return stepsOf(story).map(({ kind, text }) => `${kind}: ${text.en}`);
}

describe('why an extended occurrence of a rest day is judged as it is', () => {
  const story: Story = {
    id: 't1@2022-06',
    asOf: '2022-07-20',
    task: { restDay: 'postpone', deliverables: [] },
    entries: [
      extension({ date: '2022-06-10', to: '2022-07-17', approved: '局党组会议', line: 3 }),
      progressNote({ date: '2022-06-13', line: 7 }),
    ],
  };

  test('in Chinese', () => {
    expect(inChinese(story)).toEqual([
      'phrase: 计划写明：评选表彰，6月，责任单位 机关党委',
      'window: 期次 2022-06：2022-06-01 至 2022-06-30，应完成 1 次',
      'extension: 2022-06-10 延期至 2022-07-17，批准：局党组会议（records/a.yaml:3，2022-06-10 登记）',
      'rest-day: 2022-07-17（周日）是休息日，按规定顺延：时限为 2022-07-18',
      'reminder: 时限及之前最后一个工作日是2022-07-18（周一）',
      'records: 记录 0 条，计 0 次；进展 1 条',
      'state: 基准日 2022-07-20：逾期 2 天',
      'stage: 所处阶段：督查，2022-07-19 起',
      'next: 仍未完成则转入：督办，2022-08-02 起',
    ]);
  });

  test('in English', () => {
    expect(inEnglish(story)).toEqual([
      'phrase: the plan says: 评选表彰, 6月, owed by 机关党委',
      'window: period 2022-06: 2022-06-01 to 2022-06-30, owed 1 time',
      'extension: extended on 2022-06-10 to 2022-07-17, approved by 局党组会议 (records/a.yaml:3, recorded on 2022-06-10)',
      'rest-day: 2022-07-17 is a rest day; by the rule “postpone” the due date is 2022-07-18',
      'reminder: the last workday on or before it is 2022-07-18',
      'records: no record counts; 1 note of progress',
      'state: as of 2022-07-20: overdue by 2 days',
      'stage: stage: inspect, from 2022-07-19',
      'next: next, if still unmet: supervise, from 2022-08-02',
    ]);
  });
});

describe('the steps that not every occurrence has', () => {
  const kinds = (story: Story): readonly string[] => stepsOf(story).map(({ kind }) => kind);

  test('a group says that it fanned out, a count how it was reached', () => {
    const story: Story = {
      id: 't1@2022-Q2/第一党支部',
      asOf: '2022-06-30',
      task: { when: whenOf('每季度2次'), lead: '各支部' },
      entries: [
        doneRecord({ date: '2022-04-08', units: ['各支部'], line: 1 }),
        doneRecord({ date: '2022-06-20', units: ['第一党支部'], line: 5, file: 'records/b.yaml' }),
      ],
    };
    expect(inChinese(story)).toEqual([
      'phrase: 计划写明：评选表彰，每季度2次，责任单位 第一党支部（由“各支部”分到每个单位）',
      'window: 期次 2022-Q2：2022-04-01 至 2022-06-30，应完成 2 次',
      'rest-day: 2022-06-30（周四）是工作日，时限即这一天',
      'reminder: 时限及之前最后一个工作日是2022-06-30（周四）',
      'records: 记录 2 条，计 2 次：2022-04-08 ×1（records/a.yaml:1，2022-04-08 登记）、2022-06-20 ×1（records/b.yaml:5，2022-06-20 登记），2022-06-20 达到应完成次数',
      'state: 基准日 2022-06-30：按期办结',
    ]);
    expect(inEnglish(story).at(4)).toBe(
      'records: 2 records, 2 in all: 2022-04-08 ×1 (records/a.yaml:1, recorded on 2022-04-08), 2022-06-20 ×1 (records/b.yaml:5, recorded on 2022-06-20); enough on 2022-06-20',
    );
  });

  test('a pace says how many were expected', () => {
    const story: Story = { id: 't1@2022', asOf: '2022-09-30', task: { when: whenOf('年内2-3次') } };
    expect(kinds(story)).toEqual([
      'phrase',
      'window',
      'rest-day',
      'reminder',
      'records',
      'pace',
      'state',
      'stage',
      'next',
    ]);
    expect(inChinese(story)[5]).toBe('pace: 序时进度：到 2022-09-30 应完成 1 次，已完成 0 次，欠进度');
    expect(inEnglish(story)[5]).toBe('pace: pace: 1 expected by 2022-09-30, 0 done: behind');
    expect(inChinese(story)[1]).toBe('window: 期次 2022：2022-01-01 至 2022-12-31，应完成 2-3 次');
    expect(inEnglish(story)[1]).toBe('window: period 2022: 2022-01-01 to 2022-12-31, owed 2 to 3 times');
  });

  test('what is allowed and not owed says how often at most', () => {
    const story: Story = { id: 't1@2022', asOf: '2022-09-30', task: { when: whenOf('不超过3次') } };
    expect(kinds(story)).toEqual(['phrase', 'window', 'rest-day', 'reminder', 'records', 'state']);
    expect(inChinese(story)[1]).toBe('window: 期次 2022：2022-01-01 至 2022-12-31，不超过 3 次');
    expect(inEnglish(story)[1]).toBe('window: period 2022: 2022-01-01 to 2022-12-31, at most 3 times');
  });

  test('a single day says from when it counts as open', () => {
    const story: Story = { id: 't1@2022-06-28', asOf: '2022-06-10', task: { when: whenOf('6月28日') } };
    expect(inChinese(story)[1]).toContain('；只有一天，自 2022-06-14 起算进行中');
    expect(inEnglish(story)[1]).toContain('; a single day, open from 2022-06-14');
    expect(inChinese(story).slice(-2)).toEqual([
      'state: 基准日 2022-06-10：未到期，还没有开始',
      'next: 仍未完成则转入：提示，2022-06-14 起',
    ]);
  });

  test('a waiver says when, why and by whose leave', () => {
    const waived = waiver({ date: '2022-06-20', reason: '疫情防控', approved: '机关党委会议', line: 4 });
    const story: Story = { id: 't1@2022-06', asOf: '2022-06-30', entries: [waived] };
    expect(kinds(story)).toEqual(['phrase', 'window', 'rest-day', 'reminder', 'waiver', 'records', 'state']);
    expect(inChinese(story)[4]).toBe(
      'waiver: 2022-06-20 免办，原因：疫情防控，批准：机关党委会议（records/a.yaml:4，2022-06-20 登记）',
    );
    expect(inEnglish(story)[4]).toBe(
      'waiver: waived on 2022-06-20, reason: 疫情防控, approved by 机关党委会议 (records/a.yaml:4, recorded on 2022-06-20)',
    );
  });

  test('a record that was taken back stays in sight', () => {
    const entries = [doneRecord({ date: '2022-06-08', line: 2 }), retraction('2022-06-20', { date: '2022-06-08' })];
    const story: Story = { id: 't1@2022-06', asOf: '2022-06-30', entries };
    expect(kinds(story)).toContain('taken-back');
    expect(inChinese(story)[5]).toBe(
      'taken-back: 2022-06-08 的记录（records/a.yaml:2，2022-06-08 登记）已于 2022-06-20 撤回（records/a.yaml:9，2022-06-20 登记）',
    );
    expect(inEnglish(story)[5]).toBe(
      'taken-back: the record of 2022-06-08 (records/a.yaml:2, recorded on 2022-06-08) was taken back on 2022-06-20 (records/a.yaml:9, recorded on 2022-06-20)',
    );
    const reason = '日期登记有误';
    const said = { ...story, entries: entries.map((entry) => (entry.kind === 'void' ? { ...entry, reason } : entry)) };
    expect(inChinese(said)[5]).toContain(' 撤回，原因：日期登记有误（');
    expect(inEnglish(said)[5]).toContain(', reason: 日期登记有误 (');
  });

  test('a record says when it was written down, and which one it replaced', () => {
    const entries = [
      doneRecord({ date: '2022-06-08', line: 2 }),
      doneRecord({ date: '2022-06-10', recorded: '2022-06-20', line: 10 }),
      doneRecord({ date: '2022-06-22', recorded: '2022-06-23', line: 11 }),
      retraction('2022-06-20', { date: '2022-06-08' }),
    ];
    const story: Story = { id: 't1@2022-06', asOf: '2022-06-30', entries };
    expect(inChinese(story)[4]).toContain(
      '2022-06-10 ×1（records/a.yaml:10，2022-06-20 登记，代替 records/a.yaml:2）、2022-06-22 ×1（records/a.yaml:11，2022-06-23 登记）',
    );
    expect(inEnglish(story)[4]).toContain(
      '2022-06-10 ×1 (records/a.yaml:10, recorded on 2022-06-20, in place of records/a.yaml:2), 2022-06-22',
    );
  });

  test('what was written down later than a void is not said to replace anything', () => {
    const entries = [
      doneRecord({ date: '2022-06-08', line: 2 }),
      doneRecord({ date: '2022-06-22', recorded: '2022-06-23', line: 11 }),
      retraction('2022-06-20', { date: '2022-06-08' }),
    ];
    const story: Story = { id: 't1@2022-06', asOf: '2022-06-30', entries };
    expect(inChinese(story)[4]).toContain('（records/a.yaml:11，2022-06-23 登记）');
  });

  describe('every extension and waiver that acted stays in sight', () => {
    const approved = '局党组会议';
    const id = 't1@2022-06';
    const of = (story: Story, ...wanted: readonly string[]): readonly string[] =>
      [...inChinese(story), ...inEnglish(story)].filter((step) => wanted.some((kind) => step.startsWith(`${kind}: `)));

    test('extended twice: the second says which one it replaced', () => {
      const entries = [
        extension({ date: '2022-06-20', to: '2022-07-15', approved, line: 1, recorded: '2022-06-21' }),
        extension({ date: '2022-07-10', to: '2022-07-29', approved, line: 4 }),
      ];
      expect(of({ id, asOf: '2022-07-20', entries }, 'extension')).toEqual([
        'extension: 2022-06-20 延期至 2022-07-15，批准：局党组会议（records/a.yaml:1，2022-06-21 登记）',
        'extension: 2022-07-10 延期至 2022-07-29，批准：局党组会议（records/a.yaml:4，2022-07-10 登记，代替 records/a.yaml:1）',
        'extension: extended on 2022-06-20 to 2022-07-15, approved by 局党组会议 (records/a.yaml:1, recorded on 2022-06-21)',
        'extension: extended on 2022-07-10 to 2022-07-29, approved by 局党组会议 (records/a.yaml:4, recorded on 2022-07-10, in place of records/a.yaml:1)',
      ]);
    });

    test('taken back, and mended on the same day', () => {
      const entries = [
        extension({ date: '2022-06-10', to: '2022-07-08', approved, line: 1 }),
        extension({ date: '2022-06-20', to: '2022-07-15', approved, line: 2 }),
        retraction('2022-06-22', { kind: 'extend', to: '2022-07-15' }, 3),
        extension({ date: '2022-06-21', to: '2022-07-29', approved, line: 4, recorded: '2022-06-22' }),
      ];
      expect(of({ id, asOf: '2022-07-20', entries }, 'extension', 'taken-back').slice(0, 3)).toEqual([
        'extension: 2022-06-10 延期至 2022-07-08，批准：局党组会议（records/a.yaml:1，2022-06-10 登记）',
        'extension: 2022-06-21 延期至 2022-07-29，批准：局党组会议（records/a.yaml:4，2022-06-22 登记，代替 records/a.yaml:1、records/a.yaml:2）',
        'taken-back: 2022-06-20 延期至 2022-07-15（records/a.yaml:2，2022-06-20 登记）已于 2022-06-22 撤回（records/a.yaml:3，2022-06-22 登记）',
      ]);
      expect(of({ id, asOf: '2022-07-20', entries }, 'taken-back')[1]).toBe(
        'taken-back: the extension of 2022-06-20 to 2022-07-15 (records/a.yaml:2, recorded on 2022-06-20) was taken back on 2022-06-22 (records/a.yaml:3, recorded on 2022-06-22)',
      );
    });

    test('what stood there before, of the same day, did not mend it', () => {
      const entries = [
        extension({ date: '2022-06-20', to: '2022-07-08', approved, line: 1 }),
        extension({ date: '2022-06-20', to: '2022-07-15', approved, line: 2 }),
        retraction('2022-06-20', { kind: 'extend', to: '2022-07-15' }, 3),
      ];
      expect(of({ id, asOf: '2022-07-20', entries }, 'extension')[0]).toBe(
        'extension: 2022-06-20 延期至 2022-07-08，批准：局党组会议（records/a.yaml:1，2022-06-20 登记）',
      );
    });

    test('a waiver that was replaced, and one that was taken back', () => {
      const entries = [
        waiver({ date: '2022-06-10', approved, line: 1 }),
        waiver({ date: '2022-06-20', approved, line: 2 }),
      ];
      const story: Story = { id, asOf: '2022-07-20', entries };
      expect(of(story, 'waiver')[1]).toBe(
        'waiver: 2022-06-20 免办，原因：疫情防控，批准：局党组会议（records/a.yaml:2，2022-06-20 登记，代替 records/a.yaml:1）',
      );
      const taken = retraction('2022-06-22', { kind: 'waive', date: '2022-06-20' }, 3);
      expect(of({ ...story, entries: [...entries, taken] }, 'waiver', 'taken-back')).toEqual([
        'waiver: 2022-06-10 免办，原因：疫情防控，批准：局党组会议（records/a.yaml:1，2022-06-10 登记）',
        'taken-back: 2022-06-20 的免办（records/a.yaml:2，2022-06-20 登记）已于 2022-06-22 撤回（records/a.yaml:3，2022-06-22 登记）',
        'waiver: waived on 2022-06-10, reason: 疫情防控, approved by 局党组会议 (records/a.yaml:1, recorded on 2022-06-10)',
        'taken-back: the waiver of 2022-06-20 (records/a.yaml:2, recorded on 2022-06-20) was taken back on 2022-06-22 (records/a.yaml:3, recorded on 2022-06-22)',
      ]);
    });

    test('only at the occurrence that it names, and only what had acted', () => {
      const task = { when: whenOf('每季度1次') };
      const to = '2022-07-15';
      const taken = retraction('2022-06-22', { kind: 'extend' }, 3);
      const entry = extension({ date: '2022-06-20', to, approved, period: '2022-Q2', line: 2 });
      const shown = (period: string, old: LedgerEntry): number =>
        of({ id: `t1@${period}`, asOf: '2022-07-20', task, entries: [old, taken] }, 'taken-back').length;
      expect(shown('2022-Q2', entry)).toBe(2);
      expect(shown('2022-Q3', entry)).toBe(0);
      expect(shown('2022-Q2', { ...entry, approved: undefined })).toBe(0);
      expect(shown('2022-Q2', { ...entry, to: day('2022-06-29') })).toBe(0);
      expect(shown('2022-Q2', { ...entry, period: undefined })).toBe(0);
    });
  });

  test('a due date on a rest day is kept, or advanced', () => {
    const task = { when: whenOf('6月26日前') };
    const story: Story = { id: 't1@2022-01-01..2022-06-26', asOf: '2022-06-27', task };
    expect(inChinese(story)[2]).toBe('rest-day: 2022-06-26（周日）是休息日，按规定不变：时限为 2022-06-26');
    expect(inChinese(story)[3]).toBe('reminder: 时限及之前最后一个工作日是2022-06-24（周五）');
    expect(inChinese({ ...story, task: { ...task, restDay: 'advance' } })[2]).toBe(
      'rest-day: 2022-06-26（周日）是休息日，按规定提前：时限为 2022-06-24',
    );
  });

  test('a year without published holidays is provisional', () => {
    const story: Story = { id: 't1@2027-06', asOf: '2027-06-15', task: { when: whenOf('6月', 2027) } };
    expect(inChinese(story)[3]).toContain('（暂定：该年放假安排尚未公布）');
    expect(inEnglish(story)[3]).toContain('provisional');
  });
});

test('what follows a waived task is waived with it, and says so', () => {
  const plan = samplePlan({
    tasks: [
      sampleTask({ id: 't1', when: whenOf('6月') }),
      sampleTask({ id: 't2', when: whenOf('{ after: t1, within: 10 workdays }'), order: 1 }),
    ],
  });
  const waived = waiver({ date: '2022-06-20', approved: '机关党委会议' });
  const matched = matchRecords(plan, SHIPPED_CALENDAR, [waived], { asOf: day('2022-06-30'), knownAt: undefined });
  const judgement = judge(plan, SHIPPED_CALENDAR, matched, day('2022-06-30'), 7);
  const follower = judgement.assessments.find(({ occurrence }) => occurrence.task.id === 't2');
  const steps = follower === undefined ? [] : derivationOf(judgement, follower);
  expect(steps.find(({ kind }) => kind === 'waiver')?.text).toEqual({
    zh: '所跟随的事项已免办，随之免办',
    en: 'what it follows is waived, and so is this',
  });
});
