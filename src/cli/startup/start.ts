import { partMissing } from '../wording/failures';
import { CodeCache } from './code-cache';
import { missingPart } from './part-missing';
import { ProgramLoader } from './program-loader';
import { ReusedMemory } from './reused-memory';

/** Commands that end before anything is optimised. */
const SHORT: readonly string[] = ['help', '__complete'];

/**
 * How much of a function V8 interprets, in bytes, before it considers optimising it: some four times as much as by itself.
 * Most commands end before code that was optimised has paid for being so, and in a long run nobody notices the delay.
 */
const INTERPRETED_BYTES = 600_000;
/** Later versions of Node count otherwise, and complain of a flag that they do not know. */
const KNOWING_THE_FLAG = 'v20.';

/**
 * Runs the program: loads its parts as they are asked for, with the code that V8 has compiled for an earlier run, and keeps
 * the code for a later one.
 *
 * @param folder where the parts lie
 * @param id the chunk that the program begins with
 * @param digest a sum of all parts
 */
export async function start(folder: string, id: string, digest: string): Promise<void> {
  const [, , word = ''] = process.argv;
  // The command by its first word. Who says none, asks for help.
  const command = /^[a-z_]{1,20}$/.test(word) ? word : 'help';
  if (!SHORT.includes(command) && process.version.startsWith(KNOWING_THE_FLAG))
    process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${INTERPRETED_BYTES}`);
  const memory = new ReusedMemory();
  const cache = new CodeCache(digest, command, memory);
  const loader = new ProgramLoader(folder, cache, memory);
  let status: number;
  try {
    status = await (loader.require(id) as { readonly finished: Promise<number> }).finished;
  } catch (error) {
    status = toldMissing(error);
  }
  process.exitCode = status;
  if (status <= 1) cache.keep(loader.scripts);
  else cache.close();
}

/** The exit status. Where even the beginning is missing, nobody else is there to say so, in either language. */
function toldMissing(error: unknown): number {
  const part = missingPart(error);
  if (part === undefined) throw error;
  const { zh, en } = partMissing(part);
  process.stderr.write(`${zh}\n${en}\n`);
  return 3;
}
