import type { FactRow } from '../../facts/fact-row';

/**
 * Makes a file of rows as they come, and keeps no more of them than it must. The same rows make the same bytes, however
 * they were parted into calls.
 */
export interface FactsEncoder {
  /** @returns the next bytes of the file, which may be none */
  add(rows: readonly FactRow[]): Uint8Array;
  /** @returns the last bytes of the file; nothing may be added after it */
  end(): Uint8Array;
}
