import type { Term } from './term';

/** What an occurrence comes to as of a date. */
export const JUDGEMENT_TERMS: readonly Term[] = [
  {
    name: { zh: '基准日', en: 'as-of date' },
    alsoCalled: ['截至日', '--as-of', 'asOf'],
    definition: {
      zh: '按哪一天判断。日期在它之后的记录不看。不写就是今天（北京时间）。',
      en: 'The day as of which everything is judged. Records with a date after it are not seen. Today in Shanghai unless told.',
    },
    seeAlso: ['known-at date', 'state'],
  },
  {
    name: { zh: '知情日', en: 'known-at date' },
    alsoCalled: ['登记日', '--known-at', 'recorded'],
    definition: {
      zh: '用 --known-at 写明，就连在它之后登记（recorded）的记录也不看，看到的是那一天已经知道的情况。记录不写登记日的，按发生的日子。',
      en: 'With --known-at, records written down (recorded) after that day are not seen either: what could be known then. A record without recorded was written down on its date.',
    },
    seeAlso: ['as-of date', 'record'],
  },
  {
    name: { zh: '状态', en: 'state' },
    alsoCalled: ['未到期', '进行中', 'upcoming', 'open'],
    definition: {
      zh: '一期到基准日的情况，从上往下第一个符合的：免办；按期办结或逾期办结；未到期（还没有到开始日）；逾期；临期；其余的是进行中。',
      en: 'What an occurrence comes to as of a date, the first that holds: waived; done or done late; upcoming (before it opens); overdue; due soon; otherwise open.',
    },
    seeAlso: ['done', 'due soon', 'overdue', 'waiver', 'light'],
  },
  {
    name: { zh: '办结', en: 'done' },
    alsoCalled: ['按期办结', '逾期办结', '完成', 'done late', 'done-late'],
    definition: {
      zh: '次数达到最少次数：在实际时限当天或者之前的是按期办结，之后的是逾期办结。最少次数是 0 的，实际时限过去之前是进行中，过去之后是按期办结。超过上限只是提醒，不是状态。',
      en: 'The count reached its minimum: done on or before the effective due date, done late after it. With a minimum of 0 it is open until the effective due date has passed, then done. Above the maximum is a warning, never a state.',
    },
    seeAlso: ['state', 'effective due date', 'record'],
  },
  {
    name: { zh: '临期', en: 'due soon' },
    alsoCalled: ['即将到期', 'due-soon', '--due-soon'],
    definition: {
      zh: '已经开始、还没有办结，离实际时限最多 7 天，当天也算；--due-soon 可以改天数。亮黄灯。',
      en: 'Open and not done, the effective due date at most 7 days away, that day included; --due-soon changes the number. The light is yellow.',
    },
    seeAlso: ['state', 'effective due date', 'overdue'],
  },
  {
    name: { zh: '逾期', en: 'overdue' },
    alsoCalled: ['超期', '逾期天数', 'daysLate'],
    definition: {
      zh: '过了实际时限还没有办结；时限当天不算逾期。逾期天数从实际时限算起。亮红灯，力争的亮黄灯。',
      en: 'Not done after the effective due date; due today is not overdue. Days late are counted from the effective due date. The light is red, yellow for a soft target.',
    },
    seeAlso: ['effective due date', 'stage', 'extension'],
  },
  {
    name: { zh: '灯', en: 'light' },
    alsoCalled: ['亮灯', '红灯', '黄灯', '绿灯', 'red', 'yellow', 'green'],
    definition: {
      zh: '状态的颜色：办结、未到期是绿灯；进行中是绿灯，欠进度的黄灯；临期是黄灯；逾期是红灯；免办没有灯。力争的最多黄灯。灯总是连同文字一起写出来。',
      en: 'The colour of a state: done and upcoming are green; open is green, yellow when behind; due soon is yellow; overdue is red; waived has none. A soft target is at most yellow. The light is always printed with its word.',
    },
    seeAlso: ['state', 'pace', 'soft target'],
  },
  {
    name: { zh: '序时进度', en: 'pace' },
    alsoCalled: ['进度', '超进度', '达进度', '欠进度', 'ahead', 'on pace', 'on-pace', 'behind'],
    definition: {
      zh: '最少要办 2 次以上的一期，在进行中、临期或逾期时，把已办次数和应办次数相比：应办次数＝最少次数×已过天数÷全部天数，去掉小数；已过天数含基准日，全部天数从开始日到实际时限，两头都算。多于应办是超进度，等于是达进度，少于是欠进度。只有一天的没有进度。',
      en: 'Where at least 2 are owed, and the state is open, due soon or overdue: the count against the whole part of minimum × days elapsed, the as-of day included, / days from opens to the effective due date, both included. More is ahead, equal on pace, less behind. A window of one day has no pace.',
    },
    seeAlso: ['light', 'stage', 'effective due date'],
  },
  {
    name: { zh: '阶段', en: 'stage' },
    alsoCalled: [
      ...['督办阶梯', '提示', '调度', '督查', '督办', '整改'],
      ...['escalation', 'escalation ladder', 'ladder', 'prompt', 'dispatch', 'inspect', 'supervise'],
    ],
    definition: {
      zh: '对没有办结、也没有免办的一期，催办升到了哪一步。通行的四步：开始起是提示；实际时限前 5 个工作日起，或者欠进度起，是调度；时限后 1 天起是督查，7 天内整改；时限后 15 天起是督办，3 天内整改。依次升级，都不早于开始日；同一天到了几步的，取最后一步。计划可以在 escalation 里另定。',
      en: 'How far a reminder has climbed, for what is not done or waived. The default ladder: prompt (提示) from opens; dispatch (调度) 5 workdays before the effective due date, or when behind; inspect (督查) 1 day after it, to be rectified within 7 days; supervise (督办) 15 days after it, within 3 days. Steps are taken in order, none before opens; of several that come on one day the last is the stage. A plan may replace it under escalation.',
    },
    seeAlso: ['effective due date', 'pace', 'supervision notice'],
  },
  {
    name: { zh: '完成率', en: 'completion rate' },
    alsoCalled: ['办结率', 'completionRate'],
    definition: {
      zh: '按期办结和逾期办结的期数，除以这些期数加上实际时限在基准日之前的其余期数，免办的不计；0 到 1，四位小数。没有一期可计的，不写。',
      en: 'Done and done late, over those done or whose effective due date is before the as-of date, waived ones left out: 0 to 1, four decimals, absent when nothing counts. Each lead unit’s occurrence counts once.',
    },
    seeAlso: ['done', 'waiver', 'as-of date'],
  },
  {
    name: { zh: '计分', en: 'score' },
    alsoCalled: ['扣分', '得分', 'scoring', 'weight'],
    definition: {
      zh: '一个单位一段时期的得分：从满分起，它牵头、实际时限在这段时期里并且在基准日之前的每一期，按状态扣分，再乘以任务的 weight；一项任务最多扣 cap，总分不低于 0；免办的和力争的不扣。办法写在计划的 scoring。',
      en: 'What a unit scores for a period: from full, for each of its occurrences as lead whose effective due date lies in the period and before the as-of date, the deduction for its state × weight; at most cap for one task, never below 0; waived and soft lose nothing. The rule stands under scoring in the plan.',
    },
    seeAlso: ['state', 'bulletin', 'soft target'],
  },
];
