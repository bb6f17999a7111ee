import type { OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import type { Saying } from '../../outline/read-document';

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

  constructor(sayings: readonly Saying[]) {
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
  }

  /** The phrases that lie wholly in a stretch of the document. */
  inside(outer: Stretch): readonly DocumentPhrase[] {
    const found: DocumentPhrase[] = [];
    for (let at = this.firstFrom(outer.start); at < this.phrases.length; at++) {
      const phrase = this.phrases[at];
      if (phrase === undefined || phrase.stretch.start >= outer.end) break;
      if (phrase.stretch.end <= outer.end) found.push(phrase);
    }
    return found;
  }

  /**
   * What a quote says is owed: the statements whose count it holds, or whose time where they have no count. Where it holds
   * times only, and the counts stand outside it, what the times say with those.
   *
   * @param places where the quote stands
   */
  saidIn(places: readonly Stretch[]): readonly Saying[] {
    const phrases = places.flatMap((place) => this.inside(place));
    const starts = new Set(phrases.map(({ stretch }) => stretch.start));
    const sayings = [...new Set(phrases.flatMap((phrase) => phrase.sayings))];
    const whole = sayings.filter(({ time, count }) => starts.has((count ?? time)?.start ?? -1));
    return whole.length > 0 ? whole : sayings;
  }

  private firstFrom(start: number): number {
    let low = 0;
    let high = this.phrases.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.phrases[middle]?.stretch.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
