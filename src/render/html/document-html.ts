import type { Paper } from '../../document/blocks';
import { html, type Markup } from '../../text/html-markup';
import { headingLevels } from '../heading-levels';
import { blockHtml } from './block-html';
import { PRINT_STYLE, PRINT_STYLE_SUM } from './print-style';
import { SCREEN_STYLE, SCREEN_STYLE_SUM } from './screen-style';
import { tableNames } from '../table-names';

/** Nothing is loaded and nothing runs; the page's styles are known by their sums. */
const POLICY = `default-src 'none'; style-src '${SCREEN_STYLE_SUM}' '${PRINT_STYLE_SUM}'; base-uri 'none'; form-action 'none'`;

/**
 * A paper as one HTML page that needs nothing beside it: readable on a phone and on a wide screen, light or dark, and on
 * paper as GB/T 9704-2012 lays it out. It holds neither scripts nor links.
 */
export function renderDocumentHtml(document: Paper): string {
  const { title, blocks } = document;
  const { above, levels } = headingLevels(document);
  const names = tableNames(document);
  const content = blocks.map((block, at) => blockHtml(block, { level: levels[at] ?? 0, tableName: names[at] ?? '' }));
  return `<!doctype html>\n${page(title, [...(above === undefined ? [] : [wholeTitle(above)]), ...content]).markup}\n`;
}

function page(title: string, content: readonly Markup[]): Markup {
  return html`<html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      ${SCREEN_STYLE} ${PRINT_STYLE}
    </head>
    <body>
      <main>${content.map((block) => html`${'\n'}${block}`)}</main>
    </body>
  </html>`;
}

/** On paper each sheet has its own title, and this one would be one too many. */
function wholeTitle(text: string): Markup {
  return html`<h1 class="whole">${text}</h1>`;
}
