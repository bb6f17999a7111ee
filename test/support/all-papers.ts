import type { Document } from '../../src/document/blocks';
import { composeAnnualSummary } from '../../src/document/annual-summary/compose';
import { composeBulletin } from '../../src/document/bulletin/compose';
import { composeChecklist } from '../../src/document/checklist/compose';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { composeStageNotices } from '../../src/document/stage-notice/compose';
import { comparePlans } from '../../src/check/plan-changes/compare-plans';
import { composePlanChanges } from '../../src/document/plan-changes/compose';
import { isEscalated } from '../../src/document/stage-notice/escalated';
import { NOTHING } from '../../src/load/left-out';
import { matchRecords } from '../../src/match/match';
import type { Judgement } from '../../src/model/judgement';
import type { Plan, Task } from '../../src/model/plan';
import { twoDigits } from '../../src/time/civil-date';
import { period } from './sample-judgement';
import { whenOf } from './when-of';

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
  { name: '计划修改情况', papers: changesOf },
];

/** Those of all that has come to a stage; nothing, no sheet. */
function sheetsOf(judgement: Judgement): readonly Document[] {
  const assessments = judgement.assessments.filter(isEscalated);
  return assessments.length === 0 ? [] : [composeStageNotices({ judgement, assessments })];
}

/** What the plan has that another had not, what another has not that it has, and how it differs from last year's. */
function changesOf(judgement: Judgement, lastYear?: Judgement): readonly Document[] {
  const { plan, asOf } = judgement;
  const [first, ...others] = plan.tasks;
  const earlier = { ...plan, tasks: plan.tasks.slice(1).map(rewritten) };
  const later = { ...plan, tasks: others };
  const papers = [changesBetween(earlier, judgement), changesBetween(plan, { ...judgement, plan: later })];
  const ofYears = lastYear === undefined ? [] : [changesBetween(lastYear.plan, judgement)];
  const same = first === undefined ? [] : [changesBetween(plan, judgement)];
  return [...papers, ...ofYears, ...same].map((changes) => composePlanChanges({ changes, asOf }));
}

/** A task of which everything was otherwise that a plan says of one. */
function rewritten(task: Task, index: number): Task {
  return {
    ...task,
    title: `${task.title}（试行）`,
    when: whenOf(['每月', '待定', '{ by: 2022-06-20 }'][index % 3] ?? '6月'),
    lead: '机关纪委',
    with: ['机关党委'],
    quote: index % 2 === 0 ? undefined : '原来的话',
    requirement: `${task.requirement ?? ''}报送总结`,
    weight: 3,
    soft: !task.soft,
  };
}

function changesBetween(before: Plan, { plan, calendar, asOf }: Judgement): ReturnType<typeof comparePlans> {
  const matched = matchRecords(plan, calendar, [], { asOf, knownAt: undefined });
  const context = { plan, calendar, entries: [], leftOut: NOTHING, matched, asOf, gate: undefined };
  return comparePlans({ before, base: before, context });
}
