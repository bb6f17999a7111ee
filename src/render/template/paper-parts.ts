import type { AnnexBlock, Block, HeadingBlock } from '../../document/blocks';

/** A part of a paper's body: what stands under a heading of the first level, or in an annex. */
export interface Part {
  readonly heading: HeadingBlock | AnnexBlock;
  /** `一`; of an annex its label. */
  readonly number: string;
  /** The heading without its numeral: `本月重点工作`. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

export interface Parts {
  /** What stands before the first part. */
  readonly opening: readonly Block[];
  readonly parts: readonly Part[];
}

/** What stands around the body, and is called by name. */
const AROUND: ReadonlySet<Block['kind']> = new Set([
  ...(['letterhead', 'title', 'subtitle', 'salutation', 'annex-list', 'signature', 'page-break', 'imprint'] as const),
]);

/** Parts the body of a paper by its headings of the first level and its annexes. */
export function partsOf(blocks: readonly Block[]): Parts {
  const body = blocks.filter(({ kind }) => !AROUND.has(kind));
  const starts = body.flatMap((block, index) => (isStart(block) ? [index] : []));
  const parts = starts.flatMap((start, index) => {
    const heading = body[start];
    if (heading === undefined || !isStart(heading)) return [];
    return [{ heading, ...namesOf(heading), blocks: body.slice(start + 1, starts[index + 1]) }];
  });
  return { opening: body.slice(0, starts[0]), parts };
}

function isStart(block: Block): block is HeadingBlock | AnnexBlock {
  return block.kind === 'annex' || (block.kind === 'heading' && block.level === 1);
}

function namesOf(heading: HeadingBlock | AnnexBlock): Pick<Part, 'number' | 'name'> {
  if (heading.kind === 'annex') return { number: heading.label, name: heading.title };
  const [, number = '', name = heading.text] = /^([一二三四五六七八九十]{1,3})、(.+)$/su.exec(heading.text) ?? [];
  return { number, name };
}
