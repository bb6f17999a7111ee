import { build, type BuildFailure, type Metafile } from 'esbuild';
import { BadInput } from './bad-input';

/** The published program as one text, and what went into it. */
export interface Bundle {
  readonly code: string;
  readonly metafile: Metafile;
}

const SHEBANG = '#!/usr/bin/env node';

/**
 * Bundles bin/yuetishi.ts with everything it imports into one CommonJS file: one file is found, read and compiled faster
 * than hundreds. A module of ours that is reached by `import()` alone runs only when a command asks for it. Not minified,
 * which gains no time and costs readable stack traces.
 */
export async function bundle(root: string): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['bin/yuetishi.ts'],
    outfile: 'dist/yuetishi.js',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none', // the licences stand in THIRD-PARTY-NOTICES.txt
    logLevel: 'silent',
  }).catch((error: unknown) => {
    throw new BadInput(sentences(error as BuildFailure));
  });
  const text = result.outputFiles[0]?.text ?? '';
  return { code: text.startsWith('#!') ? text : `${SHEBANG}\n${text}`, metafile: result.metafile };
}

function sentences({ errors }: BuildFailure): string {
  return errors
    .map(({ location, text }) => (location ? `${location.file}:${location.line}:${location.column + 1} ${text}` : text))
    .join('\n');
}
