import type { Term } from './term';

/** What a plan is made of, and who owes what. */
export const PLAN_TERMS: readonly Term[] = [
  {
    name: { zh: '工作要点', en: 'plan' },
    alsoCalled: ['计划', '年度计划', 'plan.yaml'],
    definition: {
      zh: '一个单位一年要办的事：有哪些任务，什么时候办，由谁办，写在 plan.yaml 里。任务是写下来的，期次每次运行时推算，做了什么另记在记录里。',
      en: 'What an office must do in a year, by when and by whom, written in plan.yaml. Tasks are written, occurrences are derived at each run, and what was done stands in records.',
    },
    seeAlso: ['task', 'occurrence', 'record'],
  },
  {
    name: { zh: '任务', en: 'task' },
    alsoCalled: ['事项', '工作任务'],
    definition: {
      zh: '计划里写明的一项工作，有编号（id）、名称、时间（when）和责任单位（lead）。编号在计划里只用一次，定了不改：记录凭编号认任务。',
      en: 'A standing duty as the plan writes it, with an id, a title, a time (when) and a lead. The id is unique and stays as it is: records refer to it.',
    },
    seeAlso: ['occurrence', 'lead unit', 'helping unit'],
  },
  {
    name: { zh: '牵头单位', en: 'lead unit' },
    alsoCalled: ['责任单位', '牵头', 'lead'],
    definition: {
      zh: '欠这项任务的单位，写在 lead：一个单位，或者一组单位。写一组单位的，组里每个单位各欠各的，分别判断。',
      en: 'The unit that owes a task, under lead: one unit or one group. Led by a group, a task is owed by each member for itself.',
    },
    seeAlso: ['helping unit', 'group', 'unassigned'],
  },
  {
    name: { zh: '配合单位', en: 'helping unit' },
    alsoCalled: ['协办单位', '配合', 'with'],
    definition: {
      zh: '帮着办的单位，写在 with：一个单位、一组单位，或者几个的列表。不计数。',
      en: 'A unit that helps with a task, under with: a unit, a group, or a list. It is never counted.',
    },
    seeAlso: ['lead unit', 'group'],
  },
  {
    name: { zh: '单位组', en: 'group' },
    alsoCalled: ['分组', 'groups'],
    definition: {
      zh: '几个单位合起来的名称，例如“各支部”，写在 groups。由它牵头的任务按成员分开，每个成员各有自己的期次；登记时要写明是哪个单位办的，写组名就是全体。',
      en: 'A name for several units, such as 各支部, under groups. A task that it leads fans out: each member has occurrences of its own, and a record must name the unit; the name of the group stands for all.',
    },
    seeAlso: ['lead unit', 'occurrence', 'record'],
  },
  {
    name: { zh: '待明确', en: 'unassigned' },
    alsoCalled: ['未定单位'],
    definition: {
      zh: '每个计划都认得的单位，意思是还没有定由谁负责。check 会提醒，其余一切照常。',
      en: '待明确, a unit that every plan knows: not yet assigned. check warns of it, everything else works.',
    },
    seeAlso: ['lead unit'],
  },
  {
    name: { zh: '力争', en: 'soft target' },
    alsoCalled: ['原则上', '努力目标', 'soft'],
    definition: {
      zh: '写了 soft: true 的任务，是努力的目标，不是硬要求：最多亮黄灯，阶段最多到调度，计分不扣分。',
      en: 'A task with soft: true is a target, not a hard duty: its light is at most yellow, its stage at most 调度 (dispatch), and it loses no score.',
    },
    seeAlso: ['light', 'stage', 'score'],
  },
];
