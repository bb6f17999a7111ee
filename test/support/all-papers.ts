import type { Document } from '../../src/document/blocks';
import { composeAnnualSummary } from '../../src/document/annual-summary/compose';
import { composeBulletin } from '../../src/document/bulletin/compose';
import { composeChecklist } from '../../src/document/checklist/compose';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { composeStageNotices } from '../../src/document/stage-notice/compose';
import { isEscalated } from '../../src/document/stage-notice/escalated';
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
  {
    name: '一个单位的月提示',
    papers: (judgement, lastYear) =>
      judgement.plan.units.flatMap(({ name: unit }) =>
        MONTHS.filter((_month, index) => index % 5 === 0).map((month) =>
          composeMonthlyPrompt({ judgement, lastYear, month, unit }),
        ),
      ),
  },
  {
    name: '通报',
    papers: (judgement, lastYear) =>
      ['2022-Q1', '2022-Q2', '2022-Q4', '2022-H1', '2022-H2'].map((key) =>
        composeBulletin({ judgement, lastYear, period: period(key) }),
      ),
  },
  { name: '年度总结', papers: (judgement) => [composeAnnualSummary({ judgement })] },
  { name: '督办单', papers: sheetsOf },
  { name: '责任清单', papers: (judgement) => [composeChecklist({ judgement })] },
];

/** Those of all that has come to a stage; nothing, no sheet. */
function sheetsOf(judgement: Judgement): readonly Document[] {
  const assessments = judgement.assessments.filter(isEscalated);
  return assessments.length === 0 ? [] : [composeStageNotices({ judgement, assessments })];
}
