/** A command line of bash up to the cursor, taken apart. */
export interface BashLine {
  /** The words before the one that is being typed, without their quotes; the first is the program. */
  readonly words: readonly string[];
  /** What is there of the word that is being typed, without quotes. */
  readonly partial: string;
  /** The beginning of it that bash leaves alone, because it breaks words there. */
  readonly kept: string;
  /** The quote that is still open. */
  readonly quote: Quote;
  /** It is the name of a file that something is written to or read from. */
  readonly isRedirection: boolean;
}

type Quote = '' | '"' | "'";

/**
 * Takes a command line of bash apart. Bash itself gives the words of a line only as it breaks them, at `=` and `@` too, and
 * replaces only what stands behind the last break.
 *
 * @param breaks the characters of COMP_WORDBREAKS
 */
export function splitBashLine(line: string, breaks: string): BashLine {
  const reader = new BashReader(new Set(breaks.replaceAll(/["'\s]/g, '')));
  for (const char of line) reader.read(char);
  return reader;
}

/** Bash breaks words before these, not behind them: they tell it to complete a host or a variable. */
const REPLACED_BREAKS: ReadonlySet<string> = new Set('@$');

class BashReader implements BashLine {
  readonly words: string[] = [];
  partial = '';
  kept = '';
  quote: Quote = '';
  isRedirection = false;
  private isEscaped = false;
  /** Something stands there, be it an empty pair of quotes. */
  private isBegun = false;

  constructor(private readonly breaks: ReadonlySet<string>) {}

  read(char: string): void {
    if (this.isEscaped) this.escaped(char);
    else if (this.quote !== '') this.quoted(char);
    else this.plain(char);
  }

  private plain(char: string): void {
    if (/[ \t\n]/.test(char)) this.endWord();
    else if (char === '\\') this.isEscaped = true;
    else if (char === '"' || char === "'") this.open(char);
    else if (char === '>' || char === '<') this.redirect();
    else this.add(char, this.breaks.has(char));
  }

  private quoted(char: string): void {
    if (char === this.quote) this.quote = '';
    else if (char === '\\' && this.quote === '"') this.isEscaped = true;
    else this.add(char);
  }

  /** In double quotes a backslash stands for itself before what needs none. */
  private escaped(char: string): void {
    this.isEscaped = false;
    this.add(this.quote === '"' && !/["\\$`]/.test(char) ? `\\${char}` : char);
  }

  private open(quote: '"' | "'"): void {
    this.quote = quote;
    this.isBegun = true;
    this.kept = this.partial;
  }

  private redirect(): void {
    if (/^\d*$/.test(this.partial)) this.forgetWord();
    else this.endWord();
    this.isRedirection = true;
  }

  private add(char: string, breaks = false): void {
    const before = this.partial;
    this.partial += char;
    this.isBegun = true;
    if (breaks) this.kept = REPLACED_BREAKS.has(char) ? before : this.partial;
  }

  private endWord(): void {
    if (!this.isBegun) return;
    if (!this.isRedirection) this.words.push(this.partial);
    this.forgetWord();
  }

  private forgetWord(): void {
    this.partial = '';
    this.kept = '';
    this.isBegun = false;
    this.isRedirection = false;
  }
}

/** A word as bash must be given it, so that it stands for itself behind an open quote, or without one. */
export function escapeForBash(word: string, quote: Quote): string {
  if (quote === "'") return word.replaceAll("'", "'\\''");
  if (quote === '"') return word.replaceAll(/["\\$`]/g, '\\$&');
  return word.replaceAll(/[ "'\\$`&|;<>()*?[\]{}!#~^]/g, '\\$&');
}
