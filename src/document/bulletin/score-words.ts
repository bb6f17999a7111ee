import type { Assessment } from '../../model/assessment';
import type { Deduction, Score, Spared } from '../../status/score';

/** `1`; `并列2` where others have the same score. */
export function rankText({ rank, isShared }: Score): string {
  return isShared ? `并列${rank}` : String(rank);
}

/** The occurrences that took points from a score. */
export function takenFrom({ deductions }: Score): readonly Assessment[] {
  return deductions.filter(({ points }) => points > 0).map(({ assessment }) => assessment);
}

const SPARED_WORDS: Readonly<Record<Spared, string>> = {
  soft: '力争事项，不扣分',
  excluded: '计划列明不计分',
  cap: '达到单项上限',
  floor: '得分已扣完',
};

/** Why an occurrence took less than its state alone would, or more; empty where there is nothing to say. */
export function deductionNote({ spared, assessment }: Deduction): string {
  const { weight } = assessment.occurrence.task;
  const weighted = weight === 1 || spared === 'soft' || spared === 'excluded' ? [] : [`权重${weight}`];
  return [...weighted, ...(spared === undefined ? [] : [SPARED_WORDS[spared]])].join('，');
}
