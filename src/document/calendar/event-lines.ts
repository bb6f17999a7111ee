import type { Assessment } from '../../model/assessment';
import { STATE_WORDS } from '../../status/judgement-words';
import { dateRange, shortDate } from '../wording/chinese-date';
import { countSoFar } from '../wording/times-wording';

/**
 * What an event says below its title, one line a subject: what is asked for, what is to be handed in, by whom, where the
 * plan says so, how far it has come.
 *
 * @param year the plan's; dates of another year name it
 */
export function eventLines(assessment: Assessment, year: number): readonly string[] {
  const { occurrence, state } = assessment;
  const { id, task, unit, opens, effectiveDue, isOneDay } = occurrence;
  const { section, clause } = task;
  return [
    line('有关要求', task.requirement ?? task.quote ?? ''),
    line('成果', task.deliverables.join('、')),
    line('责任单位', unit),
    line('配合单位', task.with.join('、')),
    line('完成时限', isOneDay ? shortDate(effectiveDue, year) : dateRange(opens, effectiveDue, year)),
    ...remarksOnDue(assessment, year),
    line('次数', countSoFar(assessment)),
    line('状态', `${STATE_WORDS[state].zh}${dayOfState(assessment, year)}`),
    line('出处', [section.title, clause.label, clause.title].filter((part) => part.trim() !== '').join(' ')),
    line('期次', id),
  ].filter((text) => text !== '');
}

function line(name: string, text: string): string {
  return text.trim() === '' ? '' : `${name}：${text.trim()}`;
}

/** What the due date rests on. */
function remarksOnDue({ occurrence }: Assessment, year: number): readonly string[] {
  const { due, effectiveDue, extension, provisional } = occurrence;
  return [
    extension === undefined ? '' : `已批准延期，原定${shortDate(due, year)}完成`,
    extension === undefined && due !== effectiveDue ? `原定${shortDate(due, year)}，遇休息日调整` : '',
    provisional ? '完成时限暂定，待当年放假安排公布后确认' : '',
  ];
}

/** The day on which it was done, or agreed that it need not be. */
function dayOfState({ state, doneOn, occurrence: { waived } }: Assessment, year: number): string {
  if (state === 'waived') return typeof waived === 'object' ? `（${shortDate(waived.date, year)}）` : '';
  return doneOn === undefined ? '' : `（${shortDate(doneOn, year)}）`;
}
