import { compareText } from '../text/order';
import type { Counts } from './roll-up';

/** What has counts and a name; its folder, and for a unit its organisation, tell those of one name apart. */
export interface Ranked {
  readonly name: string;
  readonly folder: string;
  readonly organisation?: string;
  readonly counts: Counts;
}

/** The worst first: by completion rate, those without one last; then by more overdue, then by name and folder. */
export function compareWorst(a: Ranked, b: Ranked): number {
  return (
    compareRates(a.counts, b.counts) ||
    b.counts.byState.overdue - a.counts.byState.overdue ||
    compareText(a.name, b.name) ||
    compareText(a.folder, b.folder) ||
    compareText(a.organisation ?? '', b.organisation ?? '')
  );
}

/** As fractions, for rounded rates would call different ones equal. */
function compareRates(a: Counts, b: Counts): number {
  if (a.counting === 0 || b.counting === 0) return Number(a.counting === 0) - Number(b.counting === 0);
  return a.done * b.counting - b.done * a.counting;
}

/** The foremost few of any number of items; it never holds more than twice as many. */
export class Foremost<Item> {
  private items: Item[] = [];
  /** Whatever comes behind this one is none of them. */
  private last: Item | undefined;

  /** @param most how many are wanted */
  constructor(
    private readonly most: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  add(item: Item): void {
    if (this.most === 0 || (this.last !== undefined && this.compare(item, this.last) > 0)) return;
    this.items.push(item);
    if (this.items.length >= 2 * this.most) this.cut();
  }

  /** In order. */
  get inOrder(): readonly Item[] {
    this.cut();
    return this.items;
  }

  private cut(): void {
    this.items = this.items.sort(this.compare).slice(0, this.most);
    this.last = this.items[this.most - 1];
  }
}
