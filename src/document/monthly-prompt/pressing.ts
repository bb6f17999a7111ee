import type { Assessment } from '../../model/assessment';
import type { Day } from '../../time/civil-date';
import type { Block, ListItem } from '../blocks';
import { shortDate } from '../wording/chinese-date';
import { briefDate, dateInLine } from '../wording/deadline';
import { LIGHT_WORDS } from '../../status/judgement-words';
import { stageName } from '../wording/stage-name';
import { summedUp } from '../wording/overdue-runs';
import { joinParts, occurrenceIds, partsOfLine, type TaskLine } from '../wording/task-line';
import { countMatters, countSoFar } from '../wording/times-wording';

/** The date as of which the paper speaks, and the year that it is about. */
export interface PressingContext {
  readonly asOf: Day;
  readonly year: number;
}

/** 三、临期与逾期: what presses as of the date, one line a task, what is left of last year's plan first. */
export function pressingBlocks(
  lastYear: readonly TaskLine[],
  thisYear: readonly TaskLine[],
  context: PressingContext,
): Block[] {
  const items = [
    ...lastYear.map((line) => pressingItem(line, `（${line.plan.year}年结转）`, context)),
    ...thisYear.map((line) => pressingItem(line, '', context)),
  ];
  return [items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: '没有临期、逾期和欠进度的事项。' }];
}

function pressingItem(line: TaskLine, mark: string, context: PressingContext): ListItem {
  const parts = partsOfLine(line, (each) => situationOf(each, context));
  const said = joinParts(summedUp(parts, context.year));
  return { text: `${line.task.title}${mark}：${said}。`, occurrences: occurrenceIds(line) };
}

/** `5月31日（周二）到期，红灯，逾期1天，6月1日起进入督查阶段` */
function situationOf(assessment: Assessment, context: PressingContext): string {
  const { state, light, stage } = assessment;
  const date = state === 'open' ? briefDate(assessment, context.year) : dateInLine(assessment, context.year);
  const count = countMatters(assessment) ? `（${countSoFar(assessment)}）` : '';
  const parts = [`${date}到期${count}`];
  if (light !== undefined) parts.push(LIGHT_WORDS[light].zh);
  parts.push(...stateWords(assessment, context.asOf));
  if (stage !== undefined) parts.push(`${shortDate(stage.since, context.year)}起进入${stageName(stage.stage)}阶段`);
  return parts.join('，');
}

/** The state, the pace where it is behind, and the days. */
function stateWords({ occurrence, state, pace, daysLate }: Assessment, asOf: Day): string[] {
  if (state === 'overdue') return [`逾期${daysLate ?? 0}天`];
  const behind = pace === 'behind' ? ['欠进度'] : [];
  if (state !== 'due-soon') return ['进行中', ...behind];
  const daysLeft = occurrence.effectiveDue - asOf;
  return ['临期', ...behind, daysLeft === 0 ? '今日到期' : `还有${daysLeft}天`];
}
