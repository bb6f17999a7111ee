import type { Bilingual, Language } from '../../diagnostic/language';
import type { Assessment, State } from '../../model/assessment';
import type { Occurrence } from '../../model/occurrence';
import { formatDay } from '../../time/civil-date';
import { oneLine } from '../../text/safe-text';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS, stageWord } from '../../status/judgement-words';
import { progressOf } from '../../status/progress';
import type { Paint } from '../paint';
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

/** One occurrence as the cells of its row. */
export function statusRow(assessment: Assessment, { language, paint, width }: TableLook): readonly Cell[] {
  const { occurrence, state, light, pace, count, stage, daysLate } = assessment;
  const words = [STATE_WORDS[state][language], ...(light === undefined ? [] : [LIGHT_WORDS[light][language]])];
  const progress = [progressOf(count, occurrence.times), ...(pace === undefined ? [] : [PACE_WORDS[pace][language]])];
  const isRoomy = width >= ROOMY;
  return [
    { text: dueText(occurrence, language) },
    { text: oneLine(`${occurrence.task.id} ${occurrence.task.title}`) },
    { text: oneLine(occurrence.unit) },
    { text: oneLine(occurrence.period).replace('..', '..\n') },
    { text: progress.join(isRoomy ? ' ' : '\n') },
    { text: words.join(isRoomy ? { zh: ' ', en: ', ' }[language] : '\n'), brush: stateBrush(state, paint) },
    { text: stage === undefined ? '' : oneLine(stageWord(stage.stage)[language]) },
    { text: daysLate === undefined ? '' : String(daysLate) },
  ];
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
