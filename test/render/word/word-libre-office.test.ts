import type { Block } from '../../../src/document/blocks';
import { renderDocumentDocx } from '../../../src/render/word/document-docx';
import { CAN_RENDER_WORD, renderedPages, type PdfLine } from '../../support/rendered-pdf';
import { sampleDocument } from '../../support/sample-document';

const LONGEST_RUN_MS = 180_000;
/** Points a millimetre. */
const MM = 72 / 25.4;
/** The edges of the text, in points. */
const [LEFT, RIGHT, BOTTOM] = [28 * MM, (210 - 26) * MM, (297 - 35) * MM];
/** 3号 */
const CHARACTER = 16;

/** A full page of body text, then a sheet with a long table and a signature, then one with an imprint. */
const PAPER: readonly Block[] = [
  { kind: 'paragraph', text: '年'.repeat(28 * 22 * 2 - 2) },
  { kind: 'page-break' },
  {
    kind: 'table',
    columns: [
      { key: 'number', title: '序号', width: 1 },
      { key: 'task', title: '工作任务', width: 5 },
    ],
    rows: Array.from({ length: 60 }, (_, index) => ({
      cells: { number: `${index + 1}`, task: '开展集体学习' },
      occurrences: [],
    })),
  },
  { kind: 'paragraph', text: '请抓好落实。' },
  { kind: 'signature', issuer: '市机关事务管理局机关党委', date: '六月一日' },
  { kind: 'page-break' },
  { kind: 'paragraph', text: '正文。' },
  { kind: 'imprint', copy: '局党组', printedBy: '办公室', printedOn: '六月一日' },
];

(CAN_RENDER_WORD ? describe : describe.skip)(
  'LibreOffice (where it and its Writer are installed) lays out a paper',
  () => {
    let pages: readonly (readonly PdfLine[])[] = [];
    beforeAll(async () => {
      pages = renderedPages(await renderDocumentDocx(sampleDocument(PAPER)));
    }, LONGEST_RUN_MS);

    const lineOf = (words: string): PdfLine => {
      const found = pages.flat().find((line) => line.words === words);
      if (found === undefined) throw new Error(`no line says ${words}`);
      return found;
    };

    test('of 22 lines of 28 characters a page', () => {
      const [first = [], second = []] = pages.slice(0, 2).map((page) => page.slice(0, -1));
      expect(first.map(({ words }) => words.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)]);
      expect(second.map(({ words }) => words.length)).toEqual(Array.from({ length: 22 }, () => 28));
      // Two characters in at first, and from one edge of the text to the other.
      expect(first[0]?.left).toBeCloseTo(LEFT + 2 * CHARACTER, 0);
      expect(first[1]?.left).toBeCloseTo(LEFT, 0);
      expect(Math.abs((first[1]?.right ?? 0) - RIGHT)).toBeLessThan(1.5);
      expect(first.at(-1)?.bottom).toBeLessThanOrEqual(BOTTOM);
      expect(BOTTOM - (first.at(-1)?.bottom ?? 0)).toBeLessThan(8);
    });

    test('with numbers outside, a character in and 7 mm below the text, from 1 on each sheet', () => {
      const numbers = pages.map((page) => page.at(-1));
      const sheets = numbers.map((line) => line?.words).join(' ');
      expect(sheets).toBe('—1— —2— —1— —2— —3— —1—');
      for (const number of numbers) {
        const isOdd = /[13]/.test(number?.words ?? '');
        const fromEdge = isOdd ? RIGHT - (number?.right ?? 0) : (number?.left ?? 0) - LEFT;
        expect(Math.abs(fromEdge - 14)).toBeLessThan(1.5);
        const dash = ((number?.top ?? 0) + (number?.bottom ?? 0)) / 2;
        expect(Math.abs(dash - BOTTOM - 7 * MM)).toBeLessThan(3);
      }
    });

    test('with the head of a table on each of its pages', () => {
      for (const page of pages.slice(2, 4)) expect(page[0]?.words).toBe('序号工作任务');
      const numbered = pages
        .slice(2, 5)
        .flat()
        .filter(({ words }) => words.endsWith('开展集体学习'));
      expect(numbered.map(({ words }) => words)).toEqual(
        Array.from({ length: 60 }, (_, index) => `${index + 1}开展集体学习`),
      );
    });

    test('with the signature two characters from the right, the date two behind the issuer', () => {
      const issuer = lineOf('市机关事务管理局机关党委');
      expect(Math.abs(RIGHT - issuer.right - 2 * CHARACTER)).toBeLessThan(1.5);
      expect(Math.abs(lineOf('六月一日').left - issuer.left - 2 * CHARACTER)).toBeLessThan(1.5);
    });

    test('with the imprint at the foot of the last page', () => {
      const printed = lineOf('办公室六月一日印发');
      expect(printed.left).toBeCloseTo(LEFT + 14, 0);
      expect(Math.abs(RIGHT - printed.right - 14)).toBeLessThan(1.5);
      expect(BOTTOM - printed.bottom).toBeGreaterThanOrEqual(-1);
      expect(BOTTOM - printed.bottom).toBeLessThan(8);
    });
  },
);
