import axe from 'axe-core';
import type { Block } from '../../../src/document/blocks';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { renderDocumentHtml } from '../../../src/render/html/document-html';
import { oneLine, showUnsafe } from '../../../src/text/safe-text';
import { HAS_CHROMIUM, LONGEST_BROWSER_TEST, withPage } from '../../support/chromium';
import { HAS_PDF_READER, pdfFacts, pdfPages } from '../../support/pdf';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../../support/sample-document';
import { smallOffice } from '../../support/small-office';

const PAPERS: readonly (readonly [string, string])[] = [
  ['the paper of a small office', renderDocumentHtml(composeMonthlyPrompt(smallOffice()))],
  ['a paper of every block', renderDocumentHtml(sampleDocument(everyBlockWith('机关党委')))],
  ['a paper of nasty texts', renderDocumentHtml(sampleDocument(NASTY_TEXTS.flatMap(everyBlockWith)))],
];

const TABLE_MOVES = '(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector(".table"))';

(HAS_CHROMIUM ? describe : describe.skip)('a browser (where one is installed)', () => {
  jest.setTimeout(LONGEST_BROWSER_TEST);

  test.each(PAPERS)('asks for nothing, complains of nothing and runs nothing: %s', async (_, html) => {
    await withPage(html, {}, async (page, { requests, console: complaints }) => {
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.locator('script, [style]').count()).toBe(0);
      // Without its styles, which the policy lets in only by the right sums, the paper would have no colour.
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(236, 239, 243)');
    });
  });

  test('shows every text as it is, whatever it is', async () => {
    const html = renderDocumentHtml(sampleDocument(NASTY_TEXTS.flatMap((text) => [{ kind: 'paragraph', text }])));
    const shown = await withPage(html, {}, (page) => page.locator('p').allTextContents());
    expect(shown.map(oneLine)).toEqual(NASTY_TEXTS.map((text) => oneLine(showUnsafe(text))));
  });

  test.each(
    PAPERS.flatMap(([name, html]) =>
      (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme, html] as const),
    ),
  )('finds %s accessible in %s colours', async (_, colorScheme, html) => {
    await withPage(html, { colorScheme }, async (page) => {
      await page.evaluate(axe.source);
      const found = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(found.passes.length).toBeGreaterThan(10);
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
      // What axe cannot tell by itself would be for a person to look at; there is nothing.
      expect(found.incomplete.map(({ id }) => id)).toEqual([]);
    });
  });

  test.each(PAPERS)('on a telephone moves sideways only in the boxes of tables: %s', async (_, html) => {
    await withPage(html, { viewport: { width: 360, height: 800 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await page.evaluate(TABLE_MOVES)).toBe(true);
    });
  });
});

const COLUMNS = [
  { key: 'number', title: '序号', width: 1 },
  { key: 'task', title: '工作任务', width: 6 },
];

function printed(blocks: readonly Block[]): Promise<Uint8Array> {
  const html = renderDocumentHtml(sampleDocument(blocks));
  return withPage(html, {}, (page) => page.pdf({ preferCSSPageSize: true }));
}

(HAS_CHROMIUM && HAS_PDF_READER ? describe : describe.skip)(
  'on paper (where a browser and poppler are installed)',
  () => {
    jest.setTimeout(LONGEST_BROWSER_TEST);

    test('pages are A4, numbered outside, and begin with the headings of the table', async () => {
      const rows = Array.from({ length: 60 }, (_, at) => ({
        cells: { number: String(at + 1), task: '开展主题党日' },
        occurrences: [],
      }));
      const pdf = await printed([
        { kind: 'title', text: '月提示' },
        { kind: 'table', columns: COLUMNS, rows },
      ]);
      expect(pdfFacts(pdf)).toMatch(/Page size: .*\(A4\)/);
      const pages = pdfPages(pdf);
      expect(pages.length).toBeGreaterThan(1);
      for (const text of pages) expect(text).toMatch(/序号 +工作任务/);
      const outside = { y: 742.7, width: 200, height: 50 };
      const [left, right] = [74, 320].map((x) =>
        pdfPages(pdf, { ...outside, x }).map((text) => text.replace(/\s/g, '')),
      );
      expect(right).toEqual(pages.map((_, at) => (at % 2 === 0 ? `—${at + 1}—` : '')));
      expect(left).toEqual(pages.map((_, at) => (at % 2 === 0 ? '' : `—${at + 1}—`)));
    });

    test('a full page of text has 22 lines of 28 characters', async () => {
      const [first = ''] = pdfPages(await printed([{ kind: 'paragraph', text: '学'.repeat(28 * 30) }]));
      const lines = first
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes('学'));
      expect(lines.map((line) => line.length)).toEqual([26, ...Array<number>(21).fill(28)]);
    });

    test('annexes and sheets begin on new pages, and the title above all sheets is not printed', async () => {
      const sheet = (text: string): readonly Block[] => [
        { kind: 'title', text },
        { kind: 'annex', label: '附件', title: `${text}的附件` },
      ];
      const pages = pdfPages(await printed([...sheet('甲单'), { kind: 'page-break' }, ...sheet('乙单')]));
      expect(pages.map((text) => text.replace(/\s+/g, ''))).toEqual([
        '甲单—1—',
        '附件甲单的附件—2—',
        '乙单—3—',
        '附件乙单的附件—4—',
      ]);
    });
  },
);
