import type { CountedList, Run } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { NOTHING, section } from './parts';

/**
 * What each number counts, by the numbers of the table's rows. The script reads them here and shows the rows instead; who
 * has no script reads them.
 */
export function renderLists(lists: readonly CountedList[]): Markup {
  const items = lists.map(({ key, title, figure, runs }) => {
    return html`<li id="${key}" data-title="${title}" data-items="${runs.map(runText).join(' ')}">
      ${title}（${figure.count}期）${rowsOf(runs)}
    </li> `;
  });
  return section(
    'lists',
    '各个数字的清单',
    html`<ul>
      ${items}
    </ul>`,
  );
}

function runText({ first, last }: Run): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function rowsOf(runs: readonly Run[]): Markup {
  if (runs.length === 0) return NOTHING;
  const links = runs.map(
    ({ first, last }, at) =>
      html`${at === 0 ? '' : '、'}<a href="#item-${first}">${first}</a>${first === last ? '' : `至${last}`}`,
  );
  return html`：序号 ${links}`;
}
