import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { build, type BuildFailure, type BuildOptions, type BuildResult, type Metafile, type Plugin } from 'esbuild';
import { BadInput } from '../bad-input';
import { askedLate } from './asked-late';
import { chunkFunction } from './chunk-function';
import { chunksOf } from './chunks';
import { inAscii } from './escape-rest';
import { fileOf, layOut } from './lay-out';

/** The published program, and what went into it. */
export interface Bundle {
  /** What is started: it loads what a command needs from the parts. */
  readonly code: string;
  /** What lies beside the program and is read when it is needed: file name → code. */
  readonly parts: ReadonlyMap<string, string>;
  readonly metafiles: readonly Metafile[];
}

const SHEBANG = '#!/usr/bin/env node';

/** What is started, and the program that it loads. */
const STARTER = 'bin/yuetishi.ts';
const PROGRAM = 'bin/program.ts';
/** The same for threads: what is started lies beside the program, and loads the work from the program's parts. */
const THREAD = 'bin/thread.ts';
const WORK = 'bin/work.ts';
/** What keeps compiled code. Both of them ask for it after the first runs only, and read it without any code being there. */
const KEEPER = 'src/cli/startup/keep-code.ts';
/** What every command line needs to be read. */
const ALWAYS = [PROGRAM, 'src/cli/program.ts'];

/**
 * Modules with a large library or text, or that few commands need, each of which becomes a file of its own beside the program: who does not need it
 * does not wait for a megabyte to be read. They are reached by `import()` or `require()` alone, and no two have the same
 * file name.
 */
const PARTS: readonly string[] = [
  'src/render/word/document-docx.ts',
  'src/render/template/fill-template.ts',
  'src/render/facts/parquet.ts',
  'src/cli/prompts/node-asker.ts',
  'src/load/schema-errors.ts',
  'src/load/yaml-document.ts',
  'src/cli/git-file.ts',
  'src/cli/short-sum.ts',
];
/** What is loaded by `require()`, which esbuild would take for a part of the module that asks. */
const REQUIRED: readonly string[] = [
  'src/load/schema-errors.ts',
  'src/load/yaml-document.ts',
  'src/cli/git-file.ts',
  'src/cli/short-sum.ts',
  'src/app/rule-book.ts',
];

/**
 * Bundles bin/program.ts with everything it imports into a few files, and bin/yuetishi.ts, which loads them. A module of
 * ours that is reached by `import()` alone runs only when a command asks for it. Not minified, which gains no time and
 * costs readable stack traces. Whatever is no ASCII is escaped: then V8 keeps a byte a character instead of two, and
 * nothing has to be decoded.
 */
export async function bundle(root: string): Promise<Bundle> {
  const program = await run({
    absWorkingDir: root,
    entryPoints: [PROGRAM, WORK, ...REQUIRED],
    outdir: 'dist',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    // As they are for a CommonJS program: the libraries' ES modules cannot be left out in parts any better.
    mainFields: ['main', 'module'],
    conditions: ['require'],
    plugins: [requiredBeside(root, REQUIRED), askedLate],
  });
  const { files, ids } = layOut(chunksOf(program.outputFiles, program.metafile), ALWAYS, PARTS);
  const parts = new Map(
    [...files].map(([file, chunks]): [string, string] => {
      const functions = chunks.map((chunk) => chunkFunction(chunk, ids));
      return [file, `[\n${functions.join(',\n')}\n]\n`];
    }),
  );
  const digest = JSON.stringify(digestOf(parts));
  const starter = await started(root, STARTER, {
    PROGRAM_ID: JSON.stringify(ids.get(fileOf(PROGRAM))),
    PROGRAM_DIGEST: digest,
  });
  const thread = await started(root, THREAD, {
    WORK_ID: JSON.stringify(ids.get(fileOf(WORK))),
    PROGRAM_DIGEST: digest,
  });
  const keeper = await started(root, KEEPER, {});
  for (const [file, { code }] of [
    [THREAD, thread],
    [KEEPER, keeper],
  ] as const)
    parts.set(fileOf(file), inAscii(file, code));
  return {
    code: starter.code.startsWith('#!') ? starter.code : `${SHEBANG}\n${starter.code}`,
    parts,
    metafiles: [starter, program, thread, keeper].map(({ metafile }) => metafile),
  };
}

/** A file that Node starts by itself. */
async function started(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<{ readonly code: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await run({
    ...{ absWorkingDir: root, outdir: 'dist', format: 'cjs' },
    entryPoints: [entry],
    define,
    plugins: [requiredBeside(root, [KEEPER])],
  });
  return { code: outputFiles[0]?.text ?? '', metafile };
}

type Built = BuildResult<{ write: false; metafile: true }>;

function run(options: BuildOptions): Promise<Built> {
  return build({
    ...options,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    legalComments: 'none', // the licences stand in THIRD-PARTY-NOTICES.txt
    logLevel: 'silent',
  }).catch((error: unknown) => {
    throw new BadInput(sentences(error as BuildFailure));
  });
}

/** Leaves `require()` of a part as one of the chunk that is made of it. */
function requiredBeside(root: string, required: readonly string[]): Plugin {
  const files = new Map(required.map((part) => [join(root, part), fileOf(part)]));
  return {
    name: 'required-beside',
    setup(building) {
      building.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const file = kind === 'require-call' ? files.get(`${resolve(resolveDir, path)}.ts`) : undefined;
        return file === undefined ? undefined : { path: `./${file}`, external: true };
      });
    },
  };
}

/** Names exactly these parts, whatever else is the same. */
function digestOf(parts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, code] of parts) hash.update(`${file} ${code.length}\n${code}`);
  return hash.digest('hex').slice(0, 32);
}

function sentences({ errors }: BuildFailure): string {
  return errors
    .map(({ location, text }) => (location ? `${location.file}:${location.line}:${location.column + 1} ${text}` : text))
    .join('\n');
}
