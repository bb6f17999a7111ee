import type { Choices, Dashboard, Entry, Item, StandingList } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { NOTHING, placeText, section, stageSince, taskName } from './parts';

/** Every occurrence, with what chooses among them once the script runs. */
export function renderItems({ items, choices }: Pick<Dashboard, 'items' | 'choices'>): Markup {
  const heads = ['序号', '任务', '责任单位', '期次', '完成时限', '进度', '状态', '阶段'];
  return html`<section id="all-items" aria-labelledby="table-title">
    <h2 id="table-title" tabindex="-1">全部期次</h2>
    ${renderFilters(choices)}
    <p class="shown"><strong id="opened" hidden></strong> <span id="shown" role="status">共${items.length}期</span></p>
    <table id="items" class="list">
      <caption>
        按完成时限排列；点开任务，看判定的依据和它在计划里的位置
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.map(renderItem)}
      </tbody>
    </table>
  </section> `;
}

function renderFilters({ units, clauses, states }: Choices): Markup {
  const named = (names: readonly string[]): readonly Markup[] =>
    names.map((name, at) => html`<option value="${at}">${name}</option>`);
  return html`<div id="filters" class="filters" role="search" aria-label="筛选期次" hidden>
    <label
      >单位
      <select id="by-unit">
        <option value="">全部</option>
        ${named(units)}
      </select></label
    >
    <label
      >状态
      <select id="by-state">
        <option value="">全部</option>
        ${states.map(({ state, word }) => html`<option value="${state}">${word}</option>`)}
      </select></label
    >
    <label
      >条款
      <select id="by-clause">
        <option value="">全部</option>
        ${named(clauses)}
      </select></label
    >
    <label>文字 <input id="by-words" type="search" autocomplete="off" spellcheck="false" /></label>
    <button id="show-all" type="button">显示全部</button>
  </div>`;
}

function renderItem(item: Item): Markup {
  const { number, task, unit, period, due, dueNotes, progress, state, tone, words, stage } = item;
  const notes = dueNotes.length === 0 ? NOTHING : html` <small>${dueNotes.join('，')}</small>`;
  return html`<tr id="item-${number}" data-u="${item.unitAt}" data-s="${state}" data-c="${item.clauseAt}"><td>${number}</td><th scope="row"><details><summary data-w>${taskName(task)}</summary>${why(item)}</details></th><td data-w>${unit}</td><td data-w>${period}</td><td class="date" data-w>${due}${notes}</td><td>${progress}</td><td class="state ${tone}" data-w>${words.join(' ')}</td><td data-w>${stageSince(stage)}</td></tr>
`;
}

/** Why an entry is judged as it is, to be unfolded. */
export function derivation(entry: Entry): Markup {
  return html`<details>
    <summary>依据</summary>
    ${why(entry)}
  </details>`;
}

function why({ clause, why: steps, place }: Entry): Markup {
  return html`<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol><p>条款：${clause}</p><p>计划中的位置：<code>${placeText(place)}</code></p>`;
}

/** Tasks that are listed and never judged. */
export function renderStanding(lists: readonly StandingList[]): Markup {
  if (lists.length === 0) return NOTHING;
  const parts = lists.map(
    ({ title, figure, tasks }) =>
      html`<details>
        <summary>${title}${figure.count}项</summary>
        <ul>
          ${tasks.map(
            ({ task, lead, place }) => html`<li>${taskName(task)}（${lead}） <code>${placeText(place)}</code></li> `,
          )}
        </ul>
      </details>`,
  );
  return section('standing', '不判逾期的任务', html`${parts}`);
}
