import { basename } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';
import { BadInput } from '../bad-input';

/** A stretch of the program that is loaded as a whole: modules that are always needed together. */
export interface Chunk {
  readonly name: string;
  /** An ES module. */
  readonly code: string;
  /** The largest of its modules. */
  readonly largest: string;
  /** The module of ours that it was split off for; absent where several such have it in common. */
  readonly entry: string | undefined;
  /** The chunks that are loaded with it, and those that it may load when they are asked for. */
  readonly needs: readonly string[];
  readonly asks: readonly string[];
}

/** The chunks that esbuild has made, in order of their largest modules: their names change with every change of the code. */
export function chunksOf(files: readonly OutputFile[], { outputs }: Metafile): readonly Chunk[] {
  const codes = new Map(files.map(({ path, text }) => [basename(path), text]));
  return Object.entries(outputs)
    .map(([path, { entryPoint, imports, inputs }]): Chunk => {
      const name = basename(path);
      const code = codes.get(name);
      if (code === undefined) throw new BadInput(`${name} was not made`);
      const own = imports.filter((each) => codes.has(basename(each.path)));
      return {
        name,
        code: code.replace(/^#!.*\n/, ''),
        largest: largestOf(inputs),
        entry: entryPoint,
        needs: own.filter(({ kind }) => kind === 'import-statement').map((each) => basename(each.path)),
        asks: own.filter(({ kind }) => kind !== 'import-statement').map((each) => basename(each.path)),
      };
    })
    .sort((a, b) => (a.largest < b.largest ? -1 : 1));
}

/** No module stands in two chunks; one without any module of its own only passes on what stands in others. */
function largestOf(inputs: Metafile['outputs'][string]['inputs']): string {
  const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  return largest?.[0] ?? '';
}
