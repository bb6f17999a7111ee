import type { Headline } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { listLink, section } from './parts';

/** The numbers that a reader looks for first. */
export function renderHeadlines(headlines: readonly Headline[]): Markup {
  const items = headlines.map(
    ({ label, value, lists, tone }) =>
      html`<div class="figure ${tone ?? 'plain'}">
        <dt>${label}</dt>
        <dd>${valueOf(value, lists)}</dd>
      </div>`,
  );
  return section('figures', '总体情况', html`<dl class="figures">${items}</dl>`);
}

function valueOf(value: string, lists: Headline['lists']): Markup {
  const [part, whole] = lists;
  if (part === undefined) return html`${value}`;
  if (whole === undefined) return listLink(part, value);
  const ofWhole = html`${listLink(part, String(part.figure.count))}/${listLink(whole, String(whole.figure.count))}`;
  return html`${value} <small>${ofWhole}</small>`;
}
