import type { Assessment } from '../../src/model/assessment';
import type { CompletionRecord } from '../../src/model/ledger-entry';
import { statusJsonPieces } from '../../src/render/status-json';
import type { Question, StatusSheet } from '../../src/render/status-sheet';
import { valueAt } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import type { SourceNode } from '../../src/source/tree';
import { totalsOf } from '../../src/status/totals';
import { outputSchema } from '../support/output-schema';
import { day, sampleAssessment, sampleJudgement, sampleStanding, sampleTask } from '../support/sample-judgement';

const TEXT = 'tasks:\n  - 开展学习\n';
const TASKS: SourceNode = {
  kind: 'list',
  start: 9,
  end: 15,
  flow: false,
  items: [{ kind: 'scalar', text: '开展学习', textStart: 11, start: 11, end: 15 }],
};
const FILES = new Map([['plan.yaml', new SourceFile('plan.yaml', TEXT, TASKS)]]);

const task = sampleTask({ id: '9-1', place: valueAt('plan.yaml', [0]) });

function record(date: string, line: number): CompletionRecord {
  return {
    kind: 'done',
    task: '9-1',
    units: undefined,
    period: '2022-H1',
    date: day(date),
    recorded: day(date),
    note: '研判',
    count: 2,
    evidence: [],
    place: valueAt('records/党委.yaml', [0]),
    line,
  };
}

function sheet(assessments: readonly Assessment[], rest: Partial<StatusSheet> = {}): StatusSheet {
  const judgement = sampleJudgement('2022-07-01', assessments);
  return {
    judgement,
    assessments,
    helping: [],
    ongoing: [],
    unscheduled: [],
    totals: totalsOf(assessments, judgement.asOf),
    ...rest,
  };
}

interface Printed {
  readonly occurrences: readonly object[];
  readonly [key: string]: unknown;
}

function printed(of: StatusSheet, question: Question = { kind: 'status' }): Printed {
  const text = [...statusJsonPieces(of, question, FILES)].join('');
  outputSchema(question.kind)(text);
  return JSON.parse(text) as Printed;
}

const late: Assessment = {
  ...sampleAssessment({ task, due: '2022-06-30', state: 'overdue', light: 'red', daysLate: 1 }),
  stage: { stage: '督查', since: day('2022-07-01') },
  nextStage: { stage: '督办', since: day('2022-07-15') },
  records: [record('2022-06-20', 7)],
};

test('an occurrence has its keys in the order of the contract, without those that have no value', () => {
  const [occurrence] = printed(sheet([late])).occurrences;
  expect(JSON.stringify(occurrence)).toBe(
    JSON.stringify({
      id: late.occurrence.id,
      task: '9-1',
      title: '开展学习',
      section: '强化政治建设',
      clause: '1',
      unit: '机关党委',
      period: '2022-06-01..2022-06-30',
      opens: '2022-06-01',
      due: '2022-06-30',
      effectiveDue: '2022-06-30',
      remindOn: '2022-06-30',
      provisional: false,
      min: 1,
      count: 0,
      state: 'overdue',
      light: 'red',
      daysLate: 1,
      stage: '督查',
      stageSince: '2022-07-01',
      nextStage: '督办',
      nextStageOn: '2022-07-15',
      records: [{ date: '2022-06-20', count: 2, file: 'records/党委.yaml', line: 7 }],
      at: { file: 'plan.yaml', line: 2, column: 5 },
    }),
  );
});

test('max and pace stand where there is one', () => {
  const sample = sampleAssessment({
    task,
    due: '2022-07-31',
    times: { min: 2, max: 3 },
    pace: 'behind',
    light: 'yellow',
  });
  const [occurrence] = printed(sheet([sample])).occurrences;
  expect(Object.keys(occurrence ?? {}).join(' ')).toContain('provisional min max count state light pace records at');
});

test('a waived one has no light', () => {
  const waived = { ...sampleAssessment({ task, due: '2022-06-30', state: 'waived' }), light: undefined };
  expect(printed(sheet([waived])).occurrences[0]).not.toHaveProperty('light');
});

test('the frame of each question', () => {
  const span = { first: day('2022-06-01'), last: day('2022-06-30') };
  const head = ['format', 'plan', 'asOf'];
  expect(Object.keys(printed(sheet([late])))).toEqual([...head, 'totals', 'occurrences', 'ongoing', 'unscheduled']);
  expect(Object.keys(printed(sheet([late]), { kind: 'overdue' }))).toEqual([...head, 'totals', 'occurrences']);
  const due = printed(sheet([late]), { kind: 'due', span });
  expect(Object.keys(due)).toEqual([...head, 'from', 'to', 'totals', 'occurrences']);
  expect(due).toMatchObject({ from: '2022-06-01', to: '2022-06-30', asOf: '2022-07-01' });
});

test('the totals, with a rate where something counts', () => {
  expect(JSON.stringify(printed(sheet([late]))['totals'])).toBe(
    '{"occurrences":1,"done":0,"done-late":0,"open":0,"due-soon":0,"overdue":1,"upcoming":0,"waived":0,"completionRate":0}',
  );
  expect(printed(sheet([]))['totals']).not.toHaveProperty('completionRate');
});

test('standing duties with what was done for them', () => {
  const [ongoing, unscheduled] = sampleStanding('学习', '参观');
  const note = { ...record('2022-05-01', 3), kind: 'progress' as const };
  const shown = printed(
    sheet([], {
      ongoing: [{ ...ongoing!, records: [record('2022-03-01', 1), note] }],
      unscheduled: [unscheduled!],
    }),
  );
  expect(shown['ongoing']).toEqual([
    {
      task: '学习',
      title: '学习',
      clause: '1',
      unit: '机关党委',
      records: [{ date: '2022-03-01', count: 2, file: 'records/党委.yaml', line: 1 }],
    },
  ]);
  expect(shown['unscheduled']).toMatchObject([{ task: '参观', records: [] }]);
});

test('a task whose file was never read is a mistake of the program', () => {
  expect(() => [...statusJsonPieces(sheet([late]), { kind: 'status' }, new Map())]).toThrow(RangeError);
});
