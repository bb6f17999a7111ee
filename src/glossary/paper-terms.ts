import type { Term } from './term';

/** What the office issues. */
export const PAPER_TERMS: readonly Term[] = [
  {
    name: { zh: '月提示', en: 'monthly prompt' },
    alsoCalled: ['工作提示', '月度提示'],
    definition: {
      zh: '每月发给各单位的一页纸：本月重点工作、常规工作、临期与逾期、下月预告、报送要求。落款的日期就是基准日。',
      en: 'The paper that goes out to the units each month: key work, routine work, what is due soon or overdue, next month, and what to report. Its date is the as-of date. It is no prompt for a language model.',
    },
    seeAlso: ['as-of date', 'due soon', 'overdue'],
  },
  {
    name: { zh: '通报', en: 'bulletin' },
    alsoCalled: ['季度通报', '情况通报'],
    definition: {
      zh: '一个季度或者半年的完成情况，附各单位得分。',
      en: 'The paper about a quarter or a half-year: how far each unit has come, with its score.',
    },
    seeAlso: ['score', 'completion rate'],
  },
  {
    name: { zh: '督办单', en: 'supervision notice' },
    alsoCalled: ['提示单', '调度单', '督查单', 'notice'],
    definition: {
      zh: '对一期没有办结的工作发给责任单位的单子，一期一张，按它所在的阶段叫提示单、调度单、督查单或者督办单。',
      en: 'The sheet sent to the lead unit about one occurrence that is not done, named after its stage: 提示单, 调度单, 督查单 or 督办单.',
    },
    seeAlso: ['stage', 'lead unit'],
  },
  {
    name: { zh: '责任清单', en: 'checklist' },
    alsoCalled: ['任务清单', '任务分解表'],
    definition: {
      zh: '全年的任务，按单位列成的清单。',
      en: 'The year’s tasks, listed by unit.',
    },
    seeAlso: ['task', 'lead unit'],
  },
  {
    name: { zh: '汇总', en: 'roll-up' },
    alsoCalled: ['落实情况汇总', 'rollup'],
    definition: {
      zh: '许多单位的计划合在一起算：合计、每个单位一行、完成率低的在前，另按部分、按月份。有错误的计划只计入没有错的内容。',
      en: 'The plans of many organisations added up: totals, one line each, the lowest rate first, and by section and month. A plan with errors counts with its sound parts.',
    },
    seeAlso: ['completion rate', 'occurrence', 'facts'],
  },
  {
    name: { zh: '明细', en: 'facts' },
    alsoCalled: ['--facts'],
    definition: {
      zh: '汇总所依据的全部期次，每期一行，写成 Parquet、NDJSON 或 csv，交给查询工具去算。',
      en: 'All occurrences behind a roll-up, a row each, as Parquet, NDJSON or csv, for an engine that answers queries.',
    },
    seeAlso: ['roll-up', 'occurrence'],
  },
];
