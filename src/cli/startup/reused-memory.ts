import { readSync } from 'node:fs';

/**
 * One stretch of memory for the bytes of one file after the other: to get new memory for each would take as long as to read
 * it. What of it nothing is put into is never given by the system.
 */
export class ReusedMemory {
  /** Nearly every part of the program, and the code of each, fits into so many bytes. */
  readonly length = 1024 * 1024;
  private readonly memory = Buffer.allocUnsafeSlow(this.length);

  /**
   * Bytes of an open file, which stand there until others are read; fewer where the file ends before.
   *
   * @param at where they begin
   */
  read(descriptor: number, at: number, length: number): Buffer {
    const bytes = length <= this.length ? this.memory.subarray(0, length) : Buffer.allocUnsafeSlow(length);
    for (let known = 0; known < length;) {
      const read = readSync(descriptor, bytes, known, length - known, at + known);
      if (read === 0) return bytes.subarray(0, known);
      known += read;
    }
    return bytes;
  }
}
