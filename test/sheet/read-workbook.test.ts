import fc from 'fast-check';
import readExcelFile from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';
import { addressOf } from '../../src/sheet/cell-address';
import { readWorkbook } from '../../src/sheet/read-workbook';
import type { CellValue, Workbook } from '../../src/sheet/table';
import { dayOf, formatDay } from '../../src/time/civil-date';
import { anyText } from '../support/odd-texts';
import { relation, textRow, workbookFile, type SaidWorkbook } from '../support/workbook-file';

/** What stands in the cells, by address, as short texts. */
function cellsOf(said: SaidWorkbook): Record<string, string> {
  return cellsIn(readWorkbook(workbookFile(said)));
}

function cellsIn({ sheets }: Workbook): Record<string, string> {
  const [sheet] = sheets;
  return Object.fromEntries(
    (sheet?.rows ?? []).flatMap(({ number, cells }) =>
      [...cells].map(([column, value]) => [addressOf(number, column), inShort(value)]),
    ),
  );
}

function inShort(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return `#${value.value}`;
    case 'day':
      return formatDay(value.day);
    case 'truth':
      return String(value.value);
    case 'error':
      return `error ${value.text}`;
    case 'uncomputed':
      return 'uncomputed';
  }
}

const ofOneCell = (cell: string, rest: SaidWorkbook = {}): string | undefined =>
  cellsOf({ ...rest, sheets: { 台账: `<row r="1">${cell}</row>` } })['A1'];

describe('what stands in a cell', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>';
  const strings =
    '<si><t>会议记录</t></si><si><r><t>研判</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 2022</t></r><rPh sb="0" eb="1"><t>yan</t></rPh></si>' +
    '<si><t>一_x000D_\n二\u2028</t></si><si><t>_x005F_x000D_</t></si><si><t><![CDATA[<甲>]]>&amp;乙</t></si>';

  test.each<[string, string, string | undefined]>([
    ['text that several cells share', '<c r="A1" t="s"><v>0</v></c>', '会议记录'],
    ['text in several fonts, without the reading above it', '<c r="A1" t="s"><v>1</v></c>', '研判 2022'],
    ['line ends of every kind', '<c r="A1" t="s"><v>2</v></c>', '一\n二\u2028'],
    ['a text that looks like an escaped character', '<c r="A1" t="s"><v>3</v></c>', '_x000D_'],
    ['text that is marked as text', '<c r="A1" t="s"><v>4</v></c>', '<甲>&乙'],
    ['text of its own', '<c r="A1" t="inlineStr"><is><t>甲&lt;乙</t></is></c>', '甲<乙'],
    ['the line end of a paragraph of Word', '<c r="A1" t="inlineStr"><is><t>甲_x000B_乙</t></is></c>', '甲\n乙'],
    ['white space alone', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> \n　</t></is></c>', undefined],
    ['a number', '<c r="A1"><v>6.28</v></c>', '#6.28'],
    ['a number that is no day without its format', '<c r="A1"><v>44740</v></c>', '#44740'],
    ['a day of the standard format', '<c r="A1" s="1"><v>44740</v></c>', '2022-06-28'],
    ['a day with a time', '<c r="A1" s="1"><v>44740.75</v></c>', '2022-06-28'],
    ['a day of a format of its own', '<c r="A1" s="2"><v>44740</v></c>', '2022-06-28'],
    ['the first day that Excel counts rightly', '<c r="A1" s="1"><v>61</v></c>', '1900-03-01'],
    ['a day that never was', '<c r="A1" s="1"><v>60</v></c>', '#60'],
    ['a serial number beyond all years', '<c r="A1" s="1"><v>2958465</v></c>', '#2958465'],
    ['a time of day', '<c r="A1" s="3"><v>0.5</v></c>', '#0.5'],
    ['a style that is not listed', '<c r="A1" s="99"><v>1</v></c>', '#1'],
    ['a day in words', '<c r="A1" t="d"><v>2022-06-28T00:00:00</v></c>', '2022-06-28'],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', 'true'],
    ['the value of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula that came to nothing', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['a formula that failed', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'error #DIV/0!'],
    ['a formula without a value', '<c r="A1"><f>TODAY()</f></c>', 'uncomputed'],
    ['an empty cell with a look', '<c r="A1" s="2"/>', undefined],
  ])('%s', (_name, cell, expected) => {
    expect(ofOneCell(cell, { styles, strings })).toBe(expected);
  });

  test('days count from 1904 where the workbook says so', () => {
    const cell = '<c r="A1" s="1"><v>43278</v></c>';
    expect(ofOneCell(cell, { styles, settings: '<workbookPr date1904="1"/>' })).toBe('2022-06-28');
  });
});

describe('where cells stand', () => {
  test('at their address, however far', () => {
    const data = '<row r="2"><c r="C2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(cellsOf({ sheets: { 台账: data } })).toEqual({ C2: '#1', XFD1048576: '#2' });
  });

  test('behind the one before, where they have no address', () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="D3"><v>3</v></c><c><v>4</v></c></row>';
    expect(cellsOf({ sheets: { 台账: data } })).toEqual({ A1: '#1', B1: '#2', D3: '#3', E3: '#4' });
  });

  test('whatever prefix the program gives its elements', () => {
    const prefixed = (text: string): string => text.replaceAll('<', '<x:').replaceAll('<x:/', '</x:');
    const inner = prefixed('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>');
    const part = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</x:worksheet>`;
    expect(cellsOf({ parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual({ A1: '#7' });
  });

  test('rows come from the top, whatever their order in the file', () => {
    const { sheets } = readWorkbook(workbookFile({ sheets: { 台账: textRow(3, '丙') + textRow(1, '甲') } }));
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('an empty row is none', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`,
    );
    expect(readWorkbook(workbookFile({ sheets: { 台账: rows.join('') } })).sheets[0]?.rows).toEqual([]);
  });
});

