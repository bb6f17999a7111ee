import readXlsxFile from 'read-excel-file/node';
import type { Block } from '../../src/document/blocks';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { renderDocumentWorkbook } from '../../src/render/document-workbook';
import { cellText } from '../../src/ledger/cell-text';
import { HAS_LIBRE_OFFICE, savedByLibreOffice } from '../support/libre-office';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../support/sample-document';
import { smallOffice } from '../support/small-office';
import { only, xlsxParts, type XlsxParts } from '../support/xlsx-parts';
import { childrenOf } from '../support/xml-tree';

function partsOf(...blocks: readonly Block[]): XlsxParts {
  return xlsxParts(renderDocumentWorkbook(sampleDocument(blocks)));
}

/** A table of one column, its heading `名称`. */
function tableOf(...cells: readonly string[]): Block {
  const rows = cells.map((text) => ({ cells: { a: text }, occurrences: [] }));
  return { kind: 'table', columns: [{ key: 'a', title: '名称', width: 1 }], rows };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function sheetNamesOf(...blocks: readonly Block[]): readonly string[] {
  return [...partsOf(...blocks).sheets.keys()].slice(1);
}

test('the words stand in their order in one column, and name the sheets of the tables', () => {
  const parts = partsOf(...everyBlockWith('文字'));
  expect([...parts.sheets.keys()]).toEqual(['正文', '文字', '文字（2）']);
  const words = Array.from({ length: 24 }, (_, row) => parts.valueAt('正文', `A${row + 1}`));
  expect(words).toEqual([
    ...['文字', '文字', '文字', '文字', '文字', '　　文字', '　　文字', '　　文字', '　　文字'],
    ...['　　文字：1期', '　　完成率：文字', '　　（见工作表“文字”）', '　　（见工作表“文字（2）”）'],
    ...['　　1. 文字', '　　2. 其次', '　　附件：1. 文字', '　　　　　2. 其次', '文字', '2022年6月1日'],
    ...['附件1', '文字', undefined, '抄送：文字。', '文字　2022年6月1日印发'],
  ]);
});

test('a paper without tables is one sheet, without filters, frozen rows or protection', () => {
  const parts = partsOf({ kind: 'title', text: '甲' }, { kind: 'paragraph', text: '乙' });
  const [sheet, ...others] = parts.sheets.values();
  if (sheet === undefined) throw new Error('there is no sheet');
  expect([[...parts.sheets.keys()], others]).toEqual([['正文'], []]);
  for (const name of ['autoFilter', 'sheetProtection']) expect(childrenOf(sheet, name)).toEqual([]);
  expect(childrenOf(parts.part('xl/workbook.xml'), 'definedNames')).toEqual([]);
  expect(only(only(sheet, 'sheetViews'), 'sheetView').children).toEqual([]);
});

describe('a sheet is named', () => {
  test.each<[string, readonly Block[], readonly string[]]>([
    ['after its heading, without the numeral', [heading('一、本月重点工作'), tableOf('甲')], ['本月重点工作']],
    ['after the nearest', [heading('一、甲'), heading('（二）乙'), tableOf('丙')], ['乙']],
    [
      'after its annex',
      [heading('一、甲'), { kind: 'annex', label: '附件1', title: '明细表' }, tableOf('丙')],
      ['明细表'],
    ],
    ['after the paper without either', [tableOf('甲')], ['2022年6月机关党建工作月提示']],
    ['otherwise than the next', [heading('一、甲'), tableOf('乙'), tableOf('丙')], ['甲', '甲（2）']],
    ['otherwise than the words', [heading('正文'), tableOf('乙')], ['正文（2）']],
    ['as Excel lets it be', [heading('三、a/b:[c]'), tableOf('乙')], ['a－b－－c－']],
    ['though there is no word', [heading('一、'), tableOf('乙')], ['表']],
    ['without what would act', [heading('一、甲\u202e\n乙'), tableOf('丙')], ['甲－u{202e} 乙']],
  ])('%s', (_, blocks, names) => {
    expect(sheetNamesOf(...blocks)).toEqual(names);
  });

  test('shortly', () => {
    expect(sheetNamesOf(heading('甲'.repeat(50)), tableOf('乙'))).toEqual(['甲'.repeat(31)]);
  });
});

describe('a column', () => {
  test.each<[string, readonly string[], readonly (string | number | undefined)[]]>([
    ['of numbers holds numbers', ['12', '98.5', '0'], [12, 98.5, 0]],
    ['may have empty cells', ['12', '—', ''], [12, '—', undefined]],
    ['of rates holds parts of a whole', ['75%', '83.33%', '—'], [0.75, 0.8333, '—']],
    ['of rates and numbers holds texts', ['75%', '75'], ['75%', '75']],
    ['of ids holds texts', ['1.9', '1.10', '2'], ['1.9', '1.10', '2']],
    ['of dates does', ['2022-06-01', '6月1日'], ['2022-06-01', '6月1日']],
    ['of amounts does', ['12期', '75%'], ['12期', '75%']],
    ['of numbers with zeros in front does', ['007'], ['007']],
    ['of numbers and words does', ['12', '待定'], ['12', '待定']],
    ['of formulas does', ['=1+1', '+1', '@SUM(A1)'], ['=1+1', '+1', '@SUM(A1)']],
  ])('%s', (_, cells, values) => {
    const parts = partsOf(heading('甲'), tableOf(...cells));
    expect(cells.map((__, row) => parts.valueAt('甲', `A${row + 3}`))).toEqual(values);
  });

  test.each<[string, string, string]>([
    ['of rates shows them in per cent', '75%', '0.00%'],
    ['of numbers shows them as they are', '75', 'General'],
  ])('%s', (_, cell, format) => {
    expect(partsOf(heading('甲'), tableOf(cell)).formatAt('甲', 'A3').numberFormat).toBe(format);
  });

  test('has the width that it has in the paper', () => {
    const columns = [4, 12, 16].map((width, key) => ({ key: String(key), title: '名称', width }));
    const parts = partsOf(heading('甲'), { kind: 'table', columns, rows: [] });
    const sheet = parts.sheets.get('甲');
    const widths = sheet && childrenOf(only(sheet, 'cols'), 'col').map(({ attributes }) => attributes['width']);
    expect(widths).toEqual(['11', '33', '44']);
  });
});

test('a table has its title, filtered headings that stay in sight and on each page, and the width of A4', () => {
  const [table] = everyBlockWith('文字').filter(({ kind }) => kind === 'table');
  const parts = partsOf(heading('一、工作'), ...(table === undefined ? [] : [table]));
  const sheet = parts.sheets.get('工作');
  if (sheet === undefined) throw new Error('there is no sheet');
  expect([parts.valueAt('工作', 'A1'), parts.valueAt('工作', 'B2'), parts.valueAt('工作', 'B3')]).toEqual([
    ...['工作', '文字', '文字'],
  ]);
  expect(only(sheet, 'autoFilter').attributes).toEqual({ ref: 'A2:B4' });
  expect(only(only(only(sheet, 'sheetViews'), 'sheetView'), 'pane').attributes).toEqual({
    ...{ ySplit: '2', topLeftCell: 'A3', activePane: 'bottomLeft', state: 'frozen' },
  });
  expect(only(only(sheet, 'mergeCells'), 'mergeCell').attributes).toEqual({ ref: 'A1:B1' });
  expect(only(sheet, 'pageSetup').attributes).toEqual({ paperSize: '9', fitToHeight: '0', orientation: 'portrait' });
  const names = childrenOf(only(parts.part('xl/workbook.xml'), 'definedNames'), 'definedName');
  expect(names.map(({ attributes, text }) => [attributes['name'], attributes['localSheetId'], text])).toEqual([
    ['_xlnm._FilterDatabase', '1', "'工作'!$A$2:$B$4"],
    ['_xlnm.Print_Titles', '1', "'工作'!$2:$2"],
  ]);
});

test('a table of one column has nothing to merge', () => {
  const sheet = partsOf(heading('甲'), tableOf('乙')).sheets.get('甲');
  expect(sheet?.children.map(({ name }) => name)).not.toContain('mergeCells');
});

test('bars are a table of what they say and what they measure', () => {
  const bars = [{ label: '机关党委', value: 98.5, text: '98.5分', figures: [] }];
  const parts = partsOf({ kind: 'chart', title: '各单位得分', of: { label: '单位', value: '得分' }, full: 100, bars });
  const cells = ['A2', 'B2', 'C2', 'A3', 'B3', 'C3'].map((address) => parts.valueAt('各单位得分', address));
  expect(cells).toEqual(['单位', '得分', '数值', '机关党委', '98.5分', 98.5]);
});

test.each(
  [...NASTY_TEXTS, '=HYPERLINK("http://example.org")', '_x0041_'].map((text) => [
    JSON.stringify(text).slice(0, 30),
    text,
  ]),
)('the text %s is read back as a text', async (_, text) => {
  const bytes = Buffer.from(renderDocumentWorkbook(sampleDocument([heading('甲'), tableOf(text)])));
  const sheets = await readXlsxFile(bytes);
  expect(sheets.find(({ sheet }) => sheet === '甲')?.data.at(-1)).toEqual([cellText(text)]);
});

test('the same paper is the same file', () => {
  const paper = composeMonthlyPrompt(smallOffice());
  expect(Buffer.from(renderDocumentWorkbook(paper)).equals(renderDocumentWorkbook(paper))).toBe(true);
});

(HAS_LIBRE_OFFICE ? test : test.skip)(
  'LibreOffice (where it is installed) opens and saves it with every cell as it was',
  async () => {
    const written = renderDocumentWorkbook(sampleDocument([...everyBlockWith('=1+1'), ...everyBlockWith('"甲"<乙>')]));
    const saved = savedByLibreOffice(written);
    expect(await readXlsxFile(Buffer.from(saved))).toEqual(await readXlsxFile(Buffer.from(written)));
    for (const sheet of xlsxParts(saved).sheets.values()) {
      const cells = childrenOf(only(sheet, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));
      expect(cells.filter((cell) => childrenOf(cell, 'f').length > 0)).toEqual([]);
    }
  },
  120_000,
);
