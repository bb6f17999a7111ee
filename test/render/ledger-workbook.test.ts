import { ledgerColumns, type LedgerKey } from '../../src/ledger/columns';
import { renderLedgerWorkbook } from '../../src/render/ledger-workbook';
import { columnName } from '../../src/render/workbook/addresses';
import { serialOf } from '../../src/render/workbook/serial-day';
import { doneRecord } from '../support/ledger';
import { day, samplePlan, sampleJudgement, sampleTask, type SampleAssessment } from '../support/sample-judgement';
import { sampleLedger } from '../support/sample-ledger';
import { only, xlsxParts, type CellFormat, type XlsxParts } from '../support/xlsx-parts';
import { childrenOf, type XmlElement } from '../support/xml-tree';
import { composeLedger } from '../../src/ledger/compose-ledger';

const whole = xlsxParts(renderLedgerWorkbook(sampleLedger()));

function columnOf(key: LedgerKey): string {
  return columnName(ledgerColumns.findIndex((column) => column.key === key));
}

/** The first row of cells is the fifth of the sheet. */
function at(key: LedgerKey, row = 0): string {
  return `${columnOf(key)}${5 + row}`;
}

function sheetIn({ sheets }: XlsxParts, name: string): XmlElement {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function ofOne(sample: SampleAssessment): XlsxParts {
  return xlsxParts(renderLedgerWorkbook(sampleLedger([sample])));
}

function formatOf(sample: SampleAssessment, key: LedgerKey): CellFormat {
  return ofOne(sample).formatAt('机关党委', at(key));
}

test('a sheet a unit, with its title, whose it is, how to fill it in, and the headings', () => {
  expect([...whole.sheets.keys()]).toEqual(['机关党委', '第一党支部']);
  expect(whole.valueAt('第一党支部', 'A1')).toBe('2022年机关党建工作要点台账');
  expect(whole.valueAt('第一党支部', 'A2')).toMatch(/^填报单位：第一党支部（盖章）　　　　基准日：2022年7月1日　/);
  expect(whole.valueAt('第一党支部', 'A3')).toMatch(/^填报说明：.*2022-06-28/);
  const headings = ledgerColumns.map((_, column) => whole.valueAt('第一党支部', `${columnName(column)}4`));
  expect(headings).toEqual(ledgerColumns.map(({ heading }) => heading));
});

test('a row has its texts, numbers and days as what they are', () => {
  const values = ledgerColumns.map(({ key }) => whole.valueAt('机关党委', at(key, 1)));
  expect(values).toEqual([
    ...[2, '开展警示教育', '结合“以案促改”', '机关党委', undefined],
    ...[serialOf(day('2022-01-01')), serialOf(day('2022-12-31')), '2至3', 1, '进行中（黄灯）'],
    ...['2022-03-15', '=参观|基地', '简报2期', '14-1@2022-01-01..2022-12-31/机关党委'],
  ]);
});

test('of several days each stands on a line; one day, where one is owed, is a day', () => {
  expect(whole.valueAt('第一党支部', at('doneOn'))).toBe('2022-04-08\n2022-06-20');
  const records = [doneRecord({ task: 't1', date: '2022-06-20' })];
  const once = ofOne({ due: '2022-06-30', state: 'done', count: 1, records });
  expect(once.valueAt('机关党委', at('doneOn'))).toBe(serialOf(day('2022-06-20')));
  expect(once.formatAt('机关党委', at('doneOn')).numberFormat).toBe('yyyy\\-mm\\-dd');
});

test('only what is to be filled in can be changed, and nothing of what is waived', () => {
  for (const [name, sheet] of whole.sheets) {
    const cells = childrenOf(only(sheet, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));
    const unlocked = cells
      .map(({ attributes }) => attributes['r'] ?? '')
      .filter((each) => !whole.formatAt(name, each).isLocked);
    const rows = name === '机关党委' ? [5, 6] : [5];
    expect(unlocked).toEqual(rows.flatMap((row) => ['K', 'L', 'M'].map((column) => `${column}${row}`)));
    expect(only(sheet, 'sheetProtection').attributes).toEqual({
      ...{ sheet: '1', objects: '1', scenarios: '1' },
      ...{ formatColumns: '0', formatRows: '0', autoFilter: '0', sort: '0' },
    });
  }
});

test.each([
  ['red', 'overdue', 'FFF8C9C4'],
  ['yellow', 'due-soon', 'FFFFE699'],
  ['green', 'done', 'FFDDF0DD'],
  [undefined, 'waived', 'FFF2F2F2'],
] as const)('the state has the colour of its light: %s', (light, state, fill) => {
  expect(formatOf({ due: '2022-06-30', state, light }, 'state').fill).toBe(fill);
});

test.each<[LedgerKey, string]>([
  ['task', '@'],
  ['requirement', '@'],
  ['note', '@'],
  ['evidence', '@'],
  ['id', '@'],
  ['due', 'yyyy\\-mm\\-dd'],
  ['doneOn', 'yyyy\\-mm\\-dd'],
  ['count', 'General'],
])('%s has the format %s', (key, format) => {
  expect(formatOf({ due: '2022-06-30' }, key).numberFormat).toBe(format);
});

test.each([{ min: 2 }, { min: 1, max: 2 }, { min: 0, max: 3 }])(
  'days of what is done several times (%j) are texts, one a line',
  (times) => {
    expect(formatOf({ due: '2022-06-30', times }, 'doneOn').numberFormat).toBe('@');
  },
);

test('the id is hidden, and filtered and sorted with its row', () => {
  const sheet = sheetIn(whole, '机关党委');
  const hidden = childrenOf(only(sheet, 'cols'), 'col').filter(({ attributes }) => attributes['hidden'] === '1');
  expect(hidden.map(({ attributes }) => attributes['min'])).toEqual(['14']);
  expect(only(sheet, 'autoFilter').attributes).toEqual({ ref: 'A4:N6' });
});

test('number and task stay in sight beside what is filled in', () => {
  const view = only(only(sheetIn(whole, '机关党委'), 'sheetViews'), 'sheetView');
  expect(only(view, 'pane').attributes).toMatchObject({ xSplit: '2', ySplit: '4', topLeftCell: 'C5' });
});

interface Checked {
  readonly type: string | undefined;
  readonly cells: string | undefined;
  readonly formulas: readonly string[];
}

function checkedIn(sheet: XmlElement): readonly Checked[] {
  return childrenOf(only(sheet, 'dataValidations'), 'dataValidation').map(({ attributes, ...rest }) => ({
    type: attributes['type'],
    cells: attributes['sqref'],
    formulas: rest.children.map(({ text }) => text),
  }));
}

const STATE_LIST =
  '"按期办结（绿灯）,逾期办结（绿灯）,进行中（绿灯）,进行中（黄灯）,临期（黄灯）,逾期（红灯）,逾期（黄灯）,未到期（绿灯）,免办"';

test('states are listed, a day is asked for where one is, and a hint stands beside the others', () => {
  expect(checkedIn(sheetIn(whole, '机关党委'))).toEqual([
    { type: 'list', cells: 'J5:J6', formulas: [STATE_LIST] },
    { type: 'date', cells: 'K5', formulas: [String(serialOf(day('2021-01-01'))), 'TODAY()'] },
    { type: undefined, cells: 'K6', formulas: [] },
    { type: undefined, cells: 'M5:M6', formulas: [] },
  ]);
  expect(checkedIn(sheetIn(whole, '第一党支部')).map(({ type, cells }) => [type, cells])).toEqual([
    ['list', 'J5:J6'],
    [undefined, 'K5'],
    [undefined, 'M5'],
  ]);
});

test('cells of one kind that lie apart are asked for together', () => {
  const samples = [1, 2, 1, 1].map((min, order) => ({
    task: sampleTask({ id: `t${order}`, order }),
    due: '2022-06-30',
    times: { min },
  }));
  const parts = xlsxParts(renderLedgerWorkbook(sampleLedger(samples)));
  expect(checkedIn(sheetIn(parts, '机关党委')).map(({ cells }) => cells)).toEqual(['J5:J8', 'K5 K7:K8', 'K6', 'M5:M8']);
});

test('what a person is told is no longer than Excel shows', () => {
  for (const sheet of whole.sheets.values()) {
    for (const { attributes } of childrenOf(only(sheet, 'dataValidations'), 'dataValidation')) {
      for (const key of ['promptTitle', 'errorTitle']) expect((attributes[key] ?? '').length).toBeLessThanOrEqual(32);
      for (const key of ['prompt', 'error']) expect((attributes[key] ?? '').length).toBeLessThanOrEqual(255);
    }
  }
  expect(STATE_LIST.length - 2).toBeLessThanOrEqual(255);
});

test('where nothing is owed, a sheet with the headings stands', () => {
  const parts = xlsxParts(renderLedgerWorkbook(sampleLedger([])));
  expect([...parts.sheets.keys()]).toEqual(['台账']);
  expect(parts.valueAt('台账', 'A2')).toMatch(/^基准日：2022年7月1日　/);
  expect(only(sheetIn(parts, '台账'), 'autoFilter').attributes).toEqual({ ref: 'A4:N4' });
  expect(childrenOf(sheetIn(parts, '台账'), 'dataValidations')).toEqual([]);
});

test('a title of several lines, or one that would act, stays a title', () => {
  const plan = samplePlan({ title: '=要点\n（\u202e修订）' });
  const parts = xlsxParts(renderLedgerWorkbook(composeLedger(sampleJudgement('2022-07-01', [], { plan }))));
  expect(parts.valueAt('台账', 'A1')).toBe('=要点 （\\u{202e}修订）台账');
});
