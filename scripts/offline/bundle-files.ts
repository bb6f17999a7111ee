import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ArchiveFile } from './archive-file';
import { plainText } from './plain-text';
import { sumsFile } from './sums';
import { batchFile, textFile } from './text-file';

/** Papers that the program makes of the example again. */
const LEFT_OUT = 'plans/2022/bulletins/';
/** The guide of the bundle itself, which lies on top under a name of its own. */
const GUIDE = 'docs/offline.zh-CN.md';

/**
 * All that an office without npm needs but Node, with the sums of it all: the starters, what the build left in `dist/`, the
 * schemas, a plan to try the program on, and what to read.
 *
 * @param more files that go in, too
 */
export function bundleFiles(root: string, more: readonly ArchiveFile[] = []): readonly ArchiveFile[] {
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
  const copied = ['dist', 'schemas', 'plans/2022'].flatMap((folder) => filesBelow(root, folder));
  const files: readonly ArchiveFile[] = [
    batchFile('yuetishi.cmd', textOf('offline/yuetishi.cmd')),
    { path: 'yuetishi', content: readFileSync(join(root, 'offline/yuetishi')), isProgram: true },
    { path: 'dist/start-offline.js', content: readFileSync(join(root, 'offline/start-offline.js')) },
    ...copied.filter(({ path }) => !path.startsWith(LEFT_OUT)),
    textFile('使用说明.txt', plainText(textOf(GUIDE))),
    textFile('详细说明.txt', textOf('README.zh-CN.md')),
    ...chinesePages(root).map((path) => textFile(path, textOf(path))),
    textFile('LICENSE.txt', textOf('LICENSE')),
    ...more,
  ];
  return [...files, sumsFile(files)];
}

/** The pages that the help and the README send a reader to, at the paths that they name. */
function chinesePages(root: string): readonly string[] {
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.zh-CN.md'));
  return names.map((name) => `docs/${name}`).filter((path) => path !== GUIDE);
}

/** Without what systems and editors hide beside the files of others. */
function filesBelow(root: string, folder: string): readonly ArchiveFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll(sep, '/'), content: readFileSync(path) }));
}
