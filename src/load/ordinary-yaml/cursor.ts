import { BLANK, CARRIAGE_RETURN, COLON, DASH, HASH, LINE_FEED } from './signs';

/** Thrown inside this folder only: the text holds something that the document reader is to look at. */
export class Unusual extends Error {}

/** A way through a text, forward only, which knows how far in each line begins. */
export class Cursor {
  /** The offset of what is read next. */
  at = 0;
  /** How far in the thing to be read stands on its line; -1 where nothing is left. */
  column = 0;
  /** Whether the last way to a next line led past a comment. */
  passedComment = false;
  private lineStart = 0;

  constructor(readonly text: string) {
    this.skipBlankLines();
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Goes behind blanks on the same line. */
  skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === BLANK) this.at++;
  }

  /** Whether nothing but a comment is left on the line. */
  isAtLineEnd(): boolean {
    return this.isLineEndAt(this.at) || this.code === HASH;
  }

  isLineEndAt(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === LINE_FEED || code === CARRIAGE_RETURN || at >= this.text.length;
  }

  /** Whether a colon at an offset ends a key of a block. */
  isKeyEndAt(at: number): boolean {
    return this.text.charCodeAt(at) === COLON && this.isGapAt(at + 1);
  }

  /** Whether an item of a list begins here. */
  isAtDash(): boolean {
    return this.code === DASH && this.isGapAt(this.at + 1);
  }

  /** Takes what stands here for the beginning of a block: behind a dash, it is as far in as it stands. */
  beginHere(): void {
    this.column = this.at - this.lineStart;
    this.passedComment = false;
  }

  /** From behind a value to what stands on the next line that says anything. */
  goToNextLine(): void {
    this.skipBlanks();
    this.passedComment = false;
    if (this.code === HASH && this.text.charCodeAt(this.at - 1) === BLANK) this.skipComment();
    else if (!this.isLineEndAt(this.at)) throw new Unusual();
    if (this.code === CARRIAGE_RETURN) this.at++;
    this.at++;
    this.skipBlankLines();
  }

  private skipBlankLines(): void {
    const { text } = this;
    for (;;) {
      const start = this.at;
      let at = start;
      while (text.charCodeAt(at) === BLANK) at++;
      this.at = at;
      this.lineStart = start;
      this.column = at < text.length ? at - start : -1;
      if (this.column < 0) return;
      const code = text.charCodeAt(at);
      if (code === HASH) this.skipComment();
      else if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return;
      if (this.code === CARRIAGE_RETURN) this.at++;
      this.at++;
    }
  }

  /** To the end of the line. */
  private skipComment(): void {
    this.passedComment = true;
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private isGapAt(at: number): boolean {
    return this.text.charCodeAt(at) === BLANK || this.isLineEndAt(at);
  }
}
