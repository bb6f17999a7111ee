import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Document } from '../../../src/document/blocks';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { fillWord } from '../../../src/render/template/fill-word';
import { WrongTemplate } from '../../../src/render/template/wrong-template';
import { NASTY_TEXTS } from '../../support/sample-document';
import { showNotInXml } from '../../../src/text/xml-escape';
import { oneLine } from '../../../src/text/safe-text';
import { smallOffice } from '../../support/small-office';
import { paragraph, paragraphsOf, table, wordFile } from '../../support/word-template';

const prompt = composeMonthlyPrompt(smallOffice());
const TEMPLATE = wordFile(
  paragraph('{标', '题}') +
    paragraph('{主送}') +
    table(['工作任务', '责任单位'], ['{#行}{工作任务}', '{责任单位}{/行}']) +
    paragraph('{#部分}') +
    paragraph('{文字}') +
    paragraph('{#条目}') +
    paragraph('{序号}. {文字}') +
    paragraph('{/条目}') +
    paragraph('{/部分}') +
    paragraph('{落款}　{日期}'),
);

test('a form of Word is filled: texts, rows of a table, parts', () => {
  const paragraphs = paragraphsOf(fillWord(TEMPLATE, prompt));
  expect(paragraphs.slice(0, 6)).toEqual([
    '2022年6月机关党建工作月提示',
    '各责任单位：',
    '工作任务',
    '责任单位',
    '评选表彰先进支部和优秀党员',
    '机关党委',
  ]);
  expect(paragraphs).toContain('一、本月重点工作');
  expect(paragraphs).toContain('五、报送要求');
  expect(paragraphs.at(-1)).toBe('市机关事务管理局机关党委　2022年6月1日');
  expect(paragraphs.join('')).not.toMatch(/[{}]|undefined/);
});

test('another program reads what was filled', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(fillWord(TEMPLATE, prompt)) });
  expect(value).toContain('<p>2022年6月机关党建工作月提示</p>');
  expect(value).toContain('<td><p>评选表彰先进支部和优秀党员</p></td>');
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
});

test('the same paper gives the same bytes', () => {
  expect(fillWord(TEMPLATE, prompt)).toEqual(fillWord(TEMPLATE, prompt));
});

test('other parts stay as they are', () => {
  const file = wordFile(paragraph('{标题}'), { 'word/theme/theme1.xml': '<a/>', 'docProps/x.bin': '\u0001' });
  const parts = unzipSync(fillWord(file, prompt));
  expect(parts['word/theme/theme1.xml']).toEqual(strToU8('<a/>'));
  expect(Object.keys(parts).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
});

test.each([...NASTY_TEXTS, 'a\uffff\ufffeb', '{落款}'])('what it is filled with stays text: %j', (title) => {
  const xml = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;');
  const [text] = paragraphsOf(fillWord(wordFile(paragraph('{标题}')), { ...prompt, title }));
  expect(text).toBe(xml(showNotInXml(oneLine(title))));
});

test.each<[string, Uint8Array, object]>([
  ['nothing', new Uint8Array(), { kind: 'no-word-file' }],
  ['a text', strToU8('{标题}'), { kind: 'no-word-file' }],
  ['an old or locked file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), { kind: 'old-or-locked' }],
  ['another zip', zipSync({ 'a.txt': strToU8('{标题}') }), { kind: 'no-word-file' }],
  ['half of a file', TEMPLATE.slice(0, TEMPLATE.length / 2), { kind: 'damaged' }],
  [
    'a workbook',
    wordFile('', {}, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    { kind: 'no-word-file' },
  ],
  ['macros', wordFile('', {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'), { kind: 'macros' }],
  [
    'a dotx',
    wordFile('', {}, 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
    { kind: 'word-template' },
  ],
  ['broken XML', wordFile('<w:p>'), { kind: 'damaged', part: 'word/document.xml' }],
  [
    'entities',
    wordFile(paragraph('{标题}'), { 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    { kind: 'damaged', part: 'word/a.xml' },
  ],
  ['a bomb', wordFile('x', { 'word/media/a.bin': '0'.repeat(40_000_000) }), { kind: 'too-large' }],
  ['a bomb of text', wordFile(paragraph('x'.repeat(5_000_000))), { kind: 'too-large' }],
  ['text without end', wordFile(paragraph(numbersUpTo(700_000))), { kind: 'too-large' }],
  ['too many bytes', new Uint8Array(9 * 1024 * 1024), { kind: 'too-large' }],
  ['no placeholder', wordFile(paragraph('无')), { kind: 'no-tags' }],
  ['an unknown name', wordFile(paragraph('{标', '提}')), { kind: 'unknown-name', tag: '标提', nearest: '标题' }],
  ['markup to be inserted', wordFile(paragraph('{@标题}')), { kind: 'unknown-name', tag: '@标题' }],
  ['an unclosed list', wordFile(paragraph('{#部分}')), { kind: 'unclosed-list', tag: '部分' }],
  ['full-width braces', wordFile(paragraph('｛', '标题｝')), { kind: 'full-width-braces' }],
])('%s is told', (_name, bytes, problem) => {
  expect(problemOf(() => fillWord(bytes, prompt))).toMatchObject(problem);
});

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof WrongTemplate) return error.problem;
    throw error;
  }
  throw new Error('it was filled');
}

/** A text that is long and packs no better than others. */
function numbersUpTo(last: number): string {
  return Array.from({ length: last }, (_, index) => String(index)).join(' ');
}

test('the paper given is not changed', () => {
  const before: Document = structuredClone(prompt);
  fillWord(TEMPLATE, prompt);
  expect(prompt).toEqual(before);
});
