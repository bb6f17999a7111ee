import { basename, join, resolve } from 'node:path';
import { build, type BuildFailure, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { BadInput } from './bad-input';

/** The published program, and what went into it. */
export interface Bundle {
  readonly code: string;
  /** What lies beside the program and is read when it is needed: file name → code. */
  readonly parts: ReadonlyMap<string, string>;
  /** Of the program and of each part. */
  readonly metafiles: readonly Metafile[];
}

const SHEBANG = '#!/usr/bin/env node';

/**
 * Modules with a large library, each of which becomes a file of its own beside the program: who does not need it does not
 * wait for a megabyte to be read. They are reached by `import()` alone, and no two have the same file name.
 */
const PARTS: readonly string[] = ['src/render/word/document-docx.ts', 'src/render/template/fill-template.ts'];

/** What a thread of a roll-up runs: a file of its own beside the program. */
const WORKER = 'src/cli/roll-up-worker.ts';

/**
 * Bundles bin/yuetishi.ts with everything it imports into one CommonJS file, but for the parts: one file is found, read
 * and compiled faster than hundreds. A module of ours that is reached by `import()` alone runs only when a command asks
 * for it. Not minified, which gains no time and costs readable stack traces.
 */
export async function bundle(root: string): Promise<Bundle> {
  const program = await bundleOne(root, 'bin/yuetishi.ts', 'yuetishi.js');
  const parts = await Promise.all([...PARTS, WORKER].map((part) => bundleOne(root, part, fileOf(part))));
  return {
    code: program.code.startsWith('#!') ? program.code : `${SHEBANG}\n${program.code}`,
    parts: new Map(parts.map(({ code }, index) => [fileOf([...PARTS, WORKER][index] ?? ''), code])),
    metafiles: [program, ...parts].map(({ metafile }) => metafile),
  };
}

interface Bundled {
  readonly code: string;
  readonly metafile: Metafile;
}

async function bundleOne(root: string, entry: string, file: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `dist/${file}`,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none', // the licences stand in THIRD-PARTY-NOTICES.txt
    logLevel: 'silent',
    plugins: [partsBeside(root)],
  }).catch((error: unknown) => {
    throw new BadInput(sentences(error as BuildFailure));
  });
  return { code: textOf(outputFiles), metafile };
}

/** Leaves the import of a part as one of the file beside the program. */
function partsBeside(root: string): Plugin {
  const files = new Map(PARTS.map((part) => [join(root, part), fileOf(part)]));
  return {
    name: 'parts-beside',
    setup(building) {
      building.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const file = kind === 'dynamic-import' ? files.get(`${resolve(resolveDir, path)}.ts`) : undefined;
        return file === undefined ? undefined : { path: `./${file}`, external: true };
      });
    },
  };
}

function fileOf(part: string): string {
  return `${basename(part, '.ts')}.js`;
}

function textOf([output]: readonly OutputFile[]): string {
  return output?.text ?? '';
}

function sentences({ errors }: BuildFailure): string {
  return errors
    .map(({ location, text }) => (location ? `${location.file}:${location.line}:${location.column + 1} ${text}` : text))
    .join('\n');
}
