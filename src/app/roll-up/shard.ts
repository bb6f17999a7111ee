import type { RollUp } from '../../rollup/roll-up';
import { seenFrom } from '../paths';

/** A part of the plans: the `number`th, from 1, of so many. */
export type Shard = NonNullable<RollUp['shard']>;

/**
 * Whether an organisation belongs to a part, by the path of its folder below the one that was named: it is the same on
 * every machine, in whatever folder all of it lies.
 */
export function isInShard({ number, of }: Shard, root: string, organisationFolder: string): boolean {
  return hashOf(seenFrom(root, organisationFolder).normalize('NFC')) % of === number - 1;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units, with a last mixing that makes its low bits even. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
