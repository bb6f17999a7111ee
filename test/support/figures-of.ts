import type { Block, Document, Figure } from '../../src/document/blocks';

/** Words of a paper and the figures behind their numbers. */
export interface FiguredText {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Every text of a paper that has figures behind it. */
export function figuredTexts({ blocks }: Document): readonly FiguredText[] {
  return blocks.flatMap(textsOf);
}

function textsOf(block: Block): readonly FiguredText[] {
  switch (block.kind) {
    case 'paragraph':
      return withFigures(block.text, block.figures);
    case 'list':
      return block.items.flatMap(({ text, figures }) => withFigures(text, figures));
    case 'key-figures':
      return block.items.flatMap(({ label, value, figures }) => withFigures(`${label}：${value}`, figures));
    case 'chart':
      return block.bars.flatMap(({ text, figures }) => withFigures(text, figures));
    case 'table':
      return block.rows.flatMap(({ cells, figures = {} }) =>
        Object.entries(figures).flatMap(([key, figure]) => withFigures(cells[key] ?? '', [figure])),
      );
    default:
      return [];
  }
}

function withFigures(text: string, figures: readonly Figure[] | undefined): readonly FiguredText[] {
  return figures === undefined || figures.length === 0 ? [] : [{ text, figures }];
}

/**
 * A number before the measure word of a list. An ordinal (`第6期`) counts nothing, nor does a stretch of time (`10个工作日`,
 * `3个月`); behind a decimal point or in a range (`2-3次`) stands a part of a number.
 */
const COUNT = /(?<![第\d.-])(\d+)(?=[期项个次家条](?!工作日|月|日))/g;

/**
 * The numbers of a text that say how long a list is.
 *
 * @param quoted what the paper repeats of the plan, titles and the like: its numbers are not the paper's
 */
export function countsIn(text: string, quoted: readonly string[]): readonly number[] {
  const own = [...quoted]
    .filter((each) => each !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(each, '…'), text);
  return [...own.matchAll(COUNT)].map(([, digits]) => Number(digits));
}
