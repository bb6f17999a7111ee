import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import type { Look, Sheet, SheetCell } from '../../../src/render/workbook/workbook';
import { writeWorkbook } from '../../../src/render/workbook/write-workbook';
import { runInZone } from '../../support/in-zone';
import { only, xlsxParts } from '../../support/xlsx-parts';
import { childrenOf } from '../../support/xml-tree';

const PLAIN: Look = {
  font: 'text',
  size: 10,
  colour: '000000',
  fill: undefined,
  hasBorder: true,
  align: 'left',
  format: 'general',
  isUnlocked: false,
};

/** A sheet of one row of headings and one of cells. */
function sheetOf(cells: readonly SheetCell[], changes: Partial<Sheet> = {}): Sheet {
  const headings = cells.map((_, index) => ({ value: `栏${index + 1}`, look: PLAIN }));
  return {
    name: '台账',
    columns: cells.map(() => ({ width: 10, isHidden: false })),
    rows: [
      { height: 30, isFixed: true, cells: headings },
      { height: 20, isFixed: false, cells },
    ],
    merged: [],
    headings: 0,
    frozenColumns: 1,
    validations: [],
    isProtected: true,
    orientation: 'landscape',
    footer: '要点',
    ...changes,
  };
}

const text = (value: string, look = PLAIN): SheetCell => ({ value, look });

test('it has the parts that a workbook must have, and no others', () => {
  const { paths } = xlsxParts(
    writeWorkbook({ sheets: [sheetOf([text('甲')]), sheetOf([text('乙')], { name: '二' })] }),
  );
  expect(paths).toEqual([
    ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'],
  ]);
});

test('every part is told of, and every relation leads to one', () => {
  const parts = xlsxParts(writeWorkbook({ sheets: [sheetOf([text('甲')]), sheetOf([text('乙')], { name: '二' })] }));
  const told = childrenOf(parts.part('[Content_Types].xml'), 'Override').map(
    ({ attributes }) => attributes['PartName'],
  );
  const related = childrenOf(parts.part('xl/_rels/workbook.xml.rels'), 'Relationship');
  expect(told).toEqual(parts.paths.filter((path) => /^xl\/(?!_rels)/.test(path)).map((path) => `/${path}`));
  for (const { attributes } of related) expect(parts.paths).toContain(`xl/${attributes['Target']}`);
});

test('the elements of a sheet come in the order that the format asks for', () => {
  const look = { ...PLAIN, isUnlocked: true };
  const validation = { ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], allows: { kind: 'anything' as const } };
  const sheet = sheetOf([text('甲', look)], {
    merged: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    validations: [{ ...validation, hint: { title: '填', text: '请填' }, warning: undefined }],
  });
  const { sheets } = xlsxParts(writeWorkbook({ sheets: [sheet] }));
  expect(sheets.get('台账')?.children.map(({ name }) => name)).toEqual([
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter'],
    ...['mergeCells', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ]);
});

test('what stands in a sheet reads back, also with another library', async () => {
  const cells = [
    text('甲 & <乙> "丙"\n𠮷'),
    { value: 44742, look: { ...PLAIN, format: 'day' as const } },
    { value: 3, look: PLAIN },
  ];
  const bytes = writeWorkbook({ sheets: [sheetOf(cells, { name: "甲'乙" })] });
  const { valueAt } = xlsxParts(bytes);
  expect(['A2', 'B2', 'C2'].map((address) => valueAt("甲'乙", address))).toEqual(['甲 & <乙> "丙"\n𠮷', 44742, 3]);
  expect(await readXlsxFile(Buffer.from(bytes))).toEqual([
    {
      sheet: "甲'乙",
      data: [
        ['栏1', '栏2', '栏3'],
        ['甲 & <乙> "丙"\n𠮷', new Date('2022-06-30T00:00:00Z'), 3],
      ],
    },
  ]);
});

test.each(['=1+1', '@SUM(A1)', '+1', '=HYPERLINK("http://example.org")'])('%s is a text and no formula', (value) => {
  const { sheets, valueAt } = xlsxParts(writeWorkbook({ sheets: [sheetOf([text(value)])] }));
  expect(valueAt('台账', 'A2')).toBe(value);
  const cells = childrenOf(only(sheets.get('台账') ?? fail(), 'sheetData'), 'row').flatMap(({ children }) => children);
  expect(cells.flatMap((cell) => childrenOf(cell, 'f'))).toEqual([]);
});

