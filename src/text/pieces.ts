/** A piece is given when it has so many characters. */
export const PIECE = 64 * 1024;

/** The parts of a text put together to pieces that are worth a write, so that a long text is never in memory as a whole. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
