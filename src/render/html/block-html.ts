import type {
  AnnexBlock,
  AnnexListBlock,
  Block,
  ImprintBlock,
  KeyFiguresBlock,
  LetterheadBlock,
  ListBlock,
  SignatureBlock,
} from '../../document/blocks';
import { html, type Markup } from '../../text/html-markup';
import { chartHtml, tableHtml } from './table-html';

/** What a block has from those around it. */
export interface BlockContext {
  /** The level of a heading; 0 for what is none. */
  readonly level: number;
  /** What a table is about. */
  readonly tableName: string;
}

/** A block as HTML, with classes that the style of the page knows. */
export function blockHtml(block: Block, { level, tableName }: BlockContext): Markup {
  switch (block.kind) {
    case 'letterhead':
      return letterheadHtml(block);
    case 'title':
      return headingHtml(level, 'title', html`${block.text}`);
    case 'subtitle':
    case 'salutation':
    case 'paragraph':
      return html`<p class="${block.kind}">${block.text}</p>`;
    case 'heading':
      return headingHtml(level, `part-${block.level}`, html`${block.text}`);
    case 'key-figures':
      return keyFiguresHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'table':
      return tableHtml(block, tableName);
    case 'list':
      return listHtml(block);
    case 'annex-list':
      return annexListHtml(block);
    case 'signature':
      return signatureHtml(block);
    case 'annex':
      return annexHtml(level, block);
    case 'page-break':
      return html`<hr class="sheet" />`;
    case 'imprint':
      return imprintHtml(block);
  }
}

/** The tag's name is a number behind an h, which needs no escaping. @param level from 1 to 6 */
function headingHtml(level: number, kind: string, content: Markup): Markup {
  return html`<h${level} class="${kind}">${content}</h${level}>`;
}

/** So many characters of 40 points fill the width of the text on paper, and so many of 30. */
const WIDTHS_OF_MARK = { large: 11, middle: 14 };

function letterheadHtml({ mark, number }: LetterheadBlock): Markup {
  const size = [...mark].length;
  const kind = size <= WIDTHS_OF_MARK.large ? '' : size <= WIDTHS_OF_MARK.middle ? ' long' : ' longer';
  const numbered = number === undefined ? [] : [html`<p class="number">${number}</p>`];
  return html`<header class="letterhead">
    <p class="mark${kind}">${mark}</p>
    ${numbered}
  </header>`;
}

function keyFiguresHtml({ items }: KeyFiguresBlock): Markup {
  const shown = items.map(
    ({ label, value }) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  return html`<dl class="key-figures">${shown}</dl>`;
}

function listHtml({ items }: ListBlock): Markup {
  return html`<ol class="items">
    ${items.map(({ text }) => html`<li>${text}</li>`)}
  </ol>`;
}

function annexListHtml({ titles }: AnnexListBlock): Markup {
  const listed =
    titles.length === 1
      ? html`<p>${titles.join('')}</p>`
      : html`<ol>
          ${titles.map((title) => html`<li>${title}</li>`)}
        </ol>`;
  return html`<div class="annex-list">
    <p>附件：</p>
    ${listed}
  </div>`;
}

function signatureHtml({ issuer, date }: SignatureBlock): Markup {
  return html`<div class="signature">
    <div>
      <p>${issuer}</p>
      <p class="date">${date}</p>
    </div>
  </div>`;
}

function annexHtml(level: number, { label, title }: AnnexBlock): Markup {
  return headingHtml(level, 'annex', html`<span class="label">${label}</span>　<span class="name">${title}</span>`);
}

function imprintHtml({ copy, printedBy, printedOn }: ImprintBlock): Markup {
  const copied = copy === undefined ? [] : [html`<p class="copy">抄送：${copy}。</p>`];
  const printed = html`<p class="printed"><span>${printedBy}</span>　<span>${printedOn}印发</span></p>`;
  return html`<footer class="imprint">${copied}${printed}</footer>`;
}
