import type { Block, Column, ListItem, Row, TableBlock } from '../blocks';
import { deadlineCell, deadlinesOf, type DeadlineStyle } from '../wording/deadline';
import type { PaperMonth } from './paper-month';
import { occurrenceIds, sayByUnit, sayWithUnits, unitsOf, type TaskLine } from '../wording/task-line';
import { countMatters, countSoFar } from '../wording/times-wording';

const NOTHING = '—';

const COLUMNS: readonly Column[] = [
  { key: 'number', title: '序号', width: 4 },
  { key: 'task', title: '工作任务', width: 12 },
  { key: 'requirement', title: '有关要求', width: 20 },
  { key: 'units', title: '责任单位', width: 10 },
  { key: 'deadline', title: '完成时限', width: 14 },
  { key: 'deliverables', title: '存档材料', width: 10 },
];

/**
 * 一、本月重点工作: a table of what is due in the month or opens in it, then one line for each longer window in progress.
 */
export function keyWorkBlocks(
  lines: readonly TaskLine[],
  inProgress: readonly TaskLine[],
  { year, month }: PaperMonth,
): Block[] {
  const blocks: Block[] = [
    lines.length > 0 ? keyWorkTable(lines, year) : { kind: 'paragraph', text: '本月没有到期或启动的重点工作。' },
  ];
  if (inProgress.length > 0) {
    blocks.push(
      { kind: 'paragraph', text: '此外，以下工作跨月推进，本月请继续抓好：' },
      { kind: 'list', items: inProgress.map((line) => progressItem(line, { year, month, alwaysCount: true })) },
    );
  }
  return blocks;
}

function keyWorkTable(lines: readonly TaskLine[], year: number): TableBlock {
  return { kind: 'table', columns: COLUMNS, rows: lines.map((line, index) => keyWorkRow(line, index + 1, year)) };
}

function keyWorkRow(line: TaskLine, number: number, year: number): Row {
  const { title, deliverables } = line.task;
  return {
    cells: {
      number: String(number),
      task: title,
      requirement: requirementOf(line) || NOTHING,
      units: unitsOf(line),
      deadline: sayByUnit(line, (ofUnit) => ofUnit.map((each) => deadlineCell(each, year)).join('；')),
      deliverables: deliverables.join('、') || NOTHING,
    },
    occurrences: occurrenceIds(line),
  };
}

/** What the plan asks for, how often, and who helps: `…均衡安排；2-3次，已1次；各支部配合`. */
function requirementOf(line: TaskLine): string {
  const { requirement = '', with: helpers } = line.task;
  const parts = [requirement.trim().replace(/[。；;.]+$/u, '')];
  if (line.assessments.some(countMatters)) {
    parts.push(sayByUnit(line, (ofUnit) => ofUnit.map(countSoFar).join('，')));
  }
  if (helpers.length > 0) parts.push(`${helpers.join('、')}配合`);
  return parts.filter((part) => part !== '').join('；');
}

function progressItem(line: TaskLine, style: DeadlineStyle): ListItem {
  const said = sayWithUnits(line, (ofUnit) => deadlinesOf(ofUnit, style));
  return { text: `${line.task.title}：${said}。`, occurrences: occurrenceIds(line) };
}
