import type { CompletionRecord } from '../../model/ledger-entry';
import type { Block, Column, Row } from '../blocks';
import { chineseNumeral } from '../wording/chinese-date';
import { doneEntries, evidenceNames, recordsOf } from '../wording/done-words';
import { figureOf, NOTHING } from '../wording/figures';
import { datesText } from '../wording/occurrence-words';
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

function taskRow({ task, tally, standing }: TaskOfYear, year: number): Row {
  const cells = { task: task.title, units: task.lead };
  if (standing !== undefined) {
    const records = doneEntries(standing.records);
    const counts = { owed: standingWord(task), done: NOTHING, overdue: NOTHING };
    return { cells: { ...cells, ...counts, ...recordCells(records, year) }, occurrences: [] };
  }
  const [owed, done, overdue] = [
    figureOf('应办', tally.owed),
    figureOf('办结', [...tally.onTime, ...tally.late]),
    figureOf('逾期未办', tally.overdue),
  ];
  const counts = { owed: String(owed.count), done: String(done.count), overdue: String(overdue.count) };
  return {
    cells: { ...cells, ...counts, ...recordCells(recordsOf(tally.owed), year) },
    occurrences: [...tally.owed, ...tally.waived].map(({ occurrence }) => occurrence.id),
    figures: { owed, done, overdue },
  };
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
