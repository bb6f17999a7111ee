import type { Block, Document, Figure } from '../../src/document/blocks';
import type { Judgement } from '../../src/model/judgement';

/** A text of a paper, with the figures that are behind its numbers. */
export interface Backed {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Every text of a paper that may hold a number, block by block. */
export function backedTexts({ blocks }: Document): readonly Backed[] {
  return blocks.flatMap(textsOf);
}

function textsOf(block: Block): readonly Backed[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: block.text, figures: block.figures ?? [] }];
    case 'list':
      return block.items.map(({ text, figures = [] }) => ({ text, figures }));
    case 'key-figures':
      return block.items.map(({ value, figures }) => ({ text: value, figures }));
    case 'chart':
      return block.bars.map(({ text, figures }) => ({ text, figures }));
    case 'table':
      return block.rows.flatMap(({ cells, figures = {} }) =>
        Object.entries(figures).map(([key, figure]) => ({ text: `${cells[key] ?? ''}期`, figures: [figure] })),
      );
    default:
      return [];
  }
}

/** All figures of a paper. */
export function figuresOf(paper: Document): readonly Figure[] {
  return backedTexts(paper).flatMap(({ figures }) => figures);
}

/** The numbers that a text says of occurrences, tasks and units: `8期`, `3项`, `2个`; but not `5个工作日`. */
export function countsIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)(?:期|项|家|个(?!工作日))/gu)].map(([, digits]) => Number(digits));
}

/** What the ids of figures may be: occurrences, tasks and units of the plan. */
export function knownIds({ plan, assessments }: Judgement): ReadonlyMap<Figure['of'], ReadonlySet<string>> {
  return new Map<Figure['of'], ReadonlySet<string>>([
    ['occurrences', new Set(assessments.map(({ occurrence }) => occurrence.id))],
    ['tasks', new Set(plan.tasks.map(({ id }) => id))],
    ['units', new Set(plan.units.map(({ name }) => name))],
  ]);
}

/** Fails where a figure is not the length of its list, or a list names what there is not. */
export function expectSoundFigures(paper: Document, judgement: Judgement): void {
  const known = knownIds(judgement);
  for (const { count, of, ids } of figuresOf(paper)) {
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    if (of !== 'evidence') for (const id of ids) expect(known.get(of)?.has(id)).toBe(true);
  }
}

/** The same, and fails where the paper says a number without its list. Of a paper that quotes no notes, which have their own. */
export function expectBackedFigures(paper: Document, judgement: Judgement): void {
  expectSoundFigures(paper, judgement);
  for (const { text, figures } of backedTexts(paper)) {
    for (const number of countsIn(text)) expect(figures.map(({ count }) => count)).toContain(number);
  }
}

/** The sum of a column of counts, the row of sums aside. */
export function columnSum(block: Block | undefined, key: string): number {
  if (block?.kind !== 'table') throw new Error('it is no table');
  return block.rows
    .filter(({ cells }) => cells['unit'] !== '合计')
    .reduce((sum, { cells }) => sum + (Number(cells[key]) || 0), 0);
}

/** The blocks behind an annex's head, up to the next. */
export function annexOf({ blocks }: Document, title: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'annex' && block.title === title);
  if (start === -1) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'annex');
  return end === -1 ? rest : rest.slice(0, end);
}

/** The value of a key figure; undefined where the paper has none of that name. */
export function keyFigure({ blocks }: Document, label: string): string | undefined {
  return blocks
    .flatMap((block) => (block.kind === 'key-figures' ? block.items : []))
    .find((item) => item.label === label)?.value;
}
