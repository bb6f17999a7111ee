import type { Block, Paper } from '../document/blocks';

/** How the titles, headings and annexes of a paper stand below each other, as formats with levels of headings want it. */
export interface HeadingLevels {
  /** What stands above all blocks at level 1: the paper's title, where no block or more than one is a title. */
  readonly above: string | undefined;
  /** For each block, from 1 to 6; 0 for what is no heading. */
  readonly levels: readonly number[];
}

/**
 * One heading of level 1, no level left out on the way down, and what stands in an annex below the annex. A paper of
 * several sheets has its own title above theirs.
 */
export function headingLevels({ title, blocks }: Pick<Paper, 'title' | 'blocks'>): HeadingLevels {
  const titles = blocks.filter(({ kind }) => kind === 'title').length;
  const above = titles === 1 ? undefined : title;
  const depth = titles > 1 ? 2 : 1;
  // The levels that are open, as the paper means them: those that it leaves out have no place.
  const open = above === undefined ? [] : [1];
  let inAnnex = 0;
  const levels = blocks.map((block) => {
    if (block.kind === 'title' || block.kind === 'page-break') inAnnex = 0;
    const below = levelBelowTitle(block);
    if (below === undefined) return 0;
    const meant = depth + below + (block.kind === 'heading' ? inAnnex : 0);
    while ((open.at(-1) ?? 0) >= meant) open.pop();
    open.push(meant);
    if (block.kind === 'annex') inAnnex = 1;
    return open.length;
  });
  return { above, levels };
}

function levelBelowTitle(block: Block): number | undefined {
  switch (block.kind) {
    case 'title':
      return 0;
    case 'annex':
      return 1;
    case 'heading':
      return block.level;
    default:
      return undefined;
  }
}
