import type { SourceFile } from '../source/source-file';
import { locate, type Place } from '../source/place';
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

  /** The waiver that a finding falls under: of several the nearest, which is that of its line or the innermost. */
  waiverOf(code: string, place: Place): Waiver | undefined {
    const waivers = this.byCode.get(code);
    if (waivers === undefined) return undefined;
    const { line, column } = locate(this.file, place).start;
    return waivers.covering(line, this.file.lines.startOf(line) + column - 1);
  }
}

interface Scoped extends WaiverScope {
  readonly waiver: Waiver;
}

/** A waiver with the next one around it. */
interface Nested extends Scoped {
  readonly around: Nested | undefined;
}

/** The waivers of one code. What they cover below them is a key or an item each, so one holds another or is beside it. */
class WaiversOfCode {
  private readonly byLine = new Map<number, Waiver>();
  private readonly nested: Nested[] = [];

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

  covering(line: number, offset: number): Waiver | undefined {
    let nested = this.nested[lastAtMost(this.nested, offset, ({ from }) => from)];
    while (nested !== undefined && nested.to < offset) nested = nested.around;
    return this.byLine.get(line) ?? nested?.waiver;
  }
}
