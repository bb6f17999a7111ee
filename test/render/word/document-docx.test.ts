import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import type { Block, TableBlock } from '../../../src/document/blocks';
import { renderDocumentDocx } from '../../../src/render/word/document-docx';
import { wordText } from '../../../src/render/word/word-text';
import {
  allOf,
  docxParts,
  missing,
  paragraphOf,
  styleOf,
  valuesOf,
  wordsOf,
  type DocxParts,
} from '../../support/docx-parts';
import { runInZone } from '../../support/in-zone';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../../support/sample-document';
import { childrenOf, type XmlElement } from '../../support/xml-tree';

async function wordOf(...blocks: readonly Block[]): Promise<DocxParts> {
  return docxParts(await renderDocumentDocx(sampleDocument(blocks)));
}

const TEXT: Block = { kind: 'paragraph', text: '正文' };

/** A table of so many rows and columns, all cells alike. */
function tableOf(rows: number, columns: number, cell = '文字'): TableBlock {
  const keys = Array.from({ length: columns }, (_, index) => `${index}`);
  return {
    kind: 'table',
    columns: keys.map((key, index) => ({ key, title: `栏${key}`, width: index + 1 })),
    rows: Array.from({ length: rows }, () => ({
      cells: Object.fromEntries(keys.map((key) => [key, cell])),
      occurrences: [],
    })),
  };
}

function isOn(element: XmlElement, name: string): boolean {
  const [found] = allOf(element, name);
  return found !== undefined && found.attributes['w:val'] !== 'false';
}

