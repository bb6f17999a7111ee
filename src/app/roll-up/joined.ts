/** How long some pieces of bytes are together. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Some pieces of bytes, one behind the other. @param memory where they are put, for as long as nobody else uses it */
export function joined(pieces: readonly Uint8Array[], memory = new Uint8Array(lengthOf(pieces))): Uint8Array {
  let end = 0;
  for (const piece of pieces) {
    memory.set(piece, end);
    end += piece.length;
  }
  return memory.subarray(0, end);
}
