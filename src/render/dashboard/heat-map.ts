import type { HeatCell, HeatMap } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { listLink, markedLink, scrolling, section } from './parts';

/** Units by months: how much is due, and what of it presses. */
export function renderHeatMap({ columns, rows, total }: HeatMap): Markup {
  const heads = columns.map(({ label }) => html`<th scope="col">${label}</th>`);
  const body = rows.map(
    ({ unit, cells, total: ofUnit }) =>
      html`<tr>
        <th scope="row">${unit}</th>
        ${cells.map(renderCell)}
        <td class="total">${number(ofUnit)}</td>
      </tr> `,
  );
  const foot = columns.map(({ total: ofMonth }) =>
    ofMonth === undefined ? html`<td class="none">—</td>` : html`<td class="total">${number(ofMonth)}</td>`,
  );
  const table = html`<table id="heat" class="heat">
    <caption>
      各单位各月到期的期数
    </caption>
    <thead>
      <tr>
        <th scope="col">单位</th>
        ${heads}
        <th scope="col">合计</th>
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">合计</th>
        ${foot}
        <td class="total">${number(total)}</td>
      </tr>
    </tfoot>
  </table>`;
  return section(
    'heat-map',
    '各单位各月',
    html`<p>
      每格是这个单位在这个月到期的期数，下面写明其中最要紧的；颜色越深，期数越多。用键盘时，方向键在各格之间移动。
    </p>`,
    scrolling('各单位各月的表', table),
  );
}

function number(list: Parameters<typeof listLink>[0]): Markup {
  return listLink(list, String(list.figure.count));
}

function renderCell(cell: HeatCell | undefined): Markup {
  if (cell === undefined) return html`<td class="none">—</td>`;
  const { all, tone, marked, load } = cell;
  const mark = marked === undefined ? html`<span class="mark settled">已结</span>` : markedLink(marked, tone);
  return html`<td class="${tone} load-${load}">${number(all)} ${mark}</td>`;
}
