import type { Document } from '../../src/document/blocks';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import type { Judgement } from '../../src/model/judgement';
import { twoDigits } from '../../src/time/civil-date';
import { period } from './sample-judgement';

/** A kind of paper: all that an office could issue of it in a year. */
export interface PaperKind {
  readonly name: string;
  readonly papers: (judgement: Judgement, lastYear?: Judgement) => readonly Document[];
}

const MONTHS = Array.from({ length: 12 }, (_none, index) => period(`2022-${twoDigits(index + 1)}`));

/** Every kind of paper. What is listed here is tried with every office and in every format. */
export const ALL_PAPERS: readonly PaperKind[] = [
  {
    name: '月提示',
    papers: (judgement, lastYear) => MONTHS.map((month) => composeMonthlyPrompt({ judgement, lastYear, month })),
  },
];
