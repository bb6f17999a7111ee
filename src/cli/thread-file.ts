import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PartMissing } from './startup/part-missing';

/** The file beside the program that a thread begins with. */
const THREAD = 'thread.js';

/**
 * How large the heap of a thread may become. Work needs little of it, but the larger it may be, the longer V8 lets garbage
 * lie: with these limits a long roll-up takes a third less memory than without.
 */
export const HEAP_LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 };

/**
 * Where it lies; undefined where the program runs from its sources, for then there is no such file.
 *
 * @throws PartMissing where the program was copied without it
 */
export function threadFile(): string | undefined {
  const file = join(__dirname, THREAD);
  if (existsSync(file)) return file;
  if (!__filename.endsWith('.ts')) throw new PartMissing(THREAD);
  return undefined;
}
