import type { MapEntry, ScalarNode } from '../../source/tree';
import { LONGEST_KEY } from '../yaml-read';
import { Unusual } from './cursor';

/** So many keys are compared with a new one as fast as it is looked up. */
const FEW = 16;

/** The keys of one mapping, among which none comes twice. */
export class Keys {
  private known: Set<string> | undefined;

  constructor(private readonly entries: readonly MapEntry[]) {}

  /** @param colon where the colon behind the key stands @throws Unusual where the key is none of an ordinary file */
  take(key: ScalarNode, colon: number): void {
    if (key.text === '<<' || colon - key.start > LONGEST_KEY || this.has(key.text)) throw new Unusual();
    this.known?.add(key.text);
  }

  private has(text: string): boolean {
    const { entries } = this;
    if (entries.length >= FEW) this.known ??= new Set(entries.map(({ key }) => key.text));
    if (this.known !== undefined) return this.known.has(text);
    // Counted, for an iterator makes an object a step, and this is asked for each key of a file.
    for (let at = 0; at < entries.length; at++) if (entries[at]?.key.text === text) return true;
    return false;
  }
}
