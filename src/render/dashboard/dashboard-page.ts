import type { Dashboard } from '../../document/dashboard/dashboard';
import { dashboardPage } from '../../generated/dashboard-page';
import { html } from '../../text/html-markup';
import { renderCurve } from './curve';
import { renderHeadlines } from './headlines';
import { renderHeatMap } from './heat-map';
import { renderItems, renderStanding } from './items';
import { renderLists } from './lists';
import { renderOverdue } from './overdue';
import { NOTHING } from './parts';
import { renderTimeline } from './timeline';

/** Nothing is loaded from anywhere, nothing is sent anywhere, and nothing acts but the style and the script made with the program. */
const POLICY = [
  "default-src 'none'",
  `script-src '${dashboardPage.scriptHash}'`,
  `style-src '${dashboardPage.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A plan at a glance as one HTML file: all of it is there without script, which only chooses among what is there. */
export function renderDashboard(dashboard: Dashboard): string {
  const { plan, date, items } = dashboard;
  const head = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${plan.title}　基准日 ${date}</title>
`;
  const body = html`</head>
<body>
<a class="skip" href="#all-items">跳到全部期次</a>
<header><h1>${plan.title}</h1><p>${plan.organisation}　基准日 <strong>${date}</strong></p></header>
<main>
${items.length === 0 ? html`<p>计划里没有要按期办理的任务。</p>` : NOTHING}${renderHeadlines(dashboard.headlines)}${renderOverdue(dashboard.overdue)}${renderHeatMap(dashboard.heatMap)}${renderCurve(dashboard.curve)}${renderTimeline(dashboard.timeline, date)}${renderItems(dashboard)}${renderStanding(dashboard.standing)}${renderLists(dashboard.lists)}</main>
`;
  // What stands in style and script is not unescaped by a browser, and is no data: the build made it.
  return [
    head.markup,
    `<style>${dashboardPage.style}</style>\n`,
    body.markup,
    `<script>${dashboardPage.script}</script>\n</body>\n</html>\n`,
  ].join('');
}
