import type { Block, Column, KeyFigure, Row } from '../blocks';
import { rateText } from './figures';
import { rateFigures, TALLY_PARTS, TALLY_WORDS, tallyFigure, type Tally, type TallyPart } from './tally';

/** Columns that a table has only where there is something to count in them. */
const RARE: ReadonlySet<TallyPart> = new Set(['pending', 'waived']);

/** Which parts of a tally a paper shows: the rare ones only where there are any. */
export function partsShown(tally: Tally): readonly TallyPart[] {
  return TALLY_PARTS.filter((part) => !RARE.has(part) || tally[part].length > 0);
}

/** The figures of a tally for its head; none where nothing was owed or waived. */
export function keyFigureBlocks(tally: Tally): Block[] {
  if (tally.owed.length + tally.waived.length === 0) return [];
  const counts = partsShown(tally).map((part): KeyFigure => {
    const figure = tallyFigure(tally, part);
    return { label: figure.label, value: `${figure.count}期`, figures: [figure] };
  });
  const rate: KeyFigure = { label: '完成率', value: rateText(tally.rate), figures: rateFigures(tally) };
  return [{ kind: 'key-figures', items: tally.rate === undefined ? counts : [...counts, rate] }];
}

/** A column for each part that is shown, and one for the rate. */
export function tallyColumns(parts: readonly TallyPart[]): readonly Column[] {
  return [
    ...parts.map((part) => ({ key: part, title: TALLY_WORDS[part], width: 4 })),
    { key: 'rate', title: '完成率', width: 4 },
  ];
}

/** A row of counts. @param cells what else it says */
export function tallyRow(tally: Tally, parts: readonly TallyPart[], cells: Readonly<Record<string, string>>): Row {
  const figures = Object.fromEntries(parts.map((part) => [part, tallyFigure(tally, part)]));
  const counts = Object.fromEntries(parts.map((part) => [part, String(tally[part].length)]));
  return {
    cells: { ...cells, ...counts, rate: rateText(tally.rate) },
    occurrences: [...tally.owed, ...tally.waived].map(({ occurrence }) => occurrence.id),
    figures,
  };
}
