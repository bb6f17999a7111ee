import { createHash } from 'node:crypto';
import { composeDashboard } from '../../../src/document/dashboard/compose';
import { renderDashboard } from '../../../src/render/dashboard/dashboard-page';
import { showUnsafe } from '../../../src/text/safe-text';
import { NASTY_TEXTS } from '../../support/sample-document';
import { dashboardOf, smallDashboard } from '../../support/sample-dashboard';
import { sampleJudgement } from '../../support/sample-judgement';
import { HOSTILE_TEXTS, officeSaying } from './nasty-office';

/** The names of all start tags, one after the other; what stands in the style and the script is none. */
function tagsOf(page: string): readonly string[] {
  const markup = page.replace(/(<(style|script)>).*?(<\/\2>)/gs, '$1$3');
  return [...markup.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
}

function pageSaying(text: string): string {
  const judgement = officeSaying(text);
  return renderDashboard(
    composeDashboard({
      judgement,
      lastYear: judgement,
      placeOf: () => ({ file: text, line: 1, column: 1 }),
    }),
  );
}

test('only the style and the script of the build can act, and nothing is loaded or sent', () => {
  const page = renderDashboard(smallDashboard());
  const hashOf = (name: string): string => {
    const [, text = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) ?? [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('script')}`,
    `style-src ${hashOf('style')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).not.toMatch(/ style=| on[a-z]+=|<link|<img|(?:src|href)="(?!#)/);
});

test('every link leads to a place on the page, and no two places share a name', () => {
  const page = renderDashboard(smallDashboard());
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = new Set([...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id));
  expect(targets.size).toBeGreaterThan(30);
  expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each([...NASTY_TEXTS, ...HOSTILE_TEXTS])('a text stays a text: %j', (text) => {
  const page = pageSaying(text);
  expect(tagsOf(page)).toEqual(tagsOf(pageSaying('文字')));
  expect(showUnsafe(page)).toBe(page);
});

test('without anything due it says so', () => {
  const page = renderDashboard(dashboardOf(sampleJudgement('2022-06-01', [])));
  expect(page).toContain('计划里没有要按期办理的任务。');
  expect(page).toContain('没有逾期的任务。');
});

test('each item tells why, and where in the plan it stands', () => {
  const page = renderDashboard(smallDashboard());
  expect(page).toContain('<code>plan.yaml:2:13</code>');
  expect(page).toContain('<li>基准日 2022-06-01：逾期 1 天</li>');
});

test('the same judgement gives the same bytes', () => {
  expect(renderDashboard(smallDashboard())).toBe(renderDashboard(smallDashboard()));
});
