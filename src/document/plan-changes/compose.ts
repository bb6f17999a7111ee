import { isEmpty, type PlanChanges } from '../../check/plan-changes/plan-changes';
import type { Day } from '../../time/civil-date';
import type { Block, Document } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { numberedParts, type Part } from '../wording/paper-parts';
import { titleInMarks } from '../wording/plan-names';
import { datesTable } from './dates-table';
import { dutyItems } from './duty-items';
import { otherItems } from './other-items';
import { partsOf, type ChangedParts } from './parts';
import { summaryParagraph } from './summary';
import { addedItem, droppedItem, movedItem } from './task-items';
import { unitItems } from './unit-items';
import { wordsTable } from './words-table';

export interface PlanChangesRequest {
  readonly changes: PlanChanges;
  /** The day as of which records were looked at. */
  readonly asOf: Day;
}

/**
 * Composes what changed between two plans, in office language, with the numbers of the clauses. The same plans and records
 * give the same paper; where nothing changed, it says so in one sentence.
 */
export function composePlanChanges({ changes, asOf }: PlanChangesRequest): Document {
  const { now } = changes;
  const title = titleOf(changes);
  return {
    kind: 'plan-changes',
    title,
    plan: { title: now.title, year: now.year, organisation: now.organisation },
    asOf,
    period: undefined,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'subtitle', text: `（${fullDate(asOf)}）` },
      ...yearsNote(changes),
      ...contentOf(changes),
    ],
  };
}

function titleOf({ before, now }: PlanChanges): string {
  if (before.title === now.title) return `${titleInMarks(now)}修改情况`;
  return `${titleInMarks(before)}与${titleInMarks(now)}对照情况`;
}

function yearsNote({ before, now }: PlanChanges): readonly Block[] {
  if (before.year === now.year) return [];
  const text = `两份计划年度不同，前者是${before.year}年，后者是${now.year}年。时限按含义对照：没有写年份的照原样算同一时限，写明年份的按相隔的年数推算；上年的延期和免办不作依据。`;
  return [{ kind: 'paragraph', text }];
}

function contentOf(changes: PlanChanges): readonly Block[] {
  if (isEmpty(changes))
    return [{ kind: 'paragraph', text: SAME[changes.before.year === changes.now.year ? 'all' : 'meaning'] }];
  const parts = partsOf(changes);
  return [summaryParagraph(changes, parts), ...numberedParts(writtenParts(changes, parts))];
}

const SAME = { all: '两份计划没有不同。', meaning: '除年度外，两份计划没有不同。' } as const;

/** The parts that have something to say. */
function writtenParts(changes: PlanChanges, parts: ChangedParts): readonly Part[] {
  const { added, dropped, dated, duties, moved, words } = parts;
  const all: readonly Part[] = [
    { title: '新增任务', blocks: listOf(added.map((task) => addedItem(changes.now, task))) },
    { title: '删去任务', blocks: listOf(dropped.map((each) => droppedItem(changes.before, each))) },
    { title: '调整时限', blocks: dated.length === 0 ? [] : [datesTable(changes, dated)] },
    { title: '调整责任单位', blocks: listOf(duties.map(dutyItems)) },
    { title: '调整位置和编号', blocks: listOf(moved.map(movedItem)) },
    { title: '修改文字', blocks: words.length === 0 ? [] : [wordsTable(changes, words)] },
    { title: '单位和分组', blocks: listOf(unitItems(changes.units)) },
    { title: '其他', blocks: listOf(otherItems(changes)) },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function listOf(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => ({ text, occurrences: [] })) }];
}
