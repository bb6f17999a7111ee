import type { Block, Document, ListItem, Row } from '../../src/document/blocks';

/** The five parts of a 月提示, by the words of their headings. */
export const PARTS = ['本月重点工作', '常规工作', '临期与逾期', '下月预告', '报送要求'] as const;
export type PartName = (typeof PARTS)[number];

/** The blocks under a heading, up to the next heading or the signature. */
export function partOf({ blocks }: Document, name: PartName): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(`、${name}`));
  if (start === -1) throw new Error(`the paper has no part ${name}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'signature');
  return end === -1 ? rest : rest.slice(0, end);
}

export function rowsOf(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

export function itemsOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

export function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** The words of a list's items. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return itemsOf(blocks).map(({ text }) => text);
}
