import type { Timeline, TimelineGroup, TimelineRow, TimelineWindow } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import type { Span } from '../../time/period';
import { daysOf, monthLines, monthNumbers } from './axis';
import { keyTo, listLink, markedLink, NOTHING, section, taskName } from './parts';

/** The height of a row's drawing, in its own units. */
const HEIGHT = 20;

/** The year from left to right, a row a task. */
export function renderTimeline({ span, months, today, groups }: Timeline, date: string): Markup {
  const backdrop = html`<svg class="defs" aria-hidden="true" focusable="false">
    <defs>
      <symbol id="backdrop" viewBox="0 0 ${daysOf(span)} ${HEIGHT}" preserveAspectRatio="none">
        ${monthLines(months, span, today, HEIGHT)}
      </symbol>
    </defs>
  </svg>`;
  const key = keyTo(
    ['bar open', '时段'],
    ['due open', '时限'],
    ['due late', '逾期'],
    ['due near', '临期或滞后'],
    ['due settled', '已结'],
    ...(today === undefined ? [] : [['now', `基准日 ${date}`] as const]),
  );
  const table = html`<table class="timeline">
    <caption>
      每行一项任务：横条是应办的时段，竖线是时限。
    </caption>
    <thead>
      <tr>
        <th scope="col">任务</th>
        <th scope="col"><span class="off-screen">一年的时段和时限，各月</span>${monthNumbers(months, span)}</th>
        <th scope="col">期数</th>
      </tr>
    </thead>
    ${groups.map((group) => renderGroup(group, span))}
  </table>`;
  return section('timeline', '全年时间轴', backdrop, key, table);
}

function renderGroup({ title, rows }: TimelineGroup, span: Span): Markup {
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup" colspan="3">${title}</th>
    </tr>
    ${rows.map((row) => renderRow(row, span))}
  </tbody> `;
}

function renderRow({ task, lead, all, windows, alternative, tone, marked, outside }: TimelineRow, span: Span): Markup {
  const mark = marked === undefined ? html`<span class="mark settled">已结</span>` : markedLink(marked, tone);
  const beyond =
    outside === undefined
      ? NOTHING
      : html` <span class="mark">${listLink(outside, `图外${outside.figure.count}`)}</span>`;
  return html`<tr>
    <th scope="row">${taskName(task)} <small>${lead}</small></th>
    <td class="drawing">
      <svg
        viewBox="0 0 ${daysOf(span)} ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label="${alternative}"
        focusable="false"
      >
        <use href="#backdrop" width="${daysOf(span)}" height="${HEIGHT}" />
        ${windows.map((window) => renderWindow(window, span))}
      </svg>
    </td>
    <td>${listLink(all, `${all.figure.count}期`)} ${mark}${beyond}</td>
  </tr> `;
}

function renderWindow({ first, last, due, tone }: TimelineWindow, span: Span): Markup {
  const bar = html`<rect class="bar ${tone}" x="${first - span.first}" y="7" width="${last - first + 1}" height="6" />`;
  if (due === undefined) return bar;
  return html`${bar}<path class="due ${tone}" d="M${due - span.first + 0.5} 3V17" />`;
}
