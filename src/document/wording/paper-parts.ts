import type { Block } from '../blocks';
import { chineseNumeral } from './chinese-date';

/** A numbered part of a paper, or a table behind it. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The parts under `一、`, `二、` … */
export function numberedParts(parts: readonly Part[]): Block[] {
  return parts.flatMap(({ title, blocks }, index) => [
    { kind: 'heading', level: 1, text: `${chineseNumeral(index + 1)}、${title}` },
    ...blocks,
  ]);
}

/** The annexes' titles, as they stand below the body; nothing where there is none. */
export function annexList(annexes: readonly Part[]): Block[] {
  return annexes.length === 0 ? [] : [{ kind: 'annex-list', titles: annexes.map(({ title }) => title) }];
}

/** The annexes themselves: `附件1`, `附件2` …, but `附件` where there is only one. */
export function annexBlocks(annexes: readonly Part[]): Block[] {
  return annexes.flatMap(({ title, blocks }, index) => [
    { kind: 'annex', label: annexes.length === 1 ? '附件' : `附件${index + 1}`, title },
    ...blocks,
  ]);
}
