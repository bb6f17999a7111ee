import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { BadInput } from './bad-input';

const MARK = 'node_modules/';
const LICENCE_FILE = /^(licen[cs]e|copying)([.-]|$)/i;
/** The licence files of libraries that leave theirs out of the package, by the library's name, as their repositories have them. */
const KEPT = join(__dirname, 'licences');
/** Libraries that carry others in their own file, where the bundle does not see them: each with what it carries. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  docx: [
    ...['base64-js', 'buffer', 'hash.js', 'ieee754', 'inherits', 'jszip', 'minimalistic-assert', 'nanoid', 'pako'],
    ...['readable-stream', 'safe-buffer', 'sax', 'string_decoder', 'xml', 'xml-js'],
  ],
};
const NOTICE_FILE = /^notice([.-]|$)/i;

/**
 * The licences of every library that went into the bundle and its parts, as they ask to be passed on.
 *
 * @returns one text: a heading a library (name, version, licence), then the words of its licence file
 */
export function composeNotices(root: string, metafiles: readonly Metafile[]): string {
  const libraries = bundledLibraries(metafiles).map((folder) => describe(join(root, folder), folder));
  return [`yuetishi contains the following libraries.\n`, ...libraries].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the libraries that left at least one byte in the output, nested installations included. */
function bundledLibraries(metafiles: readonly Metafile[]): string[] {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    ),
  );
  const folders = inputs.flatMap(([path]) => libraryFolder(path) ?? []);
  const carried = folders.flatMap((folder) => {
    const at = folder.lastIndexOf(MARK) + MARK.length;
    return (CARRIED[folder.slice(at)] ?? []).map((library) => folder.slice(0, at) + library);
  });
  return [...new Set([...folders, ...carried])].sort((a, b) => (a < b ? -1 : 1));
}

function libraryFolder(path: string): string | undefined {
  const start = path.lastIndexOf(MARK);
  if (start < 0) return undefined;
  const [first = '', second = ''] = path.slice(start + MARK.length).split('/');
  return path.slice(0, start + MARK.length) + (first.startsWith('@') ? `${first}/${second}` : first);
}

function describe(path: string, shown: string): string {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(path);
  const own = files.find((file) => LICENCE_FILE.test(file));
  const kept = join(KEPT, `${manifest.name}.txt`);
  const licence = own === undefined ? kept : join(path, own);
  if (!existsSync(licence)) throw new BadInput(`${shown} has no licence file to pass on`);
  const notices = files.filter((file) => NOTICE_FILE.test(file)).map((file) => join(path, file));
  const texts = [licence, ...notices].map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${texts.join('\n\n')}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
