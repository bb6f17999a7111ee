import { membersOf, UNDECIDED_UNIT, type Plan, type Task } from '../../model/plan';
import type { Block, Column, Row, TableBlock } from '../blocks';
import { clauseName } from '../wording/clause-name';
import { whenWords } from '../wording/when-words';
import { agreedWords } from './agreed-words';
import type { DutyOfUnit, UnitDuties } from './duties';

const NOTHING = '—';

const COLUMNS: readonly Column[] = [
  { key: 'number', title: '序号', width: 4 },
  { key: 'id', title: '编号', width: 5 },
  { key: 'task', title: '工作任务', width: 16 },
  { key: 'requirement', title: '有关要求和成果', width: 20 },
  { key: 'deadline', title: '完成时限', width: 11 },
  { key: 'with', title: '配合单位', width: 9 },
];

/** What one unit leads, in a table, and what it helps with, in a paragraph without numbers. */
export function unitBlocks(plan: Plan, { unit, led, helped }: UnitDuties): readonly Block[] {
  const blocks: Block[] = [
    led.length > 0 ? dutyTable(plan, unit, led) : { kind: 'paragraph', text: '没有牵头的工作任务。' },
  ];
  if (helped.length > 0) blocks.push({ kind: 'paragraph', text: `配合事项。${helpedWords(helped)}` });
  return blocks;
}

/** `机关党委牵头：评选表彰先进支部；举办培训。各支部牵头：…。`, in the order in which those who lead first come. */
function helpedWords(helped: readonly Task[]): string {
  const leads = new Set(helped.map(({ lead }) => lead));
  const titlesOf = (lead: string): string =>
    helped.flatMap((task) => (task.lead === lead ? [task.title] : [])).join('；');
  return [...leads].map((lead) => `${lead}牵头：${titlesOf(lead)}。`).join('');
}

/** `待明确（尚未确定责任单位）` */
export function unitHeading(unit: string): string {
  return unit === UNDECIDED_UNIT ? `${unit}（尚未确定责任单位）` : unit;
}

function dutyTable(plan: Plan, unit: string, led: readonly DutyOfUnit[]): TableBlock {
  return { ...tableOf(unit), rows: led.map((duty, index) => dutyRow(plan, unit, duty, index + 1)) };
}

/** The table of a checklist without any rows. */
export const EMPTY_TABLE: TableBlock = tableOf('');

function tableOf(unit: string): TableBlock {
  return { kind: 'table', of: { label: '责任单位', value: unit }, columns: COLUMNS, rows: [] };
}

function dutyRow(plan: Plan, unit: string, { task, assessments }: DutyOfUnit, number: number): Row {
  return {
    cells: {
      number: String(number),
      id: task.id,
      task: `${task.title}（${task.added === undefined ? clauseName(task.clause.label) : '年内增加'}）`,
      requirement: requirementOf(task) || NOTHING,
      deadline: whenWords(plan, task) + agreedWords(assessments, plan.year),
      with: helpersOf(plan, unit, task).join('、') || NOTHING,
    },
    occurrences: assessments.map(({ occurrence }) => occurrence.id),
  };
}

/** What the plan asks for, then what is to be handed in. */
function requirementOf({ requirement = '', deliverables }: Task): string {
  const asked = requirement.trim().replace(/[。；;.]+$/u, '');
  const result = deliverables.length === 0 ? '' : `成果：${deliverables.join('、')}`;
  return [asked, result].filter((part) => part !== '').join('；');
}

/** As the plan writes them, but the unit itself: it does not help with what it leads. */
function helpersOf(plan: Plan, unit: string, { with: helpers }: Task): readonly string[] {
  return helpers.filter((name) => name !== unit || membersOf(plan, name).length > 1);
}
