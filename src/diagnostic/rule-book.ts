import { KnownWords } from '../text/nearest';
import type { RuleFacts } from './rule';

/** All rules, as they are named in waivers and in settings. */
export class RuleBook {
  /** Every code and every name. */
  readonly words: ReadonlySet<string>;
  private readonly codes: KnownWords;
  private readonly codesAndNames: KnownWords;
  private readonly byWord: ReadonlyMap<string, RuleFacts>;
  private readonly fixed: ReadonlySet<string>;

  /**
   * @param ofReading rules about reading a file: what breaks one that is an error is left out of every answer, so none of
   * these may be waived, or become less than an error
   */
  constructor(ofReading: readonly RuleFacts[], others: readonly RuleFacts[]) {
    const all = [...others, ...ofReading];
    this.codes = new KnownWords(all.map(({ code }) => code));
    this.words = new Set(all.flatMap(({ code, name }) => [code, name]));
    this.codesAndNames = new KnownWords(this.words);
    this.byWord = new Map(all.flatMap((rule) => [rule.code, rule.name].map((word) => [word, rule] as const)));
    this.fixed = new Set(ofReading.filter(({ severity }) => severity === 'error').map(({ code }) => code));
  }

  /** The rule that has a code or a name. */
  find(word: string): RuleFacts | undefined {
    return this.byWord.get(word);
  }

  hasCode(code: string): boolean {
    return this.codes.has(code);
  }

  isFixed(code: string): boolean {
    return this.fixed.has(code);
  }

  /** The code that a misspelt one was probably meant to be; in other letters, such as `y402` and `Ｙ４０２`, surely. */
  nearestCode(written: string): string | undefined {
    const plain = written.normalize('NFKC').toUpperCase();
    return this.find(written)?.code ?? (this.codes.has(plain) ? plain : this.codes.nearestTo(written));
  }

  /** The code or the name that a misspelt one was probably meant to be. */
  nearestWord(written: string): string | undefined {
    const plain = written.normalize('NFKC').toUpperCase();
    return this.codes.has(plain) ? plain : this.codesAndNames.nearestTo(written);
  }
}
