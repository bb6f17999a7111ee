import fc from 'fast-check';
import { composeLedger } from '../../src/ledger/compose-ledger';
import { STATE_TEXTS } from '../../src/ledger/cell-words';
import { ledgerColumns, type LedgerCell, type LedgerKey } from '../../src/ledger/columns';
import type { LedgerRow } from '../../src/ledger/row';
import { anyDay, anyOffice, judgeOffice } from '../support/generated-office';
import { doneRecord } from '../support/ledger';
import { day, sampleAssessment, sampleJudgement, sampleTask, type SampleAssessment } from '../support/sample-judgement';

const meeting = sampleTask({ id: '12-1', title: '召开支部党员大会', lead: '各支部', with: ['机关党委'], order: 1 });

function rowsOf(samples: readonly SampleAssessment[], unit?: string): readonly LedgerRow[] {
  const judgement = sampleJudgement('2022-07-01', samples.map(sampleAssessment));
  return composeLedger(judgement, unit).sheets.flatMap(({ rows }) => rows);
}

function cellsOf(sample: SampleAssessment): Readonly<Record<LedgerKey, LedgerCell>> {
  const [row] = rowsOf([sample]);
  if (row === undefined) throw new Error('no row was made');
  const cells = ledgerColumns.map((column) => [column.key, column.cellOf(row)]);
  return Object.fromEntries(cells) as Record<LedgerKey, LedgerCell>;
}

test('the columns are those of the office, and the id behind them', () => {
  expect(ledgerColumns.map(({ heading }) => heading)).toEqual([
    ...['序号', '任务', '有关要求', '责任单位', '配合单位', '开始', '完成时限', '应完成次数', '已完成次数', '状态'],
    ...['完成日期', '完成情况', '佐证材料', '期次编号'],
  ]);
  expect(ledgerColumns.filter(({ isFilledIn }) => isFilledIn).map(({ key }) => key)).toEqual([
    'doneOn',
    'note',
    'evidence',
  ]);
  expect(ledgerColumns.filter(({ isHidden }) => isHidden).map(({ key }) => key)).toEqual(['id']);
});

test('a row says all there is to say of an occurrence', () => {
  const paper = [{ kind: 'ref', ref: '纪要4号' }] as const;
  const records = [
    { ...doneRecord({ task: '12-1', date: '2022-04-08' }), note: '学习讨论\r\n表决', evidence: paper },
    { ...doneRecord({ task: '12-1', date: '2022-06-20', count: 2 }), evidence: paper },
  ];
  const sample: SampleAssessment = {
    task: sampleTask({
      ...meeting,
      requirement: '每次都有记录',
      deliverables: ['会议记录', '签到表'],
      with: ['机关党委', '各支部'],
    }),
    unit: '第一党支部',
    opens: '2022-04-01',
    due: '2022-06-30',
    times: { min: 2, max: 3 },
    count: 3,
    state: 'done',
    records,
  };
  expect(cellsOf(sample)).toEqual({
    number: { kind: 'count', count: 1 },
    task: { kind: 'text', text: '召开支部党员大会' },
    requirement: { kind: 'text', text: '每次都有记录\n成果：会议记录、签到表' },
    lead: { kind: 'text', text: '第一党支部' },
    with: { kind: 'text', text: '机关党委、各支部' },
    opens: { kind: 'days', days: [day('2022-04-01')] },
    due: { kind: 'days', days: [day('2022-06-30')] },
    min: { kind: 'text', text: '2至3' },
    count: { kind: 'count', count: 3 },
    state: { kind: 'text', text: '按期办结（绿灯）' },
    doneOn: { kind: 'days', days: [day('2022-04-08'), day('2022-06-20')] },
    note: { kind: 'text', text: '学习讨论\n表决' },
    evidence: { kind: 'text', text: '纪要4号' },
    id: { kind: 'text', text: '12-1@2022-04-01..2022-06-30/第一党支部' },
  });
});

