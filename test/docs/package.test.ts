import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../../package.json';
import { pagesNamedInHelp } from '../support/named-pages';

// Who installs the package finds in it the pages that it speaks of.

const ROOT = join(__dirname, '..', '..');

/** What npm packs whatever a package lists. */
const ALWAYS_PACKED = /^(?:LICENSE|README)/;

const isPacked = (path: string): boolean =>
  ALWAYS_PACKED.test(path) || packageFile.files.some((listed) => path === listed || path.startsWith(`${listed}/`));

test('packs the pages that the help names', () => {
  const pages = pagesNamedInHelp();
  expect(pages).toEqual(expect.arrayContaining(['docs/facts.md', 'docs/facts.zh-CN.md']));
  expect(pages.filter((path) => !isPacked(path))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('packs the pages of docs/ and the changelog that %s links to', (readme) => {
  const linked = [...readFileSync(join(ROOT, readme), 'utf8').matchAll(/\]\(((?:docs\/|CHANGELOG)[^)]*)\)/g)];
  expect(linked.length).toBeGreaterThan(3);
  expect(linked.map(([, path = '']) => path).filter((path) => !isPacked(path))).toEqual([]);
});
