import type { Assessment } from '../../model/assessment';
import type { CountedList, Tone } from './dashboard';
import { TONES } from './dashboard';
import type { ListMaker } from './counted-list';

/** The words for a tone, as they stand in a small space. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  late: '逾期',
  near: '临期',
  open: '在办',
  later: '未到',
  settled: '已结',
};

export function toneOf({ state, pace }: Assessment): Tone {
  switch (state) {
    case 'overdue':
      return 'late';
    case 'due-soon':
      return 'near';
    case 'open':
      return pace === 'behind' ? 'near' : 'open';
    case 'upcoming':
      return 'later';
    case 'done':
    case 'done-late':
    case 'waived':
      return 'settled';
  }
}

/** The most pressing tone of a list, and which of the list have it. */
export interface Pressing {
  readonly tone: Tone;
  /** Absent where all are settled: then there is nothing to look for. */
  readonly marked: CountedList | undefined;
}

/** @param key of the whole list; @param title what the whole list holds */
export function pressingOf(lists: ListMaker, key: string, title: string, assessments: readonly Assessment[]): Pressing {
  const tones = new Map(assessments.map((each) => [each, toneOf(each)]));
  const tone = mostPressing([...tones.values()]);
  if (tone === 'settled') return { tone, marked: undefined };
  const having = assessments.filter((each) => tones.get(each) === tone);
  const word = wordOf(tone, having);
  return { tone, marked: lists.listOf(`${key}-${tone}`, word, having, `${title}　${word}`) };
}

export function mostPressing(tones: readonly Tone[]): Tone {
  return TONES.find((tone) => tones.includes(tone)) ?? 'settled';
}

/** What is near because it is behind is not called due soon. */
function wordOf(tone: Tone, assessments: readonly Assessment[]): string {
  if (tone !== 'near') return TONE_WORDS[tone];
  const [soon, behind] = [
    assessments.some(({ state }) => state === 'due-soon'),
    assessments.some(({ state }) => state === 'open'),
  ];
  if (soon && behind) return '预警';
  return behind ? '滞后' : TONE_WORDS.near;
}
