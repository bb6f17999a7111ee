import type { Paper } from '../document/blocks';
import { readMark } from '../outline/mark';

/**
 * What each table and chart of a paper is about, in the order of the blocks: the nearest heading, annex or title above it
 * without its numeral, or a chart's own title. Empty for all other blocks.
 */
export function tableNames({ title, blocks }: Pick<Paper, 'title' | 'blocks'>): readonly string[] {
  let above = title;
  return blocks.map((block) => {
    if (block.kind === 'title' || block.kind === 'annex') above = block.kind === 'annex' ? block.title : block.text;
    if (block.kind === 'heading') above = withoutNumeral(block.text);
    if (block.kind === 'chart') return block.title;
    return block.kind === 'table' ? above : '';
  });
}

function withoutNumeral(text: string): string {
  return text.slice(readMark(text)?.length ?? 0);
}
