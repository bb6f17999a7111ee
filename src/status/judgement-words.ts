import type { Bilingual } from '../diagnostic/language';
import type { Light, Pace, State } from '../model/assessment';

/** The words for what an occurrence comes to, as people read them. Programs read the names. */

export const STATE_WORDS: Readonly<Record<State, Bilingual>> = {
  done: { zh: '按期办结', en: 'done' },
  'done-late': { zh: '逾期办结', en: 'done late' },
  open: { zh: '进行中', en: 'open' },
  'due-soon': { zh: '临期', en: 'due soon' },
  overdue: { zh: '逾期', en: 'overdue' },
  upcoming: { zh: '未到期', en: 'upcoming' },
  waived: { zh: '免办', en: 'waived' },
};

export const LIGHT_WORDS: Readonly<Record<Light, Bilingual>> = {
  green: { zh: '绿灯', en: 'green' },
  yellow: { zh: '黄灯', en: 'yellow' },
  red: { zh: '红灯', en: 'red' },
};

export const PACE_WORDS: Readonly<Record<Pace, Bilingual>> = {
  ahead: { zh: '超进度', en: 'ahead' },
  'on-pace': { zh: '达进度', en: 'on pace' },
  behind: { zh: '欠进度', en: 'behind' },
};

/** The usual stages in English; a plan may name its own, which then stand as written. */
const STAGES_IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['提示', 'prompt'],
  ['调度', 'dispatch'],
  ['督查', 'inspect'],
  ['督办', 'supervise'],
]);

/** A stage of the ladder as a text names it. */
export function stageWord(stage: string): Bilingual {
  return { zh: stage, en: STAGES_IN_ENGLISH.get(stage) ?? stage };
}
