import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync, type BuildFailure } from 'esbuild';
import { BadInput } from '../bad-input';

/** Browsers of offices are years old. */
const OLDEST_BROWSERS = ['chrome80', 'firefox78', 'safari15'];

/**
 * The style and the script of the dashboard as one TypeScript module, each with its hash: the page allows exactly these
 * two and nothing else to act in it.
 */
export function composeDashboardPage(root: string): string {
  const style = bundled(root, 'dashboard.css');
  const script = bundled(root, 'main.ts');
  for (const text of [style, script]) {
    if (/<\/(?:style|script)|<!--/i.test(text)) throw new BadInput('pages/dashboard says what would end it in a page');
  }
  const parts = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return `/** What acts in the dashboard, from pages/dashboard/, and its hashes as a content security policy names them. */
export const dashboardPage = ${JSON.stringify(parts, undefined, 1)} as const;
`;
}

function bundled(root: string, file: string): string {
  try {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: [join('pages', 'dashboard', file)],
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      target: OLDEST_BROWSERS,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text.trim() ?? '';
  } catch (error) {
    const [first] = (error as BuildFailure).errors;
    throw new BadInput(`pages/dashboard/${file} cannot be bundled: ${first?.text ?? String(error)}`);
  }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
