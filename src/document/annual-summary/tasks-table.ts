import type { Assessment } from '../../model/assessment';
import type { CompletionRecord } from '../../model/ledger-entry';
import type { Block, Column, Row } from '../blocks';
import { chineseNumeral } from '../wording/chinese-date';
import { doneEntries, evidenceNames, recordsOf } from '../wording/done-words';
import { figureOf, NOTHING } from '../wording/figures';
import { datesText } from '../wording/occurrence-words';
import { allowanceText, doneOf } from './allowed';
import { standingWord } from './by-section';
import type { ClauseOfYear, SectionOfYear, TaskOfYear } from './selection';

/** More days than these are said as a stretch. */
const MOST_DAYS = 6;

const COLUMNS: readonly Column[] = [
  { key: 'clause', title: '条', width: 3 },
  { key: 'task', title: '任务', width: 14 },
  { key: 'units', title: '责任单位', width: 7 },
  { key: 'owed', title: '应办', width: 4 },
  { key: 'done', title: '办结', width: 4 },
  { key: 'overdue', title: '逾期未办', width: 4 },
  { key: 'days', title: '办理日期', width: 12 },
  { key: 'evidence', title: '佐证', width: 12 },
];

/** The annex 任务完成情况一览表: every task of the plan, a table a section. */
export function tasksTables(sections: readonly SectionOfYear[], year: number): Block[] {
  return sections.flatMap(({ section, clauses }, index) => [
    { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${section.title}` },
    { kind: 'table', columns: COLUMNS, rows: clauses.flatMap((clause) => clauseRows(clause, year)) },
  ]);
}

function clauseRows({ clause, tasks }: ClauseOfYear, year: number): readonly Row[] {
  return tasks
    .map((each) => ({ ...taskRow(each, year) }))
    .map((row) => ({
      ...row,
      cells: { clause: clause.label, ...row.cells },
    }));
}

function taskRow({ task, tally, allowed, standing }: TaskOfYear, year: number): Row {
  const cells = { task: task.title, units: task.lead };
  if (standing !== undefined) {
    const records = doneEntries(standing.records);
    const counts = { owed: standingWord(task), done: NOTHING, overdue: NOTHING };
    return { cells: { ...cells, ...counts, ...recordCells(records, year) }, occurrences: [] };
  }
  const records = recordCells(recordsOf([...tally.owed, ...doneOf(allowed)]), year);
  if (allowed.length > 0 && tally.owed.length + tally.waived.length === 0) {
    return { cells: { ...cells, ...allowedCells(allowed), ...records }, occurrences: doneOf(allowed).map(idOf) };
  }
  const [owed, done, overdue] = [
    figureOf('应办', tally.owed),
    figureOf('办结', [...tally.onTime, ...tally.late]),
    figureOf('逾期未办', tally.overdue),
  ];
  const counts = { owed: String(owed.count), done: String(done.count), overdue: String(overdue.count) };
  return {
    cells: { ...cells, ...counts, ...records },
    occurrences: [...tally.owed, ...doneOf(allowed), ...tally.waived].map(idOf),
    figures: { owed, done, overdue },
  };
}

function idOf({ occurrence }: Assessment): string {
  return occurrence.id;
}

/** Of what nobody owes there is no number to add up: how often it is allowed, and how often it was done. */
function allowedCells(allowed: readonly Assessment[]): Row['cells'] {
  const [first] = allowed;
  const done = doneOf(allowed);
  const times = allowed.length === 1 ? `${first?.count ?? 0}次` : `${done.length}期`;
  return { owed: allowanceText(allowed), done: done.length === 0 ? NOTHING : times, overdue: NOTHING };
}

function recordCells(
  records: readonly CompletionRecord[],
  year: number,
): Readonly<Record<'days' | 'evidence', string>> {
  const days = records.map(({ date }) => date);
  return {
    days: days.length === 0 ? NOTHING : datesText(days, year, MOST_DAYS),
    evidence: evidenceNames(records).join('、') || NOTHING,
  };
}
