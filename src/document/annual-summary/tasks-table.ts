import type { Assessment } from '../../model/assessment';
import type { CompletionRecord } from '../../model/ledger-entry';
import type { Block, Column, Row } from '../blocks';
import { chineseNumeral } from '../wording/chinese-date';
import { doneEntries, evidenceNames, recordsOf } from '../wording/done-words';
import { figureOf, NOTHING } from '../wording/figures';
import { datesText } from '../wording/occurrence-words';
import { TALLY_WORDS, tallyFigure } from '../wording/tally';
import { allowanceText, doneOf } from './allowed';
import { standingWord } from './by-section';
import type { SectionOfYear, TaskOfYear } from './selection';

/** More days than these are said as a stretch. */
const MOST_DAYS = 6;

/** Columns that the annex has only where there is anything to count in them. */
const RARE = ['pending', 'waived'] as const;
type RarePart = (typeof RARE)[number];

function columnsOf(rare: readonly RarePart[]): readonly Column[] {
  return [
    { key: 'clause', title: '条', width: 3 },
    { key: 'task', title: '任务', width: 14 },
    { key: 'units', title: '责任单位', width: 7 },
    { key: 'owed', title: TALLY_WORDS.owed, width: 4 },
    { key: 'done', title: '办结', width: 4 },
    { key: 'overdue', title: TALLY_WORDS.overdue, width: 4 },
    ...rare.map((part) => ({ key: part, title: TALLY_WORDS[part], width: 4 })),
    { key: 'days', title: '办理日期', width: 12 },
    { key: 'evidence', title: '佐证', width: 12 },
  ];
}

/** The annex 任务完成情况一览表: every task of the plan, a table a section, all with the same columns. */
export function tasksTables(sections: readonly SectionOfYear[], year: number): Block[] {
  const rare = RARE.filter((part) => sections.some(({ tally }) => tally[part].length > 0));
  return sections.flatMap(({ section, clauses }, index) => [
    { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${section.title}` },
    {
      kind: 'table',
      columns: columnsOf(rare),
      rows: clauses.flatMap(({ clause, tasks }) =>
        tasks.map((task) => {
          const row = taskRow(task, rare, year);
          return { ...row, cells: { clause: clause.label, ...row.cells } };
        }),
      ),
    },
  ]);
}

function taskRow({ task, tally, allowed, standing }: TaskOfYear, rare: readonly RarePart[], year: number): Row {
  const cells = { task: task.title, units: task.lead };
  const none = Object.fromEntries(['done', 'overdue', ...rare].map((key) => [key, NOTHING]));
  if (standing !== undefined) {
    const records = recordCells(doneEntries(standing.records), year);
    return { cells: { ...cells, ...none, owed: standingWord(task), ...records }, occurrences: [] };
  }
  const told = [...tally.owed, ...doneOf(allowed)];
  const records = recordCells(recordsOf(told), year);
  if (allowed.length > 0 && tally.owed.length + tally.waived.length === 0) {
    return { cells: { ...cells, ...none, ...allowedCells(allowed), ...records }, occurrences: told.map(idOf) };
  }
  const figures = {
    owed: tallyFigure(tally, 'owed'),
    done: figureOf('办结', [...tally.onTime, ...tally.late]),
    overdue: tallyFigure(tally, 'overdue'),
    ...Object.fromEntries(rare.map((part) => [part, tallyFigure(tally, part)])),
  };
  const counts = Object.fromEntries(Object.entries(figures).map(([key, { count }]) => [key, String(count)]));
  return {
    cells: { ...cells, ...counts, ...records },
    occurrences: [...told, ...tally.waived].map(idOf),
    figures,
  };
}

function idOf({ occurrence }: Assessment): string {
  return occurrence.id;
}

/** Of what nobody owes there is no number to add up: how often it is allowed, and how often it was done. */
function allowedCells(allowed: readonly Assessment[]): Readonly<Record<'owed' | 'done', string>> {
  const [first] = allowed;
  const done = doneOf(allowed);
  const times = allowed.length === 1 ? `${first?.count ?? 0}次` : `${done.length}期`;
  return { owed: allowanceText(allowed), done: done.length === 0 ? NOTHING : times };
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