describe('the sheets', () => {
  test('by name and in order, hidden ones too; a chart is none', () => {
    const said: SaidWorkbook = {
      sheets: { '局&amp;党组': textRow(1, '甲'), 名单: textRow(1, '乙') },
      firstSheet: ' state="veryHidden"',
      relations: relation('c', 'chartsheet', 'chartsheets/sheet1.xml'),
    };
    const file = workbookFile(said);
    expect(readWorkbook(file).sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['局&党组', true],
      ['名单', false],
    ]);
  });

  test('macros and links to other files are named, and left aside', () => {
    const relations =
      relation('m', 'vbaProject', 'vbaProject.bin') + relation('x', 'externalLink', 'externalLinks/1.xml');
    expect(readWorkbook(workbookFile({ relations })).leftAside).toEqual(['macros', 'external-links']);
    expect(readWorkbook(workbookFile()).leftAside).toEqual([]);
  });
});

describe('workbooks of another hand', () => {
  const anyCell = fc.oneof(
    // What XML cannot hold each library writes in its own way.
    anyText.filter((text) => !/(?![\n\t])[\p{Cc}\p{Cs}\p{Cn}]|_x/u.test(text)).map((text) => text.trim()),
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
    fc.integer({ min: dayOf(1901, 1, 1), max: dayOf(2199, 12, 31) }).map((day) => new Date(day * 86_400_000)),
    fc.constant(null),
  );

  test('are read as another library reads them', async () => {
    const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const written = rows.map((row) => row.map((value) => writtenCell(value)));
        const bytes = await writeExcelFile(written).toBuffer();
        const [sheet] = await readExcelFile(Uint8Array.from(bytes).buffer);
        expect(cellsIn(readWorkbook(bytes))).toEqual(cellsOfOther(sheet?.data ?? []));
      }),
      { numRuns: 40 },
    );
  });
});

type Value = string | number | boolean | Date | null;

function writtenCell(value: Value): object | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value, type: String };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: Date, format: 'yyyy-mm-dd' };
}

function cellsOfOther(rows: readonly (readonly unknown[])[]): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      row.flatMap((value, column): [string, string][] => {
        const text = shortOfOther(value);
        return text === undefined ? [] : [[addressOf(index + 1, column + 1), text]];
      }),
    ),
  );
}

function shortOfOther(value: unknown): string | undefined {
  if (typeof value === 'number') return `#${value}`;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.replace(/\r\n?|\v/g, '\n') : undefined;
}
