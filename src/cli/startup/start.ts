import { CodeCache } from './code-cache';
import { ProgramLoader } from './program-loader';

/**
 * How much of a function V8 interprets, in bytes, before it considers optimising it: some four times as much as by itself.
 * Most commands end before code that was optimised has paid for being so, and in a long run nobody notices the delay.
 */
const INTERPRETED_BYTES = 600_000;

/**
 * Runs the program: loads its parts as they are asked for, with the code that V8 has compiled for an earlier run, and keeps
 * the code for a later one.
 *
 * @param folder where the parts lie
 * @param id the chunk that the program begins with
 * @param digest a sum of all parts
 */
export function start(folder: string, id: string, digest: string): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${INTERPRETED_BYTES}`);
  const cache = CodeCache.open(process, digest);
  const loader = new ProgramLoader(folder, cache);
  const { finished } = loader.require(id) as { readonly finished: Promise<number> };
  void finished.then((status) => {
    process.exitCode = status;
    if (status <= 1) cache.keep(loader.scripts);
  });
}
