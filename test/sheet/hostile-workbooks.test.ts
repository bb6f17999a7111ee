import { strToU8 } from 'fflate';
import { Archive } from '../../src/sheet/archive';
import { readTableFile } from '../../src/sheet/read-table-file';
import { readWorkbook } from '../../src/sheet/read-workbook';
import { UnreadableTable, type TableProblem } from '../../src/sheet/unreadable-table';
import { textRow, workbookFile, workbookParts, worksheet, zipped, type SaidWorkbook } from '../support/workbook-file';

/** Why a file is refused; the test fails where it is not, or where anything else goes wrong. */
function problemOf(bytes: Uint8Array): TableProblem {
  try {
    readTableFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableTable) return error.problem;
    throw error;
  }
  throw new Error('it was read');
}

const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (part: string): Uint8Array => workbookFile({ parts: { [SHEET]: part } });
const withRow = (row: string): Uint8Array => workbookFile({ sheets: { 台账: row } });

describe('a file that is no workbook', () => {
  test('of Excel before 2007, or behind a password', () => {
    expect(problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toEqual({ kind: 'old-or-locked' });
  });

  test.each<[string, Uint8Array]>([
    ['only the first bytes of one', strToU8('PK\u0003\u0004')],
    ['a zip file of something else', zipped({ 'a.txt': strToU8('甲') })],
    ['no zip file behind the first bytes', strToU8(`PK${'x'.repeat(1000)}`)],
  ])('%s', (_name, bytes) => {
    expect(problemOf(bytes)).toEqual({ kind: 'damaged' });
  });

  test('cut off anywhere, it is refused and never read in part', () => {
    const whole = workbookFile({ sheets: { 台账: textRow(1, '甲', '乙') }, strings: '<si><t>丙</t></si>' });
    for (let length = 2; length < whole.length; length += 7) {
      expect(problemOf(whole.subarray(0, length)).kind).toBe('damaged');
    }
  });

  test('larger than any ledger', () => {
    const bytes = new Uint8Array(32 * 1024 * 1024 + 1);
    bytes.set([0x50, 0x4b]);
    expect(problemOf(bytes)).toMatchObject({ kind: 'too-large', bytes: bytes.length });
  });
});

describe('a file that unpacks to more than it should', () => {
  /** A part of many megabytes that shrinks to nearly nothing. */
  const blown = (megabytes: number): Uint8Array => {
    const bytes = new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
    bytes.set(strToU8('<worksheet>'));
    return bytes;
  };

  test('a bomb is refused before it is unpacked', () => {
    const bytes = zipped({ ...workbookParts(), [SHEET]: blown(2) });
    writeSize(bytes, SHEET, 200 * 1024 * 1024);
    expect(problemOf(bytes)).toMatchObject({ kind: 'unpacks-too-large' });
  });

  test('so is one that stays below the limit and shrinks as nothing does', () => {
    expect(problemOf(zipped({ ...workbookParts(), [SHEET]: blown(4) }))).toMatchObject({ kind: 'unpacks-too-large' });
  });

  test('one that lies about its size is stopped where the lie shows', () => {
    const bytes = zipped({ ...workbookParts(), [SHEET]: blown(30) });
    writeSize(bytes, SHEET, 100);
    expect(problemOf(bytes)).toEqual({ kind: 'wrong-size', part: SHEET });
    const taken: number[] = [];
    expect(() => {
      new Archive(bytes).unpack(SHEET, ({ length }) => taken.push(length));
    }).toThrow(UnreadableTable);
    expect(taken).toEqual([]);
  });

  test('so is one that says more than there is', () => {
    const bytes = workbookFile();
    writeSize(bytes, SHEET, 5000);
    expect(problemOf(bytes)).toEqual({ kind: 'wrong-size', part: SHEET });
  });

  test('a bomb in a part that nobody reads costs nothing', () => {
    const bytes = zipped({ ...workbookParts({ sheets: { 台账: textRow(1, '甲') } }), 'xl/media/1.bmp': blown(2) });
    writeSize(bytes, 'xl/media/1.bmp', 200 * 1024 * 1024);
    expect(readWorkbook(bytes).sheets[0]?.rows).toHaveLength(1);
  });

  test('thousands of parts', () => {
    const parts = Array.from({ length: 2100 }, (_, index) => [`xl/media/${index}.png`, new Uint8Array()]);
    const bytes = zipped({ ...workbookParts(), ...(Object.fromEntries(parts) as Record<string, Uint8Array>) });
    expect(problemOf(bytes)).toMatchObject({ kind: 'unpacks-too-large' });
  });

  test('more cells than any ledger has', () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => `<c><v>${index * 7919}</v></c>`).join('');
    expect(problemOf(withRow(`<row>${cells}</row>`.repeat(51)))).toMatchObject({ kind: 'too-many-cells' });
  });

  test('one long text in more cells than anybody could read', () => {
    const strings = `<si><t>${'甲'.repeat(32_000)}</t></si>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1100)}</row>`;
    expect(problemOf(workbookFile({ sheets: { 台账: row }, strings }))).toMatchObject({ kind: 'too-many-cells' });
  });
});

