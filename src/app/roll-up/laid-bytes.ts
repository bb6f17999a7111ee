/** In bytes: most plans with their records need less. */
const USUAL = 64 * 1024;

/** Bytes, one piece behind the other, in the same memory for each plan: new memory for thousands is slow to clear away. */
export class LaidBytes {
  private memory = new Uint8Array(USUAL);
  private end = 0;

  /** What was laid before may be overwritten. */
  clear(): void {
    this.end = 0;
  }

  get all(): Uint8Array {
    return this.memory.subarray(0, this.end);
  }

  /** Lays a piece. @returns it, where it lies now */
  lay(piece: Uint8Array): Uint8Array {
    if (this.end + piece.length > this.memory.length) {
      const larger = new Uint8Array(2 * (this.end + piece.length));
      larger.set(this.all);
      this.memory = larger;
    }
    this.memory.set(piece, this.end);
    return this.taken(piece.length);
  }

  /**
   * Lays what is written into the memory that is left.
   *
   * @param write gives how many bytes it wrote; undefined where it had not enough room
   * @returns them; undefined where there was not enough room
   */
  layBy(write: (memory: Uint8Array) => number | undefined): Uint8Array | undefined {
    const length = write(this.memory.subarray(this.end));
    return length === undefined ? undefined : this.taken(length);
  }

  private taken(length: number): Uint8Array {
    const begin = this.end;
    this.end += length;
    return this.memory.subarray(begin, this.end);
  }
}
