import type { Curve, CurvePoint, CurveRow } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { daysOf, monthLines, monthNumbers } from './axis';
import { keyTo, listLink, scrolling, section } from './parts';

/** What is due, what an even pace would have brought, and what was done: drawn, and as a table. */
export function renderCurve(curve: Curve): Markup {
  return section(
    'curve',
    '完成进度与序时进度',
    html`<p id="pace-note">
      序时应完成：把每一期从开始到时限的每一天平均摊开，到这一天一共该完成多少期，只取整数。免办的、可办可不办的不算在内。
    </p>`,
    keyTo(['line done', '已办结'], ['line expected', '序时应完成'], ['line owed', '已到期'], ['now', '基准日']),
    drawing(curve),
    html`<details>
      <summary>各月的数</summary>
      ${scrolling('完成进度的表', table(curve.rows))}
    </details>`,
  );
}

function drawing({ span, months, points, total, today, rows }: Curve): Markup {
  const width = daysOf(span);
  // An empty year is drawn on a scale of one.
  const top = Math.max(1, total);
  const now = rows.find(({ isToday }) => isToday);
  const alternative = `到期、序时应完成和已办结的曲线，全年共${total}期${now === undefined ? '' : `；基准日${alternativeOf(now)}`}。数字见下面的表。`;
  const line = (name: string, valueOf: (point: CurvePoint) => number | undefined): Markup =>
    html`<path class="line ${name}" d="${stepsOf(points, span.first, top, valueOf)}" />`;
  return html`<div class="chart">
    <svg class="scale" aria-hidden="true" focusable="false">
      <text x="100%" y="4%" text-anchor="end" dominant-baseline="hanging">${total}期</text>
      <text x="100%" y="100%" text-anchor="end">0</text>
    </svg>
    <svg
      class="plot"
      viewBox="0 0 ${width} ${top}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${alternative}"
      aria-describedby="pace-note"
      focusable="false"
    >
      ${monthLines(months, span, today, top)}${line('owed', ({ due }) => due)}${line('expected', ({ expected }) => expected)}${line('done', ({ done }) => done)}
    </svg>
    ${monthNumbers(months, span)}
  </div>`;
}

function alternativeOf({ due, expected, done }: CurveRow): string {
  return `已到期${due.figure.count}期，序时应完成${expected}期，已办结${done?.figure.count ?? 0}期`;
}

/** A line in steps: it rises at the end of a day. */
function stepsOf(
  points: readonly CurvePoint[],
  first: number,
  top: number,
  valueOf: (point: CurvePoint) => number | undefined,
): string {
  let [path, before] = [`M0 ${top}`, 0];
  let end = 0;
  for (const point of points) {
    const value = valueOf(point);
    if (value === undefined) break;
    end = point.day - first + 1;
    if (value !== before) path += `H${end}V${top - value}`;
    before = value;
  }
  return `${path}H${end}`;
}

function table(rows: readonly CurveRow[]): Markup {
  const body = rows.map(
    ({ label, isToday, due, expected, done }) =>
      html`<tr class="${isToday ? 'is-today' : 'other'}">
        <th scope="row">${label}${isToday ? '（基准日）' : ''}</th>
        <td>${listLink(due, String(due.figure.count))}</td>
        <td>${expected}</td>
        <td>${done === undefined ? '—' : listLink(done, String(done.figure.count))}</td>
      </tr> `,
  );
  return html`<table class="numbers">
    <caption>
      到各月末和基准日止，各有多少期
    </caption>
    <thead>
      <tr>
        <th scope="col">到哪一天</th>
        <th scope="col">已到期</th>
        <th scope="col">序时应完成</th>
        <th scope="col">已办结</th>
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
