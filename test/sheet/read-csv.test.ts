import fc from 'fast-check';
import { addressOf } from '../../src/sheet/cell-address';
import { readTableFile } from '../../src/sheet/read-table-file';
import { UnreadableTable } from '../../src/sheet/unreadable-table';
import { guardFormula } from '../../src/text/formula-guard';
import { gb18030 } from '../support/gb18030';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function cellsOf(bytes: Uint8Array): Record<string, string> {
  const [sheet] = readTableFile(bytes).sheets;
  return Object.fromEntries(
    (sheet?.rows ?? []).flatMap(({ number, cells }) =>
      [...cells].map(([column, value]) => [addressOf(number, column), value.kind === 'text' ? value.text : value.kind]),
    ),
  );
}

test.each<[string, string, Record<string, string>]>([
  ['fields and empty ones', 'a,,c\r\n,b,\r\n', { A1: 'a', C1: 'c', B2: 'b' }],
  ['every line end, and none at the end', 'a\nb\r\nc\rd', { A1: 'a', A2: 'b', A3: 'c', A4: 'd' }],
  ['quoted fields', '"a,b","say ""甲"""\r\n', { A1: 'a,b', B1: 'say "甲"' }],
  ['a field of several lines is one row', '"a\r\nb",c\r\nd\r\n', { A1: 'a\nb', B1: 'c', A2: 'd' }],
  ['a mark inside a field stands for itself', 'a"b,c\n', { A1: 'a"b', B1: 'c' }],
  ['text behind a closing mark belongs to the field', '"a"b,c\n', { A1: 'ab', B1: 'c' }],
  ['empty rows count', 'a\n\n\nb\n', { A1: 'a', A4: 'b' }],
  ['separated by tabs', 'a,b\tc\td\n1\t2\n', { A1: 'a,b', B1: 'c', C1: 'd', A2: '1', B2: '2' }],
  ['separated by semicolons', 'a;b\n1;2,5\n', { A1: 'a', B1: 'b', A2: '1', B2: '2,5' }],
  ['what was guarded against formulas', "a,'=1+1,'甲\n", { A1: 'a', B1: '=1+1', C1: "'甲" }],
  ['nothing', '', {}],
])('%s', (_name, text, expected) => {
  expect(cellsOf(utf8(text))).toEqual(expected);
});

test('in each encoding that Excel writes', () => {
  const text = '任务,完成日期\r\n党课,6月28日\r\n';
  const expected = { A1: '任务', B1: '完成日期', A2: '党课', B2: '6月28日' };
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
  ]);
  const turned = Uint8Array.from([
    0xfe,
    0xff,
    ...[...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]),
  ]);
  for (const bytes of [utf8(text), utf8(`\ufeff${text}`), gb18030(text), utf16, turned]) {
    expect(cellsOf(bytes)).toEqual(expected);
  }
});

test.each<[string, Uint8Array, object]>([
  ['a mark that is never closed, by its row', utf8('a\nb,"c\n'), { kind: 'open-quote', row: 2 }],
  [
    'a picture',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00),
    { kind: 'unknown-encoding' },
  ],
  ['more columns than a sheet has', utf8(','.repeat(20_000)), { kind: 'too-many-cells' }],
])('refuses %s', (_name, bytes, problem) => {
  expect(() => readTableFile(bytes)).toThrow(UnreadableTable);
  try {
    readTableFile(bytes);
  } catch (error) {
    expect((error as UnreadableTable).problem).toMatchObject(problem);
  }
});

test('what is written by the rules of csv is read back', () => {
  const anyField = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', ' ', '=', "'", '\t', ';') });
  const anyRecords = fc.array(fc.array(anyField, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyRecords, (records) => {
      const quoted = (field: string): string => `"${guardFormula(field).replaceAll('"', '""')}"`;
      // The heading says that commas separate, as every ledger's does.
      const text = ['"a","b"', ...records.map((fields) => fields.map(quoted).join(','))].join('\r\n');
      const expected = records.flatMap((fields, row) =>
        fields.flatMap((field, column) => (field.trim() === '' ? [] : [[addressOf(row + 2, column + 1), field]])),
      );
      expect(cellsOf(utf8(text))).toEqual({ A1: 'a', B1: 'b', ...(Object.fromEntries(expected) as object) });
    }),
  );
});
