import { ranksOf } from '../../rollup/ranks';
import type { Counts, NamedCounts, RollUp } from '../../rollup/roll-up';
import type { Column, Row, TableBlock } from '../blocks';
import { NOTHING } from '../wording/figures';
import { periodNameOf } from '../wording/period-name';
import { COUNT_COLUMNS, COUNT_WORDS, countCells } from './count-cells';
import { organisationLabels } from './organisation-labels';

const COUNTS: readonly Column[] = COUNT_COLUMNS.map((key) => ({
  ...{ key, title: COUNT_WORDS[key].zh },
  width: key === 'rate' ? 5 : 4, // `33.33%` stands on one line
}));

/** What a section is called that has no name. */
export const NO_SECTION = '不分部分的';

/** One line an organisation, the worst first, with its place among all. @param top how many lines at most */
export function organisationsTable(rollUp: RollUp, top: number): TableBlock {
  const labelOf = organisationLabels(rollUp);
  const ranks = ranksOf(rollUp.organisations);
  const rows = rollUp.organisations.slice(0, top).map(({ name, folder, plans, counts }, index) =>
    rowOf(counts, {
      rank: String(ranks[index] ?? NOTHING),
      organisation: labelOf(name, folder),
      plans: String(plans),
    }),
  );
  const columns = [
    { key: 'rank', title: '名次', width: 3 },
    { key: 'organisation', title: '单位', width: 10 },
    { key: 'plans', title: '计划', width: 3 },
  ];
  return { kind: 'table', columns: [...columns, ...COUNTS], rows };
}

/** The worst of all units that lead, each with its organisation. */
export function unitsTable(rollUp: RollUp): TableBlock {
  const labelOf = organisationLabels(rollUp);
  const rows = rollUp.worstUnits.map(({ name, organisation, folder, counts }) =>
    rowOf(counts, { unit: name, organisation: labelOf(organisation, folder) }),
  );
  const columns = [
    { key: 'unit', title: '责任单位', width: 7 },
    { key: 'organisation', title: '单位', width: 9 },
  ];
  return { kind: 'table', columns: [...columns, ...COUNTS], rows };
}

/** By the part of the plan that a task belongs to, the same title being the same part in every plan. */
export function sectionsTable({ sections }: RollUp, top: number): TableBlock {
  const named = sections.slice(0, top).map((each) => ({ ...each, name: each.name === '' ? NO_SECTION : each.name }));
  return countsTable('section', '部分', named);
}

/** By the month of the effective due date. @param year the paper's */
export function monthsTable({ months }: RollUp, year: number): TableBlock {
  const named = months.map((each) => ({ ...each, name: periodNameOf(each.name, year) }));
  return countsTable('month', '月份', named);
}

function countsTable(key: string, title: string, all: readonly NamedCounts[]): TableBlock {
  const rows = all.map(({ name, counts }) => rowOf(counts, { [key]: name }));
  return { kind: 'table', columns: [{ key, title, width: 12 }, ...COUNTS], rows };
}

/** Behind a row stand more occurrences than a paper can name. */
function rowOf(counts: Counts, cells: Readonly<Record<string, string>>): Row {
  return { cells: { ...cells, ...countCells(counts) }, occurrences: [] };
}
