import { createHash } from 'node:crypto';
import type { Block } from '../../../src/document/blocks';
import { renderDocumentHtml } from '../../../src/render/html/document-html';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../../support/sample-document';

function htmlOf(...blocks: readonly Block[]): string {
  return renderDocumentHtml(sampleDocument(blocks));
}

/** The tags of the headings, in order. */
function headingsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(h\d)[ >]/g)].map(([, tag = '']) => tag);
}

test('the policy lets in the styles of the page by their sums, and nothing else', () => {
  const html = htmlOf({ kind: 'title', text: '甲' });
  const sums = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  expect(sums).toHaveLength(2);
  expect(/Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'none'; style-src ${sums.join(' ')}; base-uri 'none'; form-action 'none'`,
  );
});

test('nothing in the page runs, is loaded, or brings a style of its own', () => {
  const html = htmlOf(...everyBlockWith('文字'));
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|a)\b/);
  expect(html).not.toMatch(/ (?:on\w+|style|href|src)=|url\(|@import/);
});

test.each(NASTY_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  'the text %s adds no tag',
  (_, text) => {
    const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?\w+/g)].map(([tag]) => tag);
    // Whether a heading of a table may be broken depends on its length, but not which tags there are.
    expect(tags(htmlOf(...everyBlockWith(text)))).toEqual(tags(htmlOf(...everyBlockWith('文字'))));
  },
);

describe('headings', () => {
  const title = { kind: 'title', text: '甲' } as const;
  const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: '一、乙' });
  const annex = { kind: 'annex', label: '附件1', title: '丙' } as const;

  test.each<[string, readonly Block[], readonly string[]]>([
    ['stand below the title', [title, heading(1), heading(2), heading(3), heading(1)], ['h1', 'h2', 'h3', 'h4', 'h2']],
    ['leave no level out', [title, heading(2), heading(3), heading(2)], ['h1', 'h2', 'h3', 'h2']],
    ['of an annex stand below it', [title, heading(1), annex, heading(1), annex], ['h1', 'h2', 'h2', 'h3', 'h2']],
    [
      'of sheets stand below the paper',
      [title, heading(1), annex, { kind: 'page-break' }, title, heading(1)],
      ['h1', 'h2', 'h3', 'h3', 'h2', 'h3'],
    ],
    ['stand below the title of a paper that shows none', [heading(1)], ['h1', 'h2']],
  ])('%s', (_, blocks, tags) => {
    expect(headingsIn(htmlOf(...blocks))).toEqual(tags);
  });
});

test.each([
  ['市机关事务管理局', 'mark'],
  ['市机关事务管理局机关党委文件', 'mark long'],
  ['市机关事务管理局机关党委办公室文件', 'mark longer'],
])('the head %s is as large as fits the width', (mark, kind) => {
  expect(htmlOf({ kind: 'letterhead', mark, number: undefined })).toContain(`<p class="${kind}">${mark}</p>`);
});

test('a table is named after the nearest heading, without its numeral', () => {
  const columns = [{ key: 'a', title: '名称', width: 1 }];
  const table = { kind: 'table', columns, rows: [{ cells: {}, occurrences: [] }] } as const;
  const html = htmlOf({ kind: 'heading', level: 1, text: '一、"本月"工作' }, table);
  expect(html).toContain('aria-label="表：&quot;本月&quot;工作"');
  expect(html).toMatch(/<td><\/td>/);
});

test('bars are as long as their values, and half a bar is half as long', () => {
  const bars = [50, 12.345, 0].map((value) => ({ label: '甲', value, text: `${value}分`, figures: [] }));
  const html = htmlOf({ kind: 'chart', title: '得分', of: { label: '单位', value: '得分' }, full: 50, bars });
  expect([...html.matchAll(/<rect width="([^"]*)"/g)].map(([, width]) => width)).toEqual(['100', '24.69', '0']);
});
