import type { Bilingual, Language } from '../../diagnostic/language';
import type { Assessment, Light, Pace, State } from '../../model/assessment';
import type { Occurrence } from '../../model/occurrence';
import type { Task } from '../../model/plan';
import { formatDay, type Day } from '../../time/civil-date';
import type { Times } from '../../time/when';
import { oneLine } from '../../text/safe-text';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS, stageWord } from '../../status/judgement-words';
import { progressOf } from '../../status/progress';
import type { Paint } from '../paint';
import { remembering } from '../remembering';
import type { Cell, Column } from './table-layout';

/** Marks a due date that rests on a year whose holidays are not published; the line under the table explains it. */
export const PROVISIONAL_MARK = '*';

const EXTENDED: Bilingual = { zh: '已延期', en: 'extended' };

/** From this width on, state and light, or count and pace, stand on one line. */
const ROOMY = 100;

/** How a sheet is to look. */
export interface TableLook {
  readonly language: Language;
  readonly paint: Paint;
  /** The columns of the terminal. */
  readonly width: number;
}

const HEADINGS: readonly (Bilingual & Omit<Column, 'heading'>)[] = [
  { zh: '完成时限', en: 'Due', limit: 11 },
  { zh: '任务', en: 'Task' },
  { zh: '责任单位', en: 'Unit', limit: 14 },
  { zh: '期次', en: 'Period', limit: 12 },
  { zh: '进度', en: 'Count', limit: 12 },
  { zh: '状态', en: 'State', limit: 16 },
  { zh: '阶段', en: 'Stage', limit: 9 },
  { zh: '逾期\n天数', en: 'Days\nlate', limit: 6, align: 'right' },
];

/** The columns of the table of occurrences. */
export function statusColumns(language: Language): readonly Column[] {
  return HEADINGS.map(({ zh, en, ...column }) => ({ ...column, heading: { zh, en }[language] }));
}

/** Occurrences as the cells of their rows. Rows have most cells in common, and each is made once. */
export function statusRows(
  assessments: readonly Assessment[],
  { language, paint, width }: TableLook,
): readonly (readonly Cell[])[] {
  const isRoomy = width >= ROOMY;
  const dayCell = remembering((day: Day): Cell => ({ text: formatDay(day) }));
  const dueCell = (occurrence: Occurrence): Cell =>
    occurrence.provisional || occurrence.extension !== undefined
      ? { text: dueText(occurrence, language) }
      : dayCell(occurrence.effectiveDue);
  const taskCell = remembering(({ id, title }: Task): Cell => ({ text: oneLine(`${id} ${title}`) }));
  const unitCell = remembering((unit: string): Cell => ({ text: oneLine(unit) }));
  const periodCell = remembering((period: string): Cell => ({ text: oneLine(period).replace('..', '..\n') }));
  const countCell = remembering((times: Times) =>
    remembering((count: number) =>
      remembering((pace: Pace | undefined): Cell => {
        const words = [progressOf(count, times), ...(pace === undefined ? [] : [PACE_WORDS[pace][language]])];
        return { text: words.join(isRoomy ? ' ' : '\n') };
      }),
    ),
  );
  const stateCell = remembering((state: State) =>
    remembering((light: Light | undefined): Cell => {
      const words = [STATE_WORDS[state][language], ...(light === undefined ? [] : [LIGHT_WORDS[light][language]])];
      return { text: words.join(isRoomy ? { zh: ' ', en: ', ' }[language] : '\n'), brush: stateBrush(state, paint) };
    }),
  );
  const stageCell = remembering((stage: string | undefined): Cell => {
    return { text: stage === undefined ? '' : oneLine(stageWord(stage)[language]) };
  });
  const lateCell = remembering((days: number | undefined): Cell => ({ text: days === undefined ? '' : String(days) }));
  return assessments.map(({ occurrence, state, light, pace, count, stage, daysLate }) => [
    dueCell(occurrence),
    taskCell(occurrence.task),
    unitCell(occurrence.unit),
    periodCell(occurrence.period),
    countCell(occurrence.times)(count)(pace),
    stateCell(state)(light),
    stageCell(stage?.stage),
    lateCell(daysLate),
  ]);
}

/** The effective due date, with a word where it is a later one than the plan's. */
function dueText({ effectiveDue, provisional, extension }: Occurrence, language: Language): string {
  const day = formatDay(effectiveDue) + (provisional ? PROVISIONAL_MARK : '');
  return extension === undefined ? day : `${day}\n${EXTENDED[language]}`;
}

function stateBrush(state: State, paint: Paint): (text: string) => string {
  switch (state) {
    case 'overdue':
      return paint.error;
    case 'due-soon':
      return paint.warning;
    case 'done':
    case 'done-late':
      return paint.good;
    case 'open':
      return paint.strong;
    case 'upcoming':
    case 'waived':
      return paint.dim;
  }
}
