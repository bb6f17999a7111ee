import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { renderDashboard } from '../../../src/render/dashboard/dashboard-page';
import { HAS_CHROMIUM, LONGEST_BROWSER_TEST, withPage } from '../../support/chromium';
import { NASTY_TEXTS } from '../../support/sample-document';
import { dashboardOf, smallDashboard } from '../../support/sample-dashboard';
import { HOSTILE_TEXTS, officeSaying } from './nasty-office';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const inBrowser = HAS_CHROMIUM ? describe : describe.skip;

/** How many rows the table shows. */
function shownRows(page: Page): Promise<number> {
  return page.locator('#items > tbody > tr:visible').count();
}

/** What axe finds, each with the elements it finds it in. The page's own policy lets no script in but through the debugger. */
function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => { ${AXE}; return axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))); })()`);
}

inBrowser('in Chromium', () => {
  jest.setTimeout(LONGEST_BROWSER_TEST);
  const small = renderDashboard(smallDashboard());

  test('asks for nothing and breaks no rule of its own policy', async () => {
    await withPage(small, WIDE, async (page, { requests, console }) => {
      await page.locator('#by-words').fill('党');
      await page.locator('#figures a').first().click();
      expect(requests).toEqual([]);
      expect(console).toEqual([]);
    });
  });

  test.each([
    ['in light', { ...WIDE, colorScheme: 'light' as const }],
    ['in dark', { ...WIDE, colorScheme: 'dark' as const }],
    ['on a phone', PHONE],
  ])('%s has no barrier, also after filtering', async (_name, options) => {
    await withPage(small, options, async (page) => {
      expect(await violationsOn(page)).toEqual([]);
      await page.locator('#by-state').selectOption('overdue');
      await page.locator('#items > tbody > tr:visible summary').first().click();
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  test.each([1440, 1024, 360])('at a width of %d the page does not move sideways', async (width) => {
    await withPage(small, { viewport: { width, height: 800 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });

  test('filters by unit, state, clause and text, and says how many are shown', async () => {
    await withPage(small, WIDE, async (page) => {
      const all = await shownRows(page);
      expect(all).toBe(smallDashboard().items.length);
      await page.locator('#by-unit').selectOption({ label: '第二党支部' });
      const ofUnit = smallDashboard().items.filter(({ unit }) => unit === '第二党支部');
      expect(await shownRows(page)).toBe(ofUnit.length);
      await page.locator('#by-state').selectOption('overdue');
      expect(await shownRows(page)).toBe(1);
      expect(await page.locator('[role=status]').textContent()).toBe(`共${all}期，显示1期`);
      await page.locator('#show-all').click();
      expect(await shownRows(page)).toBe(all);
      await page.locator('#by-words').fill('12-3 第一');
      expect(await shownRows(page)).toBe(1);
      await page.locator('#by-words').fill('哪里都没有');
      expect(await shownRows(page)).toBe(0);
      await page.locator('#show-all').click();
      await page.locator('#by-clause').selectOption({ index: 1 });
      expect(await shownRows(page)).toBe(all);
    });
  });

  test('every number opens its list', async () => {
    const { lists } = smallDashboard();
    await withPage(small, WIDE, async (page) => {
      for (const { key, title, figure } of lists) {
        await page.evaluate(`location.hash = '#${key}'`);
        await page.waitForFunction(`document.getElementById('shown').textContent.endsWith('显示${figure.count}期')`);
        expect(await page.locator('#opened').textContent()).toBe(title);
        const names = await page.evaluate<readonly string[]>(
          "[...document.querySelectorAll('#items > tbody > tr:not([hidden])')].map(({ id }) => id)",
        );
        const numbers = smallDashboard().items.flatMap(({ id, number }) =>
          figure.ids.includes(id) ? [`item-${number}`] : [],
        );
        expect(names).toEqual(numbers);
      }
    });
  });

  test('by the keyboard: the way past the numbers, through the heat map, into a list and a row', async () => {
    await withPage(small, WIDE, async (page) => {
      const focused = (): Promise<unknown> => page.evaluate('document.activeElement.getAttribute("href")');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('#all-items');
      expect(await page.locator('#heat a[tabindex="0"]').count()).toBe(1);
      await page.locator('#heat a[tabindex="0"]').focus();
      const first = await focused();
      await page.keyboard.press('ArrowRight');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('End');
      expect(await focused()).toBe('#unit-1');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('#unit-2');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      expect(await focused()).toBe(first);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForFunction('document.activeElement.id === "table-title"');
      const ofUnit = smallDashboard().heatMap.rows[0]?.total.figure.count ?? 0;
      expect(await shownRows(page)).toBe(ofUnit);
      await page.locator('#items > tbody > tr:visible summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#items details[open] code').textContent()).toMatch(/^plan\.yaml:\d+:13$/);
    });
  });

  test('a link to a row that is not shown shows it, unfolded', async () => {
    await withPage(small, WIDE, async (page) => {
      await page.locator('#by-words').fill('哪里都没有');
      await page.locator('#overdue-now a[href^="#item-"]').first().click();
      await page.waitForFunction('document.activeElement.tagName === "SUMMARY"');
      expect(await page.locator('#items details[open]').count()).toBe(1);
    });
  });

  test('without script all of it is there', async () => {
    await withPage(small, { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await shownRows(page)).toBe(smallDashboard().items.length);
      expect(await page.locator('#lists').isVisible()).toBe(true);
      expect(await page.locator('#filters').isVisible()).toBe(false);
    });
  });

  test('prints on A4, with the office, the date and all that is overdue', async () => {
    await withPage(small, WIDE, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => {
        return [Math.round(Number(width)), Math.round(Number(height))];
      });
      expect(boxes.length).toBeGreaterThan(1);
      expect(boxes).toEqual(boxes.map(() => [595, 842]));
      await page.emulateMedia({ media: 'print' });
      for (const words of ['市机关事务管理局', '2022年6月1日']) {
        expect(await page.locator('header').textContent()).toContain(words);
      }
      expect(await page.locator('#overdue-now tbody tr:visible a[href^="#item-"]').count()).toBe(2);
      expect(await page.locator('#filters').isVisible()).toBe(false);
    });
  });

  test('no text of a plan acts', async () => {
    const said: string[] = [];
    await withPage(renderDashboard(dashboardOf(officeSaying('文字'))), PHONE, async (page, { requests, console }) => {
      const plain = await page.locator('*').count();
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      for (const text of [...HOSTILE_TEXTS, ...NASTY_TEXTS]) {
        await page.setContent(renderDashboard(dashboardOf(officeSaying(text))));
        await page.locator('#by-words').fill('2022');
        await page.evaluate("location.hash = '#all'");
        await page.waitForFunction("document.activeElement.id === 'table-title'");
        expect({ text, said, requests, console }).toEqual({ text, said: [], requests: [], console: [] });
        expect({ text, elements: await page.locator('*').count() }).toEqual({ text, elements: plain });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.viewport.width);
        await page.evaluate("location.hash = ''");
      }
    });
  });
});
