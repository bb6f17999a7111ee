/**
 * The parts of all lists, or of all mappings, that are still open; those of the innermost lie on top. Each is as long as it
 * must be once it is whole: a list that grows by itself has room for many more, and a file has hundreds of lists.
 */
export class Pile<Part> {
  /** Those that lie there, and behind them some that lay there. */
  readonly parts: Part[] = [];
  /** How many lie there. */
  height = 0;

  add(part: Part): void {
    this.parts[this.height++] = part;
  }

  /** Takes away what lies above a height. */
  takeFrom(height: number): readonly Part[] {
    const taken = this.parts.slice(height, this.height);
    this.height = height;
    return taken;
  }
}
