import { CodeCache } from './code-cache';
import { ProgramLoader } from './program-loader';

/**
 * Runs the program: loads its parts as they are asked for, with the code that V8 has compiled for an earlier run, and keeps
 * the code for a later one.
 *
 * @param folder where the parts lie
 * @param id the chunk that the program begins with
 * @param digest a sum of all parts
 */
export function start(folder: string, id: string, digest: string): void {
  const cache = CodeCache.open(process, digest);
  const loader = new ProgramLoader(folder, cache);
  const { finished } = loader.require(id) as { readonly finished: Promise<number> };
  void finished.then((status) => {
    process.exitCode = status;
    if (status <= 1) cache.keep(loader.scripts);
  });
}
