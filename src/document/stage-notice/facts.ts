import type { Judgement } from '../../model/judgement';
import type { Plan, Task } from '../../model/plan';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS } from '../../status/judgement-words';
import { expectedBy } from '../../status/pace';
import type { Day } from '../../time/civil-date';
import type { Column, TableBlock } from '../blocks';
import { fullDate, shortDate } from '../wording/chinese-date';
import { clauseName } from '../wording/clause-name';
import { occurrenceName } from '../wording/occurrence-words';
import { titleInMarks } from '../wording/plan-names';
import { stageName } from '../wording/stage-name';
import { timesText } from '../wording/times-wording';
import { dueFact } from './due-words';
import type { Escalated } from './escalated';
import { rectificationOf, rectifyDate, rectifySpan } from '../wording/rectification';

const COLUMNS: readonly Column[] = [
  { key: 'item', title: '项目', width: 5 },
  { key: 'content', title: '内容', width: 23 },
];

type Fact = readonly [item: string, content: string];

/** The table of facts about one occurrence; what there is nothing to say of has no row. */
export function factsTable(judgement: Judgement, assessment: Escalated): TableBlock {
  const { plan, asOf } = judgement;
  const { occurrence } = assessment;
  const { task, unit } = occurrence;
  const facts: readonly Fact[] = [
    ['工作任务', occurrenceName(assessment.occurrence, plan.year)],
    ['期次编号', occurrence.id],
    ['依据', basisOf(plan, task)],
    ['有关要求', task.requirement ?? ''],
    ['责任单位', unit],
    ['配合单位', task.with.join('、')],
    ['完成时限', dueFact(assessment, plan.year)],
    ['应办已办', countFact(assessment, asOf)],
    ['当前状态', stateFact(assessment, asOf)],
    ['所处阶段', `${stageName(assessment.stage.stage)}，${shortDate(assessment.stage.since, plan.year)}起`],
    ['整改时限', rectificationFact(judgement, assessment)],
  ];
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: facts.flatMap(([item, content]) =>
      content === '' ? [] : [{ cells: { item, content }, occurrences: [occurrence.id] }],
    ),
  };
}

/** `《2022年机关党建工作要点》第3条（强化政治建设）：6月，评选表彰先进支部`; of what was given in the year, by whom. */
function basisOf(plan: Plan, { added, section, clause, quote }: Task): string {
  if (added !== undefined) return `${fullDate(added.date)}${added.by ?? ''}交办`;
  const where = `${titleInMarks(plan)}${clauseName(clause.label)}（${section.title}）`;
  return quote === undefined ? where : `${where}：${quote}`;
}

/** `应办2-3次，已办1次，按序时进度应达2次，欠进度` */
function countFact({ occurrence, count, pace }: Escalated, asOf: Day): string {
  const said = `应办${timesText(occurrence.times)}，已办${count}次`;
  if (pace === undefined) return said;
  return `${said}，按序时进度应达${expectedBy(occurrence, asOf)}次，${PACE_WORDS[pace].zh}`;
}

/** `逾期92天，红灯`, `临期，还有3天，黄灯` */
function stateFact({ occurrence, state, daysLate, light }: Escalated, asOf: Day): string {
  const word = STATE_WORDS[state].zh;
  const left = occurrence.effectiveDue - asOf;
  const days =
    state === 'overdue' ? `${word}${daysLate ?? 0}天` : `${word}，${left === 0 ? '当日到期' : `还有${left}天`}`;
  return light === undefined ? days : `${days}，${LIGHT_WORDS[light].zh}`;
}

function rectificationFact(judgement: Judgement, assessment: Escalated): string {
  const rectification = rectificationOf(judgement, assessment.stage);
  if (rectification === undefined) return '';
  const date = rectifyDate(rectification, judgement.plan.year);
  return `${date}，${rectifySpan(rectification, assessment.stage)}${rectification.isPast ? '，已过' : ''}`;
}
