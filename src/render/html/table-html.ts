import type { Bar, ChartBlock, Column, TableBlock } from '../../document/blocks';
import { html, type Markup } from '../../text/html-markup';
import { isAmount } from '../../text/plain-number';

/** A title of no more characters stands on one line, however narrow its column is. */
const SHORT_TITLE = 4;
/** From so many columns on a table is set closer on paper. */
const MANY_COLUMNS = 7;

/**
 * A table whose first row returns on every page. On a narrow screen it moves sideways in a box of its own, which the
 * keyboard reaches, too.
 */
export function tableHtml({ columns, rows }: TableBlock, name: string): Markup {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cells = (row: TableBlock['rows'][number]): readonly Markup[] =>
    columns.map(({ key }) => cellHtml(row.cells[key] ?? ''));
  const body = rows.map(
    (row) =>
      html`<tr>
        ${cells(row)}
      </tr>`,
  );
  const table = html`<table>
    <colgroup>
      ${columns.map(({ width }) => html`<col width="${percent(width / whole)}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(headHtml)}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
  return boxed(columns.length >= MANY_COLUMNS ? 'table wide' : 'table', name, table);
}

/** Bars as a table, so that who cannot see them reads the same: what is compared, and by what. */
export function chartHtml({ title, of, full, bars }: ChartBlock): Markup {
  const body = bars.map((bar) => barHtml(bar, full));
  return html`<table class="chart">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${of.label}</th>
        <th scope="col" colspan="2">${of.value}</th>
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

function boxed(kind: string, name: string, table: Markup): Markup {
  return html`<div class="${kind}" role="group" aria-label="${`表：${name}`}" tabindex="0">${table}</div>`;
}

function headHtml({ title }: Column): Markup {
  const isShort = [...title].length <= SHORT_TITLE;
  return isShort ? html`<th scope="col" class="short">${title}</th>` : html`<th scope="col">${title}</th>`;
}

function cellHtml(text: string): Markup {
  return isAmount(text) ? html`<td class="count">${text}</td>` : html`<td>${text}</td>`;
}

function barHtml({ label, value, text }: Bar, full: number): Markup {
  const bar = html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${percent(value / full)}" height="10" />
  </svg>`;
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="bar">${bar}</td>
    <td class="value">${text}</td>
  </tr>`;
}

/** A part of a whole in per cent, with two decimals at most. */
function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}
