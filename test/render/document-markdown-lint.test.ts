import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { renderDocumentMarkdown } from '../../src/render/document-markdown';
import { markdownComplaints, NOT_FOR_PAPERS } from '../support/markdown-lint';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../support/sample-document';
import { smallOffice } from '../support/small-office';

test('the paper of an office is clean Markdown', () => {
  const papers = { prompt: renderDocumentMarkdown(composeMonthlyPrompt(smallOffice())) };
  expect(markdownComplaints(papers, NOT_FOR_PAPERS)).toEqual([]);
});

test('a paper of several sheets is', () => {
  const sheet = everyBlockWith('文字');
  const paper = renderDocumentMarkdown(sampleDocument([...sheet, { kind: 'page-break' }, ...sheet]));
  expect(markdownComplaints({ paper }, NOT_FOR_PAPERS)).toEqual([]);
});

test('what is not clean is told', () => {
  expect(markdownComplaints({ bad: '# 甲\n### 乙\n' }, NOT_FOR_PAPERS)).toEqual([
    expect.stringMatching(/^bad:2 MD001 /),
    expect.stringMatching(/^bad:1 MD022 /),
    expect.stringMatching(/^bad:2 MD022 /),
  ]);
});

test('every block is, whatever its texts are', () => {
  const papers = Object.fromEntries(
    ['文字', ...NASTY_TEXTS].map((text) => [
      JSON.stringify(text).slice(0, 20),
      renderDocumentMarkdown(sampleDocument(everyBlockWith(text))),
    ]),
  );
  expect(markdownComplaints(papers, NOT_FOR_PAPERS)).toEqual([]);
});
