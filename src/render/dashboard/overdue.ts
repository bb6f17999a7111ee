import type { Entry, LastYear, Overdue, StageCount } from '../../document/dashboard/dashboard';
import { html, type Markup } from '../../text/html-markup';
import { derivation } from './items';
import { listLink, NOTHING, section, stageSince, taskName } from './parts';

/** What is late: how much of it at each stage, and all of it in full. */
export function renderOverdue({ all, stages, items, lastYear }: Overdue): Markup {
  const content =
    items.length === 0
      ? html`<p>没有逾期的任务。</p>`
      : html`<p>共${listLink(all, `${all.figure.count}期`)}逾期。</p>
          ${bars(stages, all.figure.count)}${table(
            '逾期的任务，逾期最久的在前',
            items.map((item) => row(item, html`<a href="#item-${item.number}">${taskName(item.task)}</a>`)),
          )}`;
  return section('overdue-now', '逾期与阶段', content, lastYear === undefined ? NOTHING : renderLastYear(lastYear));
}

function bars(stages: readonly StageCount[], most: number): Markup {
  const rows = stages.map(
    ({ stage, list }) =>
      html`<tr>
        <th scope="row">${stage}</th>
        <td class="drawing">
          <svg class="stage" viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect x="0" y="0" width="${list.figure.count}" height="1" />
          </svg>
        </td>
        <td>${listLink(list, `${list.figure.count}期`)}</td>
      </tr> `,
  );
  return html`<table class="stages">
    <caption>
      逾期的各到了哪个阶段
    </caption>
    <thead class="off-screen">
      <tr>
        <th scope="col">阶段</th>
        <th scope="col">长短</th>
        <th scope="col">期数</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function renderLastYear({ title, figure, entries }: LastYear): Markup {
  return html`<h3>上年还没有办结的</h3>
    <p>${title}还有${figure.count}期逾期。</p>
    ${table(
      '上年计划逾期的任务，逾期最久的在前',
      entries.map((entry) => row(entry, html`${taskName(entry.task)}${derivation(entry)}`)),
    )}`;
}

function row({ unit, due, words, stage, nextStage }: Entry, name: Markup): Markup {
  const next = nextStage === undefined ? NOTHING : html` <small>下一步：${nextStage.name}，${nextStage.since}</small>`;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${unit}</td>
    <td class="date">${due}</td>
    <td>${words.join(' ')}</td>
    <td>${stageSince(stage)}${next}</td>
  </tr> `;
}

function table(caption: string, rows: readonly Markup[]): Markup {
  return html`<table class="list">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">任务</th>
        <th scope="col">责任单位</th>
        <th scope="col">完成时限</th>
        <th scope="col">状态</th>
        <th scope="col">阶段</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
