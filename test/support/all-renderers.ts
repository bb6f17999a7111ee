import type { Document } from '../../src/document/blocks';
import { renderDocumentJson } from '../../src/render/document-json';
import { renderDocumentMarkdown } from '../../src/render/document-markdown';
import { renderDocumentText } from '../../src/render/terminal/document-text';
import { showUnsafe } from '../../src/text/safe-text';
import { widthOf } from '../../src/text/width';
import { markdownComplaints, NOT_FOR_PAPERS } from './markdown-lint';
import { outputSchema } from './output-schema';

/** A format of papers, and its own judge of what is well-formed. */
export interface PaperRenderer {
  readonly format: string;
  /** Renders the papers and throws where the judge finds anything. */
  readonly expectWellFormed: (papers: readonly Document[]) => void | Promise<void>;
}

/** Every format that papers are written in. */
export const ALL_RENDERERS: readonly PaperRenderer[] = [
  { format: 'md', expectWellFormed: expectCleanMarkdown },
  { format: 'text', expectWellFormed: (papers) => papers.forEach(expectPageOfText) },
  { format: 'json', expectWellFormed: (papers) => papers.forEach(expectFittingJson) },
];

function expectCleanMarkdown(papers: readonly Document[]): void {
  const texts = papers.map(renderDocumentMarkdown);
  texts.forEach(expectNothingUnsafe);
  expect(markdownComplaints(Object.fromEntries(texts.entries()), NOT_FOR_PAPERS)).toEqual([]);
}

const PAGE = 60;

function expectPageOfText(paper: Document): void {
  const text = renderDocumentText(paper, PAGE);
  expectNothingUnsafe(text);
  expect(text.endsWith('\n')).toBe(true);
  expect(text.split('\n').filter((line) => widthOf(line) > PAGE)).toEqual([]);
}

const expectReport = outputSchema('report');

function expectFittingJson(paper: Document): void {
  const text = renderDocumentJson(paper);
  expectNothingUnsafe(text);
  expectReport(text);
}

/** Nothing that a terminal or an editor would obey. */
function expectNothingUnsafe(text: string): void {
  expect(text).toBe(showUnsafe(text));
}
