import type { MapEntry } from '../../source/tree';
import { LONGEST_KEY } from '../yaml-read';
import { Unusual } from './cursor';
import type { Pile } from './pile';

/** So many keys are compared with a new one as fast as it is looked up. */
const FEW = 16;

/** The keys of one mapping, among which none comes twice. */
export class Keys {
  private readonly base: number;
  private known: Set<string> | undefined;

  /** @param entries on top of which those of the mapping come to lie */
  constructor(private readonly entries: Pile<MapEntry>) {
    this.base = entries.height;
  }

  /** @param length of the key as it is written @throws Unusual where the key is none of an ordinary file */
  take(key: string, length: number): void {
    if (key === '<<' || length > LONGEST_KEY || this.has(key)) throw new Unusual();
    this.known?.add(key);
  }

  private has(key: string): boolean {
    const { entries, base } = this;
    if (entries.height - base >= FEW) this.known ??= this.all();
    if (this.known !== undefined) return this.known.has(key);
    const { parts, height } = entries;
    for (let at = base; at < height; at++) if (parts[at]?.key === key) return true;
    return false;
  }

  private all(): Set<string> {
    const { parts, height } = this.entries;
    return new Set(parts.slice(this.base, height).map(({ key }) => key));
  }
}
