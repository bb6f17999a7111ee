/** Waits without doing anything else: what writes a file is synchronous, so that nothing comes in between. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
