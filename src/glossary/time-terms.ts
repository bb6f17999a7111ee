import type { Term } from './term';

/** When something is owed. */
export const TIME_TERMS: readonly Term[] = [
  {
    name: { zh: '期次', en: 'occurrence' },
    alsoCalled: ['期', '一期'],
    definition: {
      zh: '一项任务在一段时间里对一个单位的要求：每段时间一期，由单位组牵头的每个成员各一期。期次由任务推算，从不保存。编号是“任务@时段”，由单位组牵头的是“任务@时段/单位”。',
      en: 'One window of one task for one unit: one per window and, for a group, per member. Occurrences are derived and never stored. The id is TASK@PERIOD, or TASK@PERIOD/UNIT for a task led by a group.',
    },
    seeAlso: ['task', 'period', 'window'],
  },
  {
    name: { zh: '时段', en: 'period' },
    alsoCalled: ['期号', 'for'],
    definition: {
      zh: '期次的名称，记录用 for 写它：2022-06-28、2022-06、2022-Q2、2022-H1、2022、2022-W05、2022-03..2022-05。按周期重复的，不论 by、day 截到哪一天，都用周期的名称；其余的用恰好说出首尾两天的最短写法。',
      en: 'What an occurrence is named by, and a record under for: 2022-06-28, 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W05, 2022-03..2022-05. Of a recurrence it is the key of its period, whatever by or day cuts off; of any other window the shortest key that names exactly its two days.',
    },
    seeAlso: ['occurrence', 'window', 'record'],
  },
  {
    name: { zh: '起止', en: 'window' },
    alsoCalled: ['时间窗', '开始日', 'opens'],
    definition: {
      zh: '一期从开始日（opens）到完成时限（due）的日子，两头都算。只有一天的，从 14 天前起就算已经开始，但不早于同一任务、同一单位更早结束的那一期结束之后。',
      en: 'The days of an occurrence from opens to due, both included. A window of one day counts as open from 14 days before, but only after the end of the latest owed window of that task and unit that ended earlier.',
    },
    seeAlso: ['due date', 'occurrence'],
  },
  {
    name: { zh: '完成时限', en: 'due date' },
    alsoCalled: ['时限', '截止日', '到期', 'due'],
    definition: {
      zh: '一期的最后一天，照计划的字面。当天办结仍是按期。',
      en: "The last day of an occurrence's window, as the plan says it literally. Done on that day is on time.",
    },
    seeAlso: ['effective due date', 'window', 'overdue'],
  },
  {
    name: { zh: '实际时限', en: 'effective due date' },
    alsoCalled: ['effectiveDue'],
    definition: {
      zh: '完成时限先按延期后移，再按逢休息日的办法移动，得到的那一天。状态、阶段和逾期天数都从它算起。',
      en: 'The due date after an extension, then moved by the rest-day rule. State, stage and days late are counted from it.',
    },
    seeAlso: ['due date', 'extension', 'rest-day rule'],
  },
  {
    name: { zh: '提醒日', en: 'reminder day' },
    alsoCalled: ['remindOn'],
    definition: {
      zh: '实际时限当天或者之前的最后一个工作日，按含调休的工作日历算。',
      en: 'The last workday on or before the effective due date, by the calendar with make-up workdays.',
    },
    seeAlso: ['effective due date', 'workday', 'provisional'],
  },
  {
    name: { zh: '常态化', en: 'ongoing' },
    alsoCalled: ['持续', '持续推进', '定期', '及时', '长期任务'],
    definition: {
      zh: '没有期限的任务：列出来，永远不逾期。它的记录跟着列出，不作判断。',
      en: 'A task without a window: listed and never overdue. Its records are listed with it, not judged.',
    },
    seeAlso: ['unscheduled', 'task'],
  },
  {
    name: { zh: '待定', en: 'unscheduled' },
    alsoCalled: ['另行通知', '时间未定'],
    definition: {
      zh: '时间还没有定的任务：只列出来，定了时间再写进计划。',
      en: 'A task whose time is not fixed yet: listed as such until the plan says when.',
    },
    seeAlso: ['ongoing', 'task'],
  },
  {
    name: { zh: '后续任务', en: 'follow-up' },
    alsoCalled: ['跟随任务', 'after', 'within'],
    definition: {
      zh: '在另一项任务之后若干天内要办的任务，写作 { after: 5-2, within: 10 workdays }。触发日是那一项办够最少次数的日子，没办够之前是它的实际时限；触发日当天开始，within 不计这一天。那一项免办的，它也免办。',
      en: 'A task owed some days after another, written { after: 5-2, within: 10 workdays }. The trigger is the day on which the minimum of that one was reached or, while it is not, its effective due date. It opens on the trigger’s day, which within does not count. A waived trigger waives it.',
    },
    seeAlso: ['effective due date', 'waiver', 'workday'],
  },
  {
    name: { zh: '节日', en: 'anchor' },
    alsoCalled: ['锚点', 'anchors'],
    definition: {
      zh: '时间短语里可以提到的日子，例如“七一”前。元旦、三八、五一、五四、六一、七一、八一、十一、国庆不用写；春节、清明、端午、中秋查工作日历，日历里没有那一年的，在计划的 anchors 里写明。',
      en: 'A day that phrases may name, such as “七一”前. 元旦, 三八, 五一, 五四, 六一, 七一, 八一, 十一 and 国庆 are known without being listed; 春节, 清明, 端午 and 中秋 come from the calendar, and where it does not know them, from anchors in the plan.',
    },
    seeAlso: ['workday', 'window'],
  },
  {
    name: { zh: '逢休息日', en: 'rest-day rule' },
    alsoCalled: ['顺延', '提前', '遇节假日顺延', 'rest-day', 'postpone', 'advance', 'keep'],
    definition: {
      zh: '时限落在休息日怎么办：keep 不变，advance 提前到前一个工作日，postpone 顺延到后一个工作日。写在计划的 calendar 里，不写就是 keep；任务上写的优先。提前的，开始日不晚于实际时限。',
      en: 'What happens to a due date that falls on a rest day: keep leaves it, advance moves it to the workday before, postpone to the workday after. It stands under calendar in the plan, keep unless told; on a task it wins. With advance, an occurrence opens no later than its effective due date.',
    },
    seeAlso: ['effective due date', 'workday', 'make-up workday'],
  },
  {
    name: { zh: '工作日', en: 'workday' },
    alsoCalled: ['工作日历', '休息日', '法定节假日', 'work calendar', 'holiday', 'rest-days', 'workdays'],
    definition: {
      zh: '按工作日历要上班的日子：周一至周五，去掉法定节假日，加上调休上班的周末；计划里的 rest-days、workdays 是本单位自己的休息日和工作日。',
      en: 'A day of work by the calendar: Monday to Friday without public holidays, and with make-up workdays; rest-days and workdays in the plan are those of the office itself.',
    },
    seeAlso: ['make-up workday', 'provisional', 'rest-day rule'],
  },
  {
    name: { zh: '调休', en: 'make-up workday' },
    alsoCalled: ['调休上班', '补班'],
    definition: {
      zh: '国务院的放假安排里定的要上班的周末，算工作日。放假安排一年一个通知，写到哪一天就记在哪个通知之下。',
      en: 'A weekend day that the State Council’s notice of a year’s holidays makes a day of work. A day stands under the notice that names it.',
    },
    seeAlso: ['workday', 'provisional'],
  },
  {
    name: { zh: '暂定', en: 'provisional' },
    alsoCalled: ['放假安排尚未公布'],
    definition: {
      zh: '提醒日或者实际时限用到了放假安排还没有公布或者不知道的年份的工作日，就标为暂定；那一年先按周一至周五上班计。',
      en: 'A mark where the reminder day or the effective due date needed the workdays of a year whose holidays are unpublished or unknown, and counted as Monday to Friday meanwhile.',
    },
    seeAlso: ['reminder day', 'effective due date', 'workday'],
  },
];
