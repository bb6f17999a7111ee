import type { Block, TableBlock } from '../../src/document/blocks';
import { renderDocumentCsv } from '../../src/render/document-csv';
import { showUnsafe } from '../../src/text/safe-text';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../support/sample-document';

const columns = [
  { key: 'number', title: '序号', width: 1 },
  { key: 'task', title: '工作任务', width: 4 },
];

function table(unit: string | undefined, ...tasks: readonly string[]): Block {
  const rows = tasks.map((task, index) => ({ cells: { number: String(index + 1), task }, occurrences: [] }));
  return { kind: 'table', columns, rows, ...(unit !== undefined && { of: { label: '责任单位', value: unit } }) };
}

function csvOf(...blocks: readonly Block[]): string {
  return renderDocumentCsv(sampleDocument(blocks));
}

test('tables with the same columns are one, with what each is about in the first column', () => {
  expect(
    csvOf(
      { kind: 'title', text: '清单' },
      table('甲', '学习', '培训'),
      { kind: 'paragraph', text: '其次' },
      table('乙', '测试'),
    ),
  ).toBe('\ufeff责任单位,序号,工作任务\r\n甲,1,学习\r\n甲,2,培训\r\n乙,1,测试\r\n');
});

test('other tables stand behind, an empty line before each', () => {
  expect(csvOf(table('甲', '学习'), table(undefined, '测试'))).toBe(
    '\ufeff责任单位,序号,工作任务\r\n甲,1,学习\r\n\r\n序号,工作任务\r\n1,测试\r\n',
  );
});

test('a paper without a table is empty, but for the mark', () => {
  expect(csvOf({ kind: 'title', text: '清单' })).toBe('\ufeff');
});

test('a table that stands for none gives a paper without tables its heading row, and is not added to others', () => {
  const none: TableBlock = { kind: 'table', of: { label: '责任单位', value: '' }, columns, rows: [] };
  expect(renderDocumentCsv(sampleDocument([]), none)).toBe('\ufeff责任单位,序号,工作任务\r\n');
  expect(renderDocumentCsv(sampleDocument([table(undefined, '测试')]), none)).toBe('\ufeff序号,工作任务\r\n1,测试\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['＠SUM(1,2)', `"'＠SUM(1,2)"`],
  ['所谓"双争"', '"所谓""双争"""'],
  ['上报\n存档', '"上报\n存档"'],
])('%j stands as %j', (text, field) => {
  expect(csvOf(table('甲', text))).toBe(`\ufeff责任单位,序号,工作任务\r\n甲,1,${field}\r\n`);
});

test.each(NASTY_TEXTS)('%j neither breaks a row nor acts', (text) => {
  const csv = renderDocumentCsv(sampleDocument(everyBlockWith(text)));
  const plain = csv.replace(/"(?:[^"]|"")*"/g, 'x');
  expect(plain.split('\r\n')).toHaveLength(4);
  expect(showUnsafe(csv)).toBe(csv);
});
