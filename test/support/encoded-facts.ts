import type { FactRow } from '../../src/facts/fact-row';
import type { FactsEncoder } from '../../src/render/facts/facts-encoder';

/** The file that an encoder makes of rows that come in parts. */
export function bytesOf(encoder: FactsEncoder, parts: readonly (readonly FactRow[])[]): Uint8Array {
  const pieces = parts.map((rows) => encoder.add(rows));
  return new Uint8Array(Buffer.concat([...pieces, encoder.end()]));
}
