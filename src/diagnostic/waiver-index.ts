import type { SourceFile } from '../source/source-file';
import { locate, type Place } from '../source/place';
import { foldText } from '../text/folded-text';
import { compareBy } from '../text/order';
import { lastAtMost } from '../text/search-sorted';
import type { Waiver, WaiverScope } from './waiver';

/** The waivers of one file, to find the one that covers a place. */
export class WaiverIndex {
  private readonly byCode = new Map<string, WaiversOfCode>();

  /** @param waivers in the order of the file */
  constructor(
    private readonly file: SourceFile,
    waivers: readonly Waiver[],
  ) {
    const lists = new Map<string, Waiver[]>();
    for (const waiver of waivers) {
      const list = lists.get(waiver.code);
      if (list === undefined) lists.set(waiver.code, [waiver]);
      else list.push(waiver);
    }
    for (const [code, list] of lists) this.byCode.set(code, new WaiversOfCode(file, list));
  }

  /**
   * The waiver that a finding falls under: of several the nearest, which is that of its line or the innermost.
   *
   * @param naming words of which all must stand in its reason
   */
  waiverOf(code: string, place: Place, naming: readonly string[] = []): Waiver | undefined {
    const waivers = this.byCode.get(code);
    if (waivers === undefined) return undefined;
    const { line, column } = locate(this.file, place).start;
    return waivers.covering(line, this.file.lines.startOf(line) + column - 1, naming);
  }
}

interface Scoped extends WaiverScope {
  readonly waiver: Waiver;
}

/** A waiver with the next one around it. */
interface Nested extends Scoped {
  readonly around: Nested | undefined;
}

/** So much of a reason is looked through for words: many findings may ask for theirs. */
const LONGEST_REASON = 1000;

/** The waivers of one code. What they cover below them is a key or an item each, so one holds another or is beside it. */
class WaiversOfCode {
  private readonly byLine = new Map<number, Waiver>();
  private readonly nested: Nested[] = [];
  private readonly reasons = new Map<Waiver, string>();

  constructor(file: SourceFile, waivers: readonly Waiver[]) {
    const byScope = new Map<string, Scoped>();
    for (const waiver of waivers) {
      const { scope } = waiver;
      if (scope?.kind === 'line') this.byLine.set(file.lines.positionOf(scope.from).line, waiver);
      // Of several that cover the same, the last is the nearest.
      else if (scope !== undefined) byScope.set(`${scope.from} ${scope.to}`, { ...scope, waiver });
    }
    this.nest([...byScope.values()]);
  }

  private nest(waivers: Scoped[]): void {
    const outermostFirst = compareBy<Scoped>(
      ({ from }) => from,
      ({ to }) => -to,
    );
    let around: Nested | undefined;
    for (const each of waivers.sort(outermostFirst)) {
      while (around !== undefined && around.to < each.from) around = around.around;
      around = { ...each, around };
      this.nested.push(around);
    }
  }

  covering(line: number, offset: number, naming: readonly string[]): Waiver | undefined {
    const onLine = this.byLine.get(line);
    if (onLine !== undefined && this.names(onLine, naming)) return onLine;
    let nested = this.nested[lastAtMost(this.nested, offset, ({ from }) => from)];
    while (nested !== undefined && (nested.to < offset || !this.names(nested.waiver, naming))) nested = nested.around;
    return nested?.waiver;
  }

  private names(waiver: Waiver, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const reason = this.reasons.get(waiver) ?? foldText(waiver.reason.slice(0, LONGEST_REASON)).chars;
    this.reasons.set(waiver, reason);
    return words.every((word) => namesWord(reason, foldText(word).chars));
  }
}

const NUMERAL = /[\d一二三四五六七八九十]/;

/** Whether a word stands in a reason, and not as the end of another number: 12月 does not name 2月. */
function namesWord(reason: string, word: string): boolean {
  let at = reason.indexOf(word);
  while (at > 0 && NUMERAL.test(word.charAt(0)) && NUMERAL.test(reason.charAt(at - 1)))
    at = reason.indexOf(word, at + 1);
  return at >= 0;
}
