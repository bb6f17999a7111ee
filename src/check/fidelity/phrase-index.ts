import type { OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import type { Saying } from '../../outline/saying';
import { lastAtMost } from '../../text/search-sorted';

/** A time or a count that a document states. */
export interface DocumentPhrase {
  readonly stretch: Stretch;
  /** The innermost numbered part that it stands in. */
  readonly item: OutlineItem | undefined;
  /** The statements that it is part of: a time may hold for several counts. */
  readonly sayings: readonly Saying[];
}

/** A document's times and counts, each once and in its order. */
export class PhraseIndex {
  readonly phrases: readonly DocumentPhrase[];
  /** Where the words of each begin that a quote must hold: behind the plan's own year, which goes without saying. */
  private readonly starts: readonly number[];

  /** @param text the document */
  constructor(sayings: readonly Saying[], text: string, year: number) {
    const byStart = new Map<number, { stretch: Stretch; item: OutlineItem | undefined; sayings: Saying[] }>();
    for (const saying of sayings) {
      for (const stretch of [saying.time, saying.count]) {
        if (stretch === undefined) continue;
        const known = byStart.get(stretch.start);
        if (known === undefined) byStart.set(stretch.start, { stretch, item: saying.item, sayings: [saying] });
        else known.sayings.push(saying);
      }
    }
    this.phrases = [...byStart.values()].sort((a, b) => a.stretch.start - b.stretch.start);
    const ownYearIn = ownYearFinder(year);
    this.starts = this.phrases.map(({ stretch: { start, end } }) => start + ownYearIn(text.slice(start, end)));
  }

  /** The phrases that lie in a stretch of the document, wholly or but for the plan's own year. */
  inside(outer: Stretch): readonly DocumentPhrase[] {
    const found: DocumentPhrase[] = [];
    this.addInside(outer, found);
    return found;
  }

  /** Those of some stretches, one stretch after the other. */
  insideAny(stretches: readonly Stretch[]): readonly DocumentPhrase[] {
    const found: DocumentPhrase[] = [];
    for (const stretch of stretches) this.addInside(stretch, found);
    return found;
  }

  private addInside(outer: Stretch, found: DocumentPhrase[]): void {
    for (let at = lastAtMost(this.starts, outer.start - 1, (start) => start) + 1; at < this.phrases.length; at++) {
      const phrase = this.phrases[at];
      if (phrase === undefined || phrase.stretch.start >= outer.end) break;
      if (phrase.stretch.end <= outer.end) found.push(phrase);
    }
  }
}

/**
 * What a quote says is owed: the statements whose count it holds, or whose time where they have no count. Where it holds
 * times only, and the counts stand outside it, what the times say with those.
 *
 * @param phrases those that the quote holds
 */
export function saidBy(phrases: readonly DocumentPhrase[]): readonly Saying[] {
  const starts = new Set(phrases.map(({ stretch }) => stretch.start));
  const sayings = [...new Set(phrases.flatMap((phrase) => phrase.sayings))];
  const whole = sayings.filter(({ time, count }) => starts.has((count ?? time)?.start ?? -1));
  return whole.length > 0 ? whole : sayings;
}

const DIGITS = '〇一二三四五六七八九';

/** How a phrase names the plan's own year before it says when in it: 2022年6月底前, 每年12月底前. */
function ownYearPattern(year: number): RegExp {
  const [plain, chinese, wide] = ['', DIGITS, '０１２３４５６７８９'].map((digits) =>
    [...String(year)].map((digit) => digits[Number(digit)] ?? digit).join('\\s*'),
  );
  const zero = chinese?.replaceAll('〇', '[〇零○]');
  return new RegExp(`^(?:(?:${plain}|${wide}|${zero}|每|今|本)\\s*年度?)\\s*(?=[\\d０-９一二三四五六七八九十上下第])`);
}

/** Tells how many characters of a phrase name the plan's own year. Few phrases name any year: the first makes the pattern. */
function ownYearFinder(year: number): (words: string) => number {
  let pattern: RegExp | undefined;
  return (words) => {
    const at = words.indexOf('年');
    if (at <= 0 || at === words.length - 1) return 0;
    pattern ??= ownYearPattern(year);
    return pattern.exec(words)?.[0].length ?? 0;
  };
}