describe('the page', () => {
  test('is A4 with the margins of the standard and a grid of 22 lines', async () => {
    const { body } = await wordOf(TEXT);
    const page = body.at(-1) ?? missing();
    expect(valuesOf(page, 'w:pgSz')).toMatchObject({ w: '11906', h: '16838' });
    expect(valuesOf(page, 'w:pgMar')).toMatchObject({ top: '2098', bottom: '1984', left: '1587', right: '1474' });
    expect(valuesOf(page, 'w:docGrid')).toEqual({ type: 'lines', linePitch: '579' });
    expect(579 * 22).toBeLessThanOrEqual(16838 - 2098 - 1984);
  });

  test('has its number outside: odd at the right, even at the left', async () => {
    const { part, body } = await wordOf(TEXT);
    const kinds = childrenOf(body.at(-1) ?? missing(), 'w:footerReference').map((each) => each.attributes['w:type']);
    expect(kinds).toEqual(['default', 'even']);
    expect(allOf(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    for (const [file, side] of [
      ['word/footer1.xml', 'right'],
      ['word/footer2.xml', 'left'],
    ] as const) {
      expect(valuesOf(part(file), 'w:jc')).toEqual({ val: side });
      expect(valuesOf(part(file), 'w:ind')).toEqual({ [side]: '280' });
      expect(wordsOf(part(file))).toBe('—  —');
      expect(allOf(part(file), 'w:instrText').map(({ text }) => text)).toEqual(['PAGE']);
    }
  });
});

describe('fonts', () => {
  test.each([
    ['Title', '方正小标宋简体', '44'],
    ['Subtitle', '楷体_GB2312', '32'],
    ['BodyText', '仿宋_GB2312', '32'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Heading3', '仿宋_GB2312', '32'],
    ['AnnexLabel', '黑体', '32'],
    ['Imprint', '仿宋_GB2312', '28'],
  ])('%s is %s of %s half points, never bold', async (id, eastAsia, size) => {
    const style = styleOf(await wordOf(TEXT), id);
    expect(valuesOf(style, 'w:rFonts')).toMatchObject({
      ...{ eastAsia, ascii: 'Times New Roman', hAnsi: 'Times New Roman', hint: 'eastAsia' },
    });
    expect(valuesOf(style, 'w:sz')).toEqual({ val: size });
    expect(allOf(style, 'w:b')).toEqual([]);
  });

  test('the page number is 宋体 throughout', async () => {
    expect(valuesOf(styleOf(await wordOf(TEXT), 'PageNumber'), 'w:rFonts')).toMatchObject({
      ...{ ascii: '宋体', eastAsia: '宋体' },
    });
  });

  test('the language is Chinese, every line as high as the grid, and lines off the grid stay off it', async () => {
    const defaults = allOf((await wordOf(TEXT)).part('word/styles.xml'), 'w:docDefaults')[0] ?? missing();
    expect(valuesOf(defaults, 'w:lang')).toMatchObject({ eastAsia: 'zh-CN' });
    expect(valuesOf(defaults, 'w:spacing')).toMatchObject({ line: '579', lineRule: 'exact' });
    expect(valuesOf(defaults, 'w:snapToGrid')).toEqual({ val: '0' });
  });
});

describe('the body', () => {
  test('begins two characters in, and 28 characters fit a line', async () => {
    const style = styleOf(await wordOf(TEXT), 'BodyText');
    expect(valuesOf(style, 'w:ind')).toEqual({ firstLine: '640', firstLineChars: '200' });
    const spacing = allOf(style, 'w:spacing').find(({ attributes }) => 'w:val' in attributes);
    expect(spacing?.attributes['w:val']).toBe('-5');
    expect(28 * (320 - 5)).toBeLessThanOrEqual(11906 - 1587 - 1474);
  });

  test('has its salutation at the left, a line below the title', async () => {
    const parts = await wordOf({ kind: 'title', text: '题' }, { kind: 'salutation', text: '各支部：' }, TEXT);
    expect(valuesOf(paragraphOf(parts, '题'), 'w:spacing')).toMatchObject({ after: '579' });
    expect(allOf(styleOf(parts, 'Salutation'), 'w:ind')).toEqual([]);
  });

  test('a subtitle stands close below the title, the line is below it', async () => {
    const parts = await wordOf({ kind: 'title', text: '题' }, { kind: 'subtitle', text: '第1期' }, TEXT);
    expect(valuesOf(paragraphOf(parts, '题'), 'w:spacing')).toMatchObject({ after: '0' });
    expect(valuesOf(paragraphOf(parts, '第1期'), 'w:spacing')).toMatchObject({ after: '579' });
  });

  test('headings keep with what follows', async () => {
    const parts = await wordOf(TEXT);
    for (const id of ['Heading1', 'Heading2', 'Heading3'])
      expect(allOf(styleOf(parts, id), 'w:keepNext')).toHaveLength(1);
  });

  test('a list is numbered with text', async () => {
    const parts = await wordOf({
      kind: 'list',
      items: ['甲', '乙'].map((text) => ({ text, occurrences: [] })),
    });
    expect(parts.body.map(wordsOf)).toEqual(['1.甲', '2.乙', '']);
    expect(allOf(parts.part('word/document.xml'), 'w:numPr')).toEqual([]);
  });
});

describe('the signature of an unsealed paper', () => {
  test('the issuer ends two characters from the right, the date begins two characters behind the issuer', async () => {
    const issuer = '市机关事务管理局机关党委';
    const parts = await wordOf(TEXT, { kind: 'signature', issuer, date: '2022年6月1日' });
    const first = paragraphOf(parts, issuer);
    expect(valuesOf(first, 'w:jc')).toEqual({ val: 'right' });
    expect(valuesOf(first, 'w:ind')).toEqual({ right: '640' });
    expect(valuesOf(first, 'w:spacing')).toMatchObject({ before: '579' });
    const issuerStart = 8845 - 640 - 12 * 315;
    expect(valuesOf(paragraphOf(parts, '2022年6月1日'), 'w:ind')).toEqual({ left: `${issuerStart + 640}` });
  });

  test('where the date is the longer, it ends two characters from the right and the issuer moves', async () => {
    const parts = await wordOf(TEXT, { kind: 'signature', issuer: '某局', date: '2022年6月1日' });
    expect(valuesOf(paragraphOf(parts, '2022年6月1日'), 'w:ind')).toEqual({ right: '640' });
    // 6 digits, 3 characters and 5 places between them.
    const dateStart = 8845 - 640 - (3 + 3 + 5 / 4) * 315;
    expect(valuesOf(paragraphOf(parts, '某局'), 'w:ind')).toEqual({ left: `${Math.floor(dateStart) - 640}` });
  });

  test.each<[string, readonly Block[]]>([
    ['a paragraph', [TEXT]],
    ['a list', [{ kind: 'list', items: [{ text: '甲', occurrences: [] }] }]],
    ['a table', [tableOf(2, 2)]],
    ['the titles of annexes', [TEXT, { kind: 'annex-list', titles: ['甲', '乙'] }]],
  ])('never stands alone on a page: behind %s', async (_, blocks) => {
    const signature = { kind: 'signature', issuer: '某局', date: '2022年6月1日' } as const;
    const { body } = await wordOf(...blocks, signature);
    const [last, issuer] = body.slice(-4);
    const kept = (last?.name === 'w:tbl' ? allOf(last, 'w:tr').at(-1) : last) ?? missing();
    for (const each of kept.name === 'w:p' ? [kept] : allOf(kept, 'w:p'))
      expect(allOf(each, 'w:keepNext')[0]?.attributes).toEqual({});
    expect(allOf(issuer ?? missing(), 'w:keepNext')[0]?.attributes).toEqual({});
  });
});

describe('tables', () => {
  test('are as wide as the text, with columns that stay, and repeat their head', async () => {
    const { body } = await wordOf(tableOf(3, 4));
    const table = body[0] ?? missing();
    expect(valuesOf(table, 'w:tblW')).toEqual({ type: 'dxa', w: '8845' });
    expect(valuesOf(table, 'w:tblLayout')).toEqual({ type: 'fixed' });
    expect(allOf(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))).toEqual([
      885, 1769, 2653, 3538,
    ]);
    const rows = allOf(table, 'w:tr');
    expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual([true, false, false, false]);
    expect(rows.map((row) => isOn(row, 'w:cantSplit'))).toEqual([true, true, true, true]);
  });

  test.each([
    [5, '24'],
    [6, '21'],
    [9, '18'],
  ])('of %i columns have text of %s half points', async (columns, size) => {
    const { body } = await wordOf(tableOf(1, columns));
    expect(new Set(allOf(body[0] ?? missing(), 'w:sz').map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set([size]),
    );
  });

  test('a row taller than a third of a page may be parted, and such a head is not repeated', async () => {
    const long = '很长'.repeat(1000);
    const columns = [{ key: 'a', title: long, width: 1 }];
    const { body } = await wordOf({ kind: 'table', columns, rows: [{ cells: { a: long }, occurrences: [] }] });
    expect(allOf(body[0] ?? missing(), 'w:tblHeader')[0]?.attributes ?? {}).toEqual({ 'w:val': 'false' });
    for (const each of allOf(body[0] ?? missing(), 'w:cantSplit')) expect(each.attributes['w:val']).toBe('false');
  });

  test('a head too long for its column has even lines', async () => {
    const table = tableOf(1, 11);
    const columns = table.columns.map((column) => ({ ...column, title: '按期办结', width: 1 }));
    const { body } = await wordOf({ ...table, columns });
    const [head] = allOf(body[0] ?? missing(), 'w:tc');
    expect(allOf(head ?? missing(), 'w:r').map((each) => [wordsOf(each), allOf(each, 'w:br').length])).toEqual([
      ['按期', 0],
      ['办结', 1],
    ]);
  });

  test('cells of one line are centred, others begin at the left', async () => {
    const columns = ['a', 'b'].map((key) => ({ key, title: key, width: 1 }));
    const { body } = await wordOf({
      kind: 'table',
      columns,
      rows: [{ cells: { a: '1', b: '长'.repeat(60) }, occurrences: [] }],
    });
    const [, row] = allOf(body[0] ?? missing(), 'w:tr');
    expect(allOf(row ?? missing(), 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual(['center', 'left']);
  });

  test('never touch each other, and never end a paper', async () => {
    const figures = { kind: 'key-figures', items: [{ label: '应办', value: '1期', figures: [] }] } as const;
    const { body } = await wordOf(tableOf(1, 1), tableOf(1, 1), figures);
    expect(body.map(({ name }) => name)).toEqual([...['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']]);
  });
});

test('bars are as long as their values', async () => {
  const bars = [100, 25, 0].map((value) => ({ label: '甲', value, text: `${value}分`, figures: [] }));
  const { body } = await wordOf({
    kind: 'chart',
    title: '得分',
    of: { label: '单位', value: '得分' },
    full: 100,
    bars,
  });
  const lines = allOf(body[1] ?? missing(), 'w:tr')
    .slice(1)
    .map((row) => allOf(row, 'w:tc')[1] ?? missing());
  const room = Number(allOf(body[1] ?? missing(), 'w:gridCol')[1]?.attributes['w:w']) - 160;
  const lengths = lines.map((line) => room - Number(valuesOf(line, 'w:ind')['right']));
  expect(lengths).toEqual([room, Math.round(room / 4), 0]);
  expect(lines.map((line) => allOf(line, 'w:shd').length)).toEqual([1, 1, 0]);
});

test('beside a bar there is room for its label with the space that Word adds around numbers', async () => {
  const bars = [{ label: '第000001号单位', value: 1, text: '1', figures: [] }];
  const of = { label: '单位', value: '得分' };
  const { body } = await wordOf({ kind: 'chart', title: '得分', of, full: 1, bars });
  const width = Number(allOf(body[1] ?? missing(), 'w:gridCol')[0]?.attributes['w:w']);
  // Four characters, six digits of half a character, a quarter on either side of them, and one to spare; in twips of 小四.
  expect(width - 160).toBe((4 + 6 / 2 + 2 / 4 + 1) * 240);
});

describe('the form of a notice', () => {
  test.each([
    ['某局文件', '104'],
    ['市机关事务管理局机关党委文件', '63'],
    ['一'.repeat(40), '44'],
  ])('the mark %s is red and %s half points large', async (mark, size) => {
    const parts = await wordOf({ kind: 'letterhead', mark, number: '机党〔2022〕5号' }, { kind: 'title', text: '题' });
    expect(valuesOf(paragraphOf(parts, mark), 'w:sz')).toEqual({ val: size });
    expect(valuesOf(styleOf(parts, 'LetterheadMark'), 'w:color')).toEqual({ val: 'FF0000' });
    const number = paragraphOf(parts, '机党〔2022〕5号');
    expect(valuesOf(number, 'w:spacing')).toMatchObject({ before: '1158' });
    expect(valuesOf(number, 'w:bottom')).toMatchObject({ color: 'FF0000' });
    expect(valuesOf(paragraphOf(parts, '题'), 'w:spacing')).toMatchObject({ before: '1158' });
  });

  test('annexes are told of below the body, and begin a page each', async () => {
    const parts = await wordOf(
      TEXT,
      { kind: 'annex-list', titles: ['甲', '乙'] },
      { kind: 'annex', label: '附件1', title: '甲' },
      { kind: 'annex', label: '附件2', title: '乙' },
    );
    expect(valuesOf(paragraphOf(parts, '附件：1.甲'), 'w:ind')).toEqual({ left: '1815', hanging: '1185' });
    expect(valuesOf(paragraphOf(parts, '2.乙'), 'w:ind')).toEqual({ left: '1815', hanging: '240' });
    for (const [label, title] of [
      ['附件1', '甲'],
      ['附件2', '乙'],
    ] as const) {
      expect(allOf(paragraphOf(parts, label), 'w:pageBreakBefore')).toHaveLength(1);
      expect(valuesOf(paragraphOf(parts, title), 'w:spacing')).toMatchObject({ before: '579', after: '579' });
    }
  });

  test('one annex has no number', async () => {
    paragraphOf(await wordOf(TEXT, { kind: 'annex-list', titles: ['甲'] }), '附件：甲');
  });

  test('the imprint stands at the foot of the last page between lines', async () => {
    const imprint = { kind: 'imprint', copy: '局党组', printedBy: '办公室', printedOn: '2022年6月1日' } as const;
    const parts = await wordOf(TEXT, imprint);
    const table = parts.body[1] ?? missing();
    expect(valuesOf(table, 'w:tblpPr')).toMatchObject({ vertAnchor: 'margin', tblpYSpec: 'bottom', tblpX: '1587' });
    const sizes = ['w:top', 'w:insideH', 'w:bottom'].map(
      (name) => valuesOf(allOf(table, 'w:tblBorders')[0] ?? missing(), name)['sz'],
    );
    expect(sizes).toEqual(['8', '6', '8']);
    expect(allOf(table, 'w:p').map(wordsOf)).toEqual(['抄送：局党组。', '办公室2022年6月1日印发']);
    expect(allOf((await wordOf(TEXT, { ...imprint, copy: undefined })).body[1] ?? missing(), 'w:tr')).toHaveLength(1);
  });
});

test('each sheet is numbered from 1, and its end takes no line', async () => {
  const { part } = await wordOf(TEXT, { kind: 'page-break' }, TEXT, { kind: 'page-break' }, TEXT);
  const sections = allOf(part('word/document.xml'), 'w:sectPr');
  expect(sections.map((each) => valuesOf(each, 'w:pgNumType'))).toEqual([
    { start: '1' },
    { start: '1' },
    { start: '1' },
  ]);
  const ends = allOf(part('word/document.xml'), 'w:p').filter((each) => allOf(each, 'w:sectPr').length > 0);
  expect(ends.map((each) => valuesOf(each, 'w:spacing')['line'])).toEqual(['20', '20']);
});

describe('the file', () => {
  test('names the paper and its issuer, and no time', async () => {
    const { part } = await wordOf(TEXT, { kind: 'signature', issuer: '机关党委', date: '2022年6月1日' });
    const properties = part('docProps/core.xml').children.map(({ name, text }) => [name, text]);
    expect(properties).toEqual([
      ['dc:title', '2022年6月机关党建工作月提示'],
      ['dc:creator', '机关党委'],
      ['cp:lastModifiedBy', '机关党委'],
      ['cp:revision', '1'],
    ]);
    expect(JSON.stringify((await wordOf(TEXT)).part('docProps/core.xml'))).toContain('市机关事务管理局');
  });

  test('is the same at another time and in other zones', async () => {
    const bytes = await renderDocumentDocx(sampleDocument(everyBlockWith('文字')));
    const here = createHash('sha256').update(bytes).digest('hex');
    const code = `
      const { renderDocumentDocx } = require('./src/render/word/document-docx');
      const { everyBlockWith, sampleDocument } = require('./test/support/sample-document');
      renderDocumentDocx(sampleDocument(everyBlockWith('文字'))).then((bytes) =>
        process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex')));`;
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles']) expect(runInZone(zone, code)).toBe(here);
  }, 60_000);
});

describe.each(
  [...NASTY_TEXTS, '甲\ufffe乙\uffff', '半\ud800个', ']]><w:p/>'].map((text) => [
    JSON.stringify(text).slice(0, 30),
    text,
  ]),
)('the text %s', (_, text) => {
  test('stands whole in every block, as nothing but text', async () => {
    const [nasty, plain] = [await wordOf(...everyBlockWith(text)), await wordOf(...everyBlockWith('文字'))];
    const paragraphs = ({ part }: DocxParts): readonly string[] => allOf(part('word/document.xml'), 'w:p').map(wordsOf);
    // A title may have lost the space at which it was broken.
    const folded = (words: string): string => words.replaceAll(' ', '');
    const expected = paragraphs(plain).map((words) => folded(words.replaceAll('文字', () => wordText(text))));
    expect(paragraphs(nasty).map(folded)).toEqual(expected);
  });

  test('is read so by another reader', async () => {
    const bytes = await renderDocumentDocx(sampleDocument([{ kind: 'paragraph', text }, tableOf(1, 1, text)]));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value.split(wordText(text))).toHaveLength(3);
  });
});
