import type { Comment } from './comment';
import { LineIndex } from './lines';
import type { SourceNode } from './tree';

/** A file that was read as text: what findings are placed in. A byte-order mark is not part of the text. */
export class SourceFile {
  private index: LineIndex | undefined;

  constructor(
    /** As shown to people: relative, with forward slashes. */
    readonly path: string,
    readonly text: string,
    /** What the YAML says; absent where it could not be parsed. */
    readonly root?: SourceNode,
    /** The comments of the YAML, in order; none where it could not be parsed. */
    readonly comments: readonly Comment[] = [],
  ) {}

  /** Worked out at first use: a file without findings needs no lines. */
  get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
  }
}
