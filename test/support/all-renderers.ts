import { strFromU8, unzipSync } from 'fflate';
import type { Document, Paper } from '../../src/document/blocks';
import { renderDocumentJson } from '../../src/render/document-json';
import { renderDocumentMarkdown } from '../../src/render/document-markdown';
import { renderDocumentWorkbook } from '../../src/render/document-workbook';
import { renderDocumentHtml } from '../../src/render/html/document-html';
import { renderDocumentText } from '../../src/render/terminal/document-text';
import { renderDocumentDocx } from '../../src/render/word/document-docx';
import { showUnsafe } from '../../src/text/safe-text';
import { widthOf } from '../../src/text/width';
import { markdownComplaints, NOT_FOR_PAPERS } from './markdown-lint';
import { outputSchema } from './output-schema';
import { xmlTree } from './xml-tree';

/** A format of papers, and its own judge of what is well-formed. */
export interface PaperRenderer {
  readonly format: string;
  /** Renders the papers and throws where the judge finds anything. */
  readonly expectWellFormed: (papers: readonly (Document | Paper)[]) => void | Promise<void>;
}

/** Every format that papers are written in. */
export const ALL_RENDERERS: readonly PaperRenderer[] = [
  { format: 'md', expectWellFormed: expectCleanMarkdown },
  { format: 'text', expectWellFormed: (papers) => papers.forEach(expectPageOfText) },
  { format: 'json', expectWellFormed: (papers) => papers.forEach(expectFittingJson) },
  { format: 'html', expectWellFormed: (papers) => papers.forEach(expectClosedHtml) },
  { format: 'xlsx', expectWellFormed: (papers) => papers.forEach(expectWorkbook) },
  { format: 'docx', expectWellFormed: expectWordFiles },
];

function expectCleanMarkdown(papers: readonly (Document | Paper)[]): void {
  const texts = papers.map(renderDocumentMarkdown);
  texts.forEach(expectNothingUnsafe);
  expect(markdownComplaints(Object.fromEntries(texts.entries()), NOT_FOR_PAPERS)).toEqual([]);
}

const PAGE = 60;

function expectPageOfText(paper: Paper): void {
  const text = renderDocumentText(paper, PAGE);
  expectNothingUnsafe(text);
  expect(text.endsWith('\n')).toBe(true);
  expect(text.split('\n').filter((line) => widthOf(line) > PAGE)).toEqual([]);
}

const expectReport = outputSchema('report');

function expectFittingJson(paper: Document | Paper): void {
  if (!('plan' in paper)) throw new Error('it has a JSON of its own');
  const text = renderDocumentJson(paper);
  expectNothingUnsafe(text);
  expectReport(text);
}

/** A tag that begins or ends an element; texts hold no `<` that is not escaped. */
const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g;
/** Elements that have no content and no end. */
const VOID = new Set(['meta', 'br', 'hr', 'col', 'img', 'link', 'input']);

function expectClosedHtml(paper: Paper): void {
  const page = renderDocumentHtml(paper);
  expectNothingUnsafe(page);
  const open: string[] = [];
  for (const [, end, name = '', closed] of page.replace(/<style>.*?<\/style>/gs, '').matchAll(TAG)) {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (closed !== '/' && !VOID.has(name)) open.push(name);
  }
  expect(open).toEqual([]);
  expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
}

function expectWorkbook(paper: Paper): void {
  const bytes = renderDocumentWorkbook(paper);
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(content);
    expectNothingUnsafe(xml);
    xmlTree(xml);
    if (path.startsWith('xl/worksheets/')) expect(xml).not.toContain('<f>');
  }
}

async function expectWordFiles(papers: readonly (Document | Paper)[]): Promise<void> {
  for (const paper of papers) {
    for (const content of Object.values(unzipSync(await renderDocumentDocx(paper)))) {
      const xml = strFromU8(content);
      expectNothingUnsafe(xml);
      xmlTree(xml);
    }
  }
}

/** Nothing that a terminal or an editor would obey. */
function expectNothingUnsafe(text: string): void {
  expect(text).toBe(showUnsafe(text));
}