test('what looks like the code of a character stays what it is', () => {
  const { valueAt } = xlsxParts(writeWorkbook({ sheets: [sheetOf([text('_x0041_'), text('_x41_')])] }));
  expect([valueAt('台账', 'A2'), valueAt('台账', 'B2')]).toEqual(['_x005F_x0041_', '_x41_']);
});

test('any text makes a well-formed file, and a text that can be shown reads back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'甲<&>" \n\t_') }),
      (any, shown) => {
        const { valueAt } = xlsxParts(writeWorkbook({ sheets: [sheetOf([text(any), text(shown)], { footer: any })] }));
        expect(valueAt('台账', 'B2')).toBe(shown === '' ? undefined : shown);
      },
    ),
    { numRuns: 50 },
  );
});

test('looks are told once, the first being that of cells that are not there', () => {
  const looks = [
    PLAIN,
    { ...PLAIN, isUnlocked: true, fill: 'FFFBE8' },
    { ...PLAIN, font: 'heading', size: 18 },
  ] as const;
  const cells = [...looks, ...looks].map((look) => text('甲', look));
  const parts = xlsxParts(writeWorkbook({ sheets: [sheetOf(cells)] }));
  expect(only(parts.part('xl/styles.xml'), 'cellXfs').attributes).toEqual({ count: '4' });
  expect(parts.formatAt('台账', 'A2')).toMatchObject({ fill: undefined, isLocked: true, numberFormat: 'General' });
  expect(parts.formatAt('台账', 'B2')).toMatchObject({ fill: 'FFFFFBE8', isLocked: false });
  expect(only(parts.formatAt('台账', 'F2').font, 'name').attributes).toEqual({ val: '黑体' });
});

test('the table is filtered, its headings stand on every page, and what is above the cells stays in sight', () => {
  const sheet = sheetOf([text('甲'), text('乙')], { name: "甲'乙" });
  const parts = xlsxParts(writeWorkbook({ sheets: [sheet] }));
  const names = childrenOf(only(parts.part('xl/workbook.xml'), 'definedNames'), 'definedName');
  expect(names.map(({ attributes, text: cells }) => [attributes['name'], attributes['localSheetId'], cells])).toEqual([
    ['_xlnm._FilterDatabase', '0', "'甲''乙'!$A$1:$B$2"],
    ['_xlnm.Print_Titles', '0', "'甲''乙'!$1:$1"],
  ]);
  const tree = parts.sheets.get("甲'乙") ?? fail();
  expect(only(tree, 'autoFilter').attributes).toEqual({ ref: 'A1:B2' });
  expect(only(only(only(tree, 'sheetViews'), 'sheetView'), 'pane').attributes).toMatchObject({
    xSplit: '1',
    ySplit: '1',
    topLeftCell: 'B2',
    state: 'frozen',
  });
});

test('it is printed across A4, as wide as the page, with the number of the page below', () => {
  const tree =
    xlsxParts(writeWorkbook({ sheets: [sheetOf([text('甲')], { footer: '甲&乙' })] })).sheets.get('台账') ?? fail();
  expect(only(tree, 'pageSetup').attributes).toEqual({ paperSize: '9', fitToHeight: '0', orientation: 'landscape' });
  expect(only(only(tree, 'sheetPr'), 'pageSetUpPr').attributes).toEqual({ fitToPage: '1' });
  expect(only(only(tree, 'headerFooter'), 'oddFooter').text).toBe('&L甲&&乙&C第 &P 页，共 &N 页');
});

test('the same workbook is the same file in every time zone', () => {
  const code = `
    const { writeWorkbook } = require('./src/render/workbook/write-workbook');
    const bytes = writeWorkbook({ sheets: [${JSON.stringify(sheetOf([text('甲')]))}] });
    process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex'));`;
  const sums = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => runInZone(zone, code));
  expect(sums[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(sums).size).toBe(1);
});

function fail(): never {
  throw new Error('there is no such sheet');
}