test.each([
  [{ min: 2 }, { kind: 'count', count: 2 }],
  [
    { min: 2, max: 2 },
    { kind: 'count', count: 2 },
  ],
  [
    { min: 0, max: 3 },
    { kind: 'text', text: '不超过3' },
  ],
])('owed %j times stands as %j', (times, cell) => {
  expect(cellsOf({ due: '2022-06-30', times }).min).toEqual(cell);
});

test('what is required: else the words of the document, and what the due date rests on', () => {
  const task = sampleTask({ quote: '6月底前开展学习' });
  expect(cellsOf({ task, due: '2022-06-30', extendedTo: '2022-07-15' })).toMatchObject({
    requirement: { text: '6月底前开展学习\n已批准延期，原定 2022-06-30 完成' },
    due: { days: [day('2022-07-15')] },
  });
  expect(cellsOf({ due: '2022-06-30', provisional: true }).requirement).toEqual({
    kind: 'text',
    text: '完成时限暂定，待当年放假安排公布后确认',
  });
});

test('what is waived has a word and no light', () => {
  expect(cellsOf({ due: '2022-06-30', state: 'waived', light: undefined }).state).toEqual({
    kind: 'text',
    text: '免办',
  });
});

test('a sheet a unit in the order of the plan, its rows in the order of the tasks, then of the due dates', () => {
  const first = sampleTask({ id: '1-1', title: '学习', lead: '各支部', order: 0 });
  const samples = [
    { task: meeting, unit: '第二党支部', due: '2022-03-31' },
    { task: meeting, unit: '第一党支部', due: '2022-06-30' },
    { task: meeting, unit: '第一党支部', due: '2022-03-31' },
    { task: first, unit: '第一党支部', due: '2022-12-31' },
    { task: first, unit: '待明确', due: '2022-12-31' },
    { task: first, unit: '机关党委', due: '2022-12-31' },
  ].map(sampleAssessment);
  const { sheets } = composeLedger(sampleJudgement('2022-07-01', samples));
  expect(sheets.map(({ name, rows }) => [name, rows.map((row) => `${row.number} ${row.task} ${row.due}`)])).toEqual([
    ['机关党委', [`1 学习 ${day('2022-12-31')}`]],
    [
      '第一党支部',
      [
        `1 学习 ${day('2022-12-31')}`,
        `2 召开支部党员大会 ${day('2022-03-31')}`,
        `3 召开支部党员大会 ${day('2022-06-30')}`,
      ],
    ],
    ['第二党支部', [`1 召开支部党员大会 ${day('2022-03-31')}`]],
    ['待明确', [`1 学习 ${day('2022-12-31')}`]],
  ]);
});

test('one unit, or each member of a group', () => {
  const samples = ['机关党委', '第一党支部', '第三党支部'].map((unit) => ({ task: meeting, unit, due: '2022-06-30' }));
  expect(rowsOf(samples, '第三党支部').map(({ lead }) => lead)).toEqual(['第三党支部']);
  expect(rowsOf(samples, '各支部').map(({ lead }) => lead)).toEqual(['第一党支部', '第三党支部']);
  expect(rowsOf(samples, '第二党支部')).toEqual([]);
});

test('every occurrence stands on one row, and its state in words that the list offers', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const judgement = judgeOffice(office, asOf);
      const rows = composeLedger(judgement).sheets.flatMap((sheet) => sheet.rows);
      expect(rows.map(({ id }) => id).sort()).toEqual(
        judgement.assessments.map(({ occurrence }) => occurrence.id).sort(),
      );
      const state = ledgerColumns.find(({ key }) => key === 'state');
      for (const row of rows) {
        const cell = state?.cellOf(row);
        expect(STATE_TEXTS).toContain(cell?.kind === 'text' ? cell.text : undefined);
      }
    }),
  );
});
