import { existsSync } from 'node:fs';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const executablePath = [process.env['CHROMIUM'], ...PATHS].find((path) => path !== undefined && existsSync(path));
/** No machine has this name: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const ADDRESS = 'https://page.invalid/';

/** How long a test may take that starts a browser, in milliseconds; what hangs is no slow machine. */
export const LONGEST_BROWSER_TEST = 120_000;

/** Whether a browser is on this machine; the environment variable CHROMIUM names one in another place. */
export const HAS_CHROMIUM = executablePath !== undefined;

/** What a page has done so far. */
export interface Traces {
  /** The addresses that it asked for beside its own; none was answered. */
  readonly requests: readonly string[];
  /** What it wrote into the console: violations of its own policy, too. */
  readonly console: readonly string[];
}

/** Opens a page in a browser of its own, does some work with it, and closes the browser. */
export async function withPage<Result>(
  html: string,
  options: BrowserContextOptions,
  work: (page: Page, traces: Traces) => Promise<Result>,
): Promise<Result> {
  if (executablePath === undefined) throw new Error('there is no browser on this machine');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext(options)).newPage();
    const traces = { requests: [] as string[], console: [] as string[] };
    page.on('console', (message) => traces.console.push(message.text()));
    page.on('pageerror', (error) => traces.console.push(String(error)));
    await page.route('**', async (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      traces.requests.push(url);
      return route.abort();
    });
    await page.goto(ADDRESS);
    return await work(page, traces);
  } finally {
    await browser.close();
  }
}
