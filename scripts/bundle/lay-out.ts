import { basename } from 'node:path';
import { BadInput } from '../bad-input';
import type { Chunk } from './chunks';

/** What a command does begins in one of these. */
const ACTION = /^src\/cli\/actions\/[^/]+\.ts$/;

/** What a command is called and what it takes: few need more than one, but a command line may name any. */
const COMMAND = /^src\/cli\/commands\/[^/]+\.ts$/;

/** In bytes: so much is not read together with what is needed without it. */
const LARGE = 12_288;

/** Where a chunk lies: in which file beside the program, and at which position in it. */
export interface Layout {
  /** File → its chunks, in order. */
  readonly files: ReadonlyMap<string, readonly Chunk[]>;
  /** The name of a chunk → by which name it is asked for when the program runs: `check.js#3`. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Puts chunks into few files, so that a command reads what it needs and little else, and does not open a file a chunk:
 *
 * - `program.js`: what every command line needs, to be read and to have its help printed
 * - a file each action, and one each part, with what nothing else needs
 * - `plan.js`: what at least half of the actions cannot do without, which is reading and judging a plan
 * - `later.js`: what at least half of them may come to ask for, such as colours, the clock and the rules of a check
 * - `shared.js`: what some of them have in common, and what the machine's side asks for later; what the same ones have in
 *   common lies apart if it is large, named after its largest module, and so does what they only may come to ask for
 *
 * @param always the modules that every command line needs
 * @param parts the modules with a large library; each becomes a file of its own
 */
export function layOut(chunks: readonly Chunk[], always: readonly string[], parts: readonly string[]): Layout {
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const entryNamed = (module: string): Chunk => {
    const found = chunks.find(({ entry }) => entry === module);
    if (found === undefined) throw new BadInput(`${module} is not reached by import() or require()`);
    return found;
  };
  const commands = chunks.filter(({ entry }) => entry !== undefined && COMMAND.test(entry));
  const program = reach([...always.map(entryNamed), ...commands], byName, ({ needs }) => needs, new Set());
  const actions = chunks.filter(({ entry }) => entry !== undefined && ACTION.test(entry));
  const roots = [...actions, ...parts.map(entryNamed)];
  const needing = new Map<Chunk, number>();
  const users = new Map<Chunk, Chunk[]>(chunks.map((chunk) => [chunk, []]));
  for (const root of roots) {
    const others = new Set([...program, ...roots.filter((each) => each !== root)]);
    for (const chunk of reach([root], byName, ({ needs }) => needs, others))
      needing.set(chunk, (needing.get(chunk) ?? 0) + 1);
    for (const chunk of reach([root], byName, ({ needs, asks }) => [...needs, ...asks], others))
      users.get(chunk)?.push(root);
  }
  return inFiles(chunks, (chunk) => {
    if (program.has(chunk)) return 'program.js';
    const [first, ...more] = users.get(chunk) ?? [];
    if (first === undefined) return 'shared.js';
    if (more.length === 0) return fileOf(first.entry ?? '');
    if ((needing.get(chunk) ?? 0) >= actions.length / 2) return 'plan.js';
    if (1 + more.length >= actions.length / 2) return 'later.js';
    const alike = chunks.filter((other) => isSame(users.get(other) ?? [], [first, ...more]));
    const later = alike.filter((other) => !needing.has(other));
    const together = sizeOf(later) < LARGE ? alike : alike.filter((other) => needing.has(other) === needing.has(chunk));
    return sizeOf(together) < LARGE ? 'shared.js' : `shared-${fileOf(largestOf(together))}`;
  });
}

function isSame(some: readonly Chunk[], others: readonly Chunk[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function sizeOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + code.length, 0);
}

/** The largest module of the largest chunk. */
function largestOf(chunks: readonly Chunk[]): string {
  return chunks.reduce((best, each) => (each.code.length > best.code.length ? each : best)).largest;
}

/** The file that is made for a module. */
export function fileOf(module: string): string {
  return `${basename(module).replace(/\.[a-z]+$/, '')}.js`;
}

/** All chunks on the ways from some, which end before those that are left out. */
function reach(
  from: readonly Chunk[],
  byName: ReadonlyMap<string, Chunk>,
  next: (chunk: Chunk) => readonly string[],
  leftOut: ReadonlySet<Chunk>,
): ReadonlySet<Chunk> {
  const reached = new Set(from);
  for (const chunk of reached) {
    for (const name of next(chunk)) {
      const found = byName.get(name);
      if (found !== undefined && !leftOut.has(found)) reached.add(found);
    }
  }
  return reached;
}

function inFiles(chunks: readonly Chunk[], fileOfChunk: (chunk: Chunk) => string): Layout {
  const files = new Map<string, Chunk[]>();
  const ids = new Map<string, string>();
  for (const chunk of chunks) {
    const file = fileOfChunk(chunk);
    const beside = files.get(file) ?? [];
    files.set(file, beside);
    ids.set(chunk.name, `${file}#${beside.length}`);
    beside.push(chunk);
  }
  return { files, ids };
}
