import { isOddCharacter } from './odd-characters';
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
  private readonly length: number;

  /** @param codes the text's UTF-16 codes and a 0, which are read in half the time of its characters */
  constructor(
    readonly text: string,
    readonly codes: Uint16Array,
  ) {
    this.length = text.length;
    this.skipBlankLines();
  }

  get code(): number {
    return this.codes[this.at] ?? 0;
  }

  codeAt(at: number): number {
    return this.codes[at] ?? 0;
  }

  /** The code of what belongs to a text. @throws Unusual where it is odd */
  soundCodeAt(at: number): number {
    const code = this.codes[at] ?? 0;
    if (isOddCharacter(code)) throw new Unusual();
    return code;
  }

  /** Goes behind blanks on the same line. */
  skipBlanks(): void {
    while (this.codes[this.at] === BLANK) this.at++;
  }

  /** Whether nothing but a comment is left on the line. */
  isAtLineEnd(): boolean {
    return this.codes[this.at] === HASH || this.isLineEndAt(this.at);
  }

  isLineEndAt(at: number): boolean {
    const code = this.codes[at];
    return code === LINE_FEED || code === CARRIAGE_RETURN || at >= this.length;
  }

  /** Whether a colon at an offset ends a key of a block. */
  isKeyEndAt(at: number): boolean {
    return this.codes[at] === COLON && (this.codes[at + 1] === BLANK || this.isLineEndAt(at + 1));
  }

  /** Whether a key stands here, with its colon. */
  isAtKey(key: string): boolean {
    const end = this.at + key.length;
    return end < this.length && this.isKeyEndAt(end) && this.text.startsWith(key, this.at);
  }

  /** Whether an item of a list begins here. */
  isAtDash(): boolean {
    const { at, codes } = this;
    return codes[at] === DASH && (codes[at + 1] === BLANK || this.isLineEndAt(at + 1));
  }

  /** Takes what stands here for the beginning of a block: behind a dash, it is as far in as it stands. */
  beginHere(): void {
    this.column = this.at - this.lineStart;
    this.passedComment = false;
  }

  /** From behind a value to what stands on the next line that says anything. */
  goToNextLine(): void {
    const { codes } = this;
    let at = this.at;
    while (codes[at] === BLANK) at++;
    this.at = at;
    this.passedComment = false;
    if (codes[at] === LINE_FEED) this.at++;
    else {
      if (codes[at] === HASH && codes[at - 1] === BLANK) this.skipComment();
      this.skipLineEnd();
    }
    this.skipBlankLines();
  }

  /** Goes behind the end of a line, or stays at that of the text. @throws Unusual where neither is here */
  skipLineEnd(): void {
    if (this.code === CARRIAGE_RETURN) this.at++;
    if (this.code === LINE_FEED) this.at++;
    else if (this.at < this.length || this.codeAt(this.at - 1) === CARRIAGE_RETURN) throw new Unusual();
  }

  private skipBlankLines(): void {
    for (;;) {
      const start = this.at;
      let at = start;
      while (this.codes[at] === BLANK) at++;
      this.at = at;
      this.lineStart = start;
      this.column = at < this.length ? at - start : -1;
      if (this.column < 0) return;
      const code = this.codes[at];
      if (code === HASH) this.skipComment();
      else if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return;
      this.skipLineEnd();
    }
  }

  /** To the end of the line. */
  private skipComment(): void {
    this.passedComment = true;
    const feed = this.text.indexOf('\n', this.at);
    const end = feed < 0 ? this.length : feed;
    for (; this.at < end && this.codes[this.at] !== CARRIAGE_RETURN; this.at++) this.soundCodeAt(this.at);
  }
}