describe('a part that is not what it should be', () => {
  test.each<[string, Uint8Array]>([
    ['a document type', withSheet(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]>${worksheet('')}`)],
    ['an entity that nobody made', withRow('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')],
    ['a broken end', withSheet(worksheet('').slice(0, -3))],
    ['a control character', withSheet(worksheet('\u0001'))],
    ['bytes that are no UTF-8', workbookFile({ parts: { [SHEET]: Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) } })],
    ['elements inside each other without end', withRow('<row>'.repeat(100) + '</row>'.repeat(100))],
    ['a cell beyond the last column', withRow('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row beyond the last', withRow('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row that is no number', withRow('<row r="1e3"><c r="A1"><v>1</v></c></row>')],
    ['a cell of another row', withRow('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a cell twice', withRow('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a shared text that is not there', withRow('<row r="1"><c r="A1" t="s"><v>3</v></c></row>')],
    ['a number that is none', withRow('<row r="1"><c r="A1"><v>12a</v></c></row>')],
    ['a cell of an unknown kind', withRow('<row r="1"><c r="A1" t="zz"><v>1</v></c></row>')],
    ['a text longer than a cell can hold', withRow(textRow(1, 'x'.repeat(32_768)))],
  ])('%s', (_name, bytes) => {
    expect(problemOf(bytes)).toEqual({ kind: 'damaged', part: SHEET });
  });

  test.each<[string, SaidWorkbook]>([
    ['a sheet that is listed and not there', { parts: { [SHEET]: undefined } }],
    ['a list without the relations it names', { parts: { 'xl/_rels/workbook.xml.rels': undefined } }],
    ['no workbook', { parts: { '_rels/.rels': undefined } }],
  ])('%s', (_name, said) => {
    expect(problemOf(workbookFile(said)).kind).toBe('damaged');
  });

  test('a part that is packed in another way, or behind a password', () => {
    for (const [offset, value] of [
      [10, 12],
      [8, 1],
    ] as const) {
      const bytes = workbookFile();
      new DataView(bytes.buffer).setUint16(directoryEntry(bytes, SHEET) + offset, value, true);
      expect(problemOf(bytes)).toEqual({ kind: 'damaged', part: SHEET });
    }
  });

  test('two parts of one name', () => {
    const bytes = zipped({ ...workbookParts(), 'xl/worksheets/sheet2.xml': strToU8(worksheet(textRow(1, '乙'))) });
    const second = directoryEntry(bytes, 'xl/worksheets/sheet2.xml') + 46 + 'xl/worksheets/sheet'.length;
    bytes[second] = '1'.charCodeAt(0);
    expect(problemOf(bytes)).toEqual({ kind: 'damaged', part: SHEET });
  });
});

test('one byte changed anywhere is refused or read, and never breaks anything', () => {
  const whole = workbookFile({ sheets: { 台账: textRow(1, '甲', '乙') }, strings: '<si><t>丙</t></si>' });
  for (let at = 0; at < whole.length; at++) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0x80);
    expect(() => {
      try {
        readTableFile(bytes);
      } catch (error) {
        if (!(error instanceof UnreadableTable)) throw error;
      }
    }).not.toThrow();
  }
});

function writeSize(bytes: Uint8Array, part: string, size: number): void {
  new DataView(bytes.buffer).setUint32(directoryEntry(bytes, part) + 24, size, true);
}

/** Where a zip file's directory speaks of a part. */
function directoryEntry(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) return at;
  }
  throw new Error(`there is no ${part}`);
}
