import type { TimelineMonth } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import type { Day } from '../../time/civil-date';
import type { Span } from '../../time/period';

/** How many days a span has: the width of what is drawn on it. */
export function daysOf({ first, last }: Span): number {
  return last - first + 1;
}

/** Where a day begins, from the left, in hundredths of the whole width. */
export function percentOf(day: Day, span: Span): string {
  return `${Math.round(((day - span.first) / daysOf(span)) * 10_000) / 100}%`;
}

/** The numbers of the months and the as-of date above what is drawn. @param middle where a month's number stands: days from its first */
export function monthNumbers(months: readonly TimelineMonth[], span: Span): Markup {
  const middle = 15;
  const texts = months.map(
    ({ label, first }) =>
      html`<text x="${percentOf(first + middle, span)}" y="13" text-anchor="middle">${label}</text>`,
  );
  return html`<svg class="months" aria-hidden="true" focusable="false">${texts}</svg>`;
}

/** Lines between months, and the as-of date's. @param height in units of the drawing */
export function monthLines(
  months: readonly TimelineMonth[],
  span: Span,
  today: Day | undefined,
  height: number,
): Markup {
  const lines = months.slice(1).map(({ first }) => `M${first - span.first} 0V${height}`);
  const now = today === undefined ? '' : `M${today - span.first + 0.5} 0V${height}`;
  return html`<path class="grid" d="${lines.join('')}" /><path class="today" d="${now}" />`;
}
