import type { Bilingual, Language } from '../../diagnostic/language';
import { COUNT_COLUMNS, COUNT_WORDS, countCells, type CountColumn } from '../../document/rollup/count-cells';
import { leftOutSentences } from '../../document/rollup/left-out';
import { organisationLabels } from '../../document/rollup/organisation-labels';
import { ranksOf } from '../../rollup/ranks';
import type { Counts, NamedCounts, RollUp } from '../../rollup/roll-up';
import { oneLine } from '../../text/safe-text';
import { wrapText } from '../../text/wrap';
import { formatDay } from '../../time/civil-date';
import type { Paint } from '../paint';
import * as words from './roll-up-words';
import type { TableLook } from './status-rows';
import { layOutTable, type Cell, type Column } from './table-layout';

/** Wide enough for the count of a country; longer names of units and sections are wrapped. */
const WIDEST_COUNT = 9;
const WIDEST_UNIT = 14;

/** What a table says of each line beside its counts. */
interface Line {
  readonly cells: readonly Cell[];
  readonly counts: Counts;
}

/**
 * A roll-up for people: what all plans come to, then tables of organisations, of the worst units, by section and by month,
 * and at the end what is not in the numbers.
 *
 * @param year that of the plans
 * @param top how many lines the tables of organisations and sections have at most; how many there are is said
 */
export function renderRollUpTable(rollUp: RollUp, year: number, top: number, look: TableLook): string {
  const { language } = look;
  const parts = [
    look.paint.strong(words.HEADING[language](year, formatDay(rollUp.asOf))),
    wrapped(rollUp.plans === 0 ? words.NOTHING_COUNTED[language](year) : words.total(rollUp)[language], look),
    ...organisationsPart(rollUp, top, look),
    ...unitsPart(rollUp, look),
    ...sectionsPart(rollUp, top, look),
    ...monthsPart(rollUp, look),
    ...leftOutPart(rollUp, look),
  ];
  return `${parts.join('\n\n')}\n`;
}

function leftOutPart(rollUp: RollUp, look: TableLook): readonly string[] {
  const sentences = leftOutSentences(rollUp).map((sentence) => sentence[look.language]);
  return sentences.length === 0 ? [] : [wrapped(sentences.join('\n'), look)];
}

function wrapped(text: string, { width }: TableLook): string {
  return wrapText(text, width).join('\n');
}

function organisationsPart(rollUp: RollUp, top: number, look: TableLook): readonly string[] {
  const { organisations } = rollUp;
  const labelOf = organisationLabels(rollUp);
  const ranks = ranksOf(organisations);
  const lines = organisations.slice(0, top).map(({ name, folder, plans, counts }, index) => ({
    cells: [
      { text: ranks[index] === undefined ? '—' : String(ranks[index]) },
      { text: oneLine(labelOf(name, folder)) },
      { text: String(plans) },
    ],
    counts,
  }));
  const columns = [
    narrow(words.RANK, look.language),
    { heading: words.ORGANISATION[look.language] },
    narrow(words.PLANS, look.language),
  ];
  return part(words.ORGANISATIONS, columns, lines, look, words.moreOrganisations(organisations.length, top));
}

function unitsPart(rollUp: RollUp, look: TableLook): readonly string[] {
  const labelOf = organisationLabels(rollUp);
  const lines = rollUp.worstUnits.map(({ name, organisation, folder, counts }) => ({
    cells: [{ text: oneLine(name) }, { text: oneLine(labelOf(organisation, folder)) }],
    counts,
  }));
  const columns = [
    { heading: words.UNIT[look.language], limit: WIDEST_UNIT },
    { heading: words.ORGANISATION[look.language] },
  ];
  return part(words.WORST_UNITS, columns, lines, look);
}

function sectionsPart({ sections }: RollUp, top: number, look: TableLook): readonly string[] {
  const named = sections.slice(0, top).map(({ name, counts }) => ({
    name: name === '' ? words.NO_SECTION[look.language] : oneLine(name),
    counts,
  }));
  const more = words.moreSections(sections.length, top);
  return part(words.SECTIONS, [{ heading: words.SECTION[look.language] }], linesOf(named), look, more);
}

function monthsPart({ months }: RollUp, look: TableLook): readonly string[] {
  return part(words.MONTHS, [{ heading: words.MONTH[look.language] }], linesOf(months), look);
}

function linesOf(all: readonly NamedCounts[]): readonly Line[] {
  return all.map(({ name, counts }) => ({ cells: [{ text: name }], counts }));
}

/** A table under its heading, with what it does not show; nothing where it has no line. */
function part(
  heading: Bilingual,
  columns: readonly Column[],
  lines: readonly Line[],
  look: TableLook,
  more?: Bilingual,
): readonly string[] {
  if (lines.length === 0) return [];
  const { language, paint, width } = look;
  const counted = COUNT_COLUMNS.map((column) => narrow(words.COUNT_HEADINGS[column] ?? COUNT_WORDS[column], language));
  const rows = lines.map(({ cells, counts }) => [...cells, ...countsOf(counts, paint)]);
  const table = layOutTable([...columns, ...counted], rows, width);
  return [[heading[language], table, ...(more === undefined ? [] : [wrapped(more[language], look)])].join('\n')];
}

function narrow(heading: Bilingual, language: Language): Column {
  return { heading: heading[language], limit: WIDEST_COUNT, align: 'right' };
}

function countsOf(counts: Counts, paint: Paint): readonly Cell[] {
  const texts = countCells(counts);
  return COUNT_COLUMNS.map((column) => {
    const brush = brushOf(column, counts, paint);
    return { text: texts[column], ...(brush !== undefined && { brush }) };
  });
}

/** What is overdue, or soon will be, stands out. */
function brushOf(column: CountColumn, { byState }: Counts, paint: Paint): Cell['brush'] {
  if (column === 'overdue' && byState.overdue > 0) return paint.error;
  return column === 'dueSoon' && byState['due-soon'] > 0 ? paint.warning : undefined;
}
