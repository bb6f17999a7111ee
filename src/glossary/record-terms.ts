import type { Term } from './term';

/** What happened, and how it is written down. */
export const RECORD_TERMS: readonly Term[] = [
  {
    name: { zh: '台账', en: 'ledger' },
    alsoCalled: ['记录文件', 'records'],
    definition: {
      zh: '全部记录，放在计划旁边的 records/*.yaml：一个单位一个文件，一个月一个文件，或者只有一个文件都行。只往后加；记错的不改不删，用作废撤回。发给各单位填报的表，一期一行，用 ledger export 导出。',
      en: 'All records, in records/*.yaml beside the plan: one file a unit, a month, or just one. It is append-only by habit: a wrong entry is taken back by a void. The sheets that units fill in, one row an occurrence, come from ledger export.',
    },
    seeAlso: ['record', 'void', 'evidence'],
  },
  {
    name: { zh: '完成记录', en: 'record' },
    alsoCalled: ['记录', '办结记录', 'date', 'count'],
    definition: {
      zh: '记一件办了的事：任务、发生的日子（date）、单位、次数（count，不写是 1）。它算在 for 写明的那一期；没有写的，算在日子落在起止之内的那一期；再没有，算更早而还没有办够的最近一期（补办）；再没有，算下一期（提前办）；都没有，算最后一期（多办的）。',
      en: 'What was done: the task, the day it happened (date), the unit, how many at once (count, 1 unless told). It counts for the occurrence that for names; else for the one whose window contains the date; else for the latest earlier one still unmet (late); else for the next one (early); else for the last one, as an extra.',
    },
    seeAlso: ['ledger', 'period', 'evidence', 'void'],
  },
  {
    name: { zh: '佐证', en: 'evidence' },
    alsoCalled: ['佐证材料', '证明材料', 'sha256'],
    definition: {
      zh: '记录后面附的证明：一个文件（file，可以附 sha256）、一个网址（url），或者一个文号（ref）。',
      en: 'What proves a record: a file (with an optional sha256), a url, or a ref, the number of a document (文号).',
    },
    seeAlso: ['record', 'ledger'],
  },
  {
    name: { zh: '延期', en: 'extension' },
    alsoCalled: ['延期申请', 'extend'],
    definition: {
      zh: '把一期的时限推到 to 那一天，从它的日期（date）起生效，几次延期以最后一次为准。没有批准（approved）是错误，不起作用；to 早于时限是错误；过了时限才申请的，起作用，但会提醒。有几期的任务要用 for 写明是哪一期。',
      en: 'Moves the due date of an occurrence to the day under to. It acts from its date; the last one wins. Without approved it is an error and does not act; to before the due date is an error; asked after the due date it acts and is a warning. It needs for unless the task has one occurrence a unit.',
    },
    seeAlso: ['effective due date', 'waiver', 'record'],
  },
  {
    name: { zh: '免办', en: 'waiver' },
    alsoCalled: ['免予办理', 'waive', 'waived'],
    definition: {
      zh: '经批准不再办的一期，没有灯，不计入完成率。没有批准（approved）是错误，不起作用。记录不会算在免办的期次上；用 for 写明算在它上面的，是错误。',
      en: 'An occurrence that need not be done: it has no light and is left out of the completion rate. Without approved it is an error and does not act. No record is placed on a waived occurrence, and a for that names one is an error.',
    },
    seeAlso: ['state', 'extension', 'completion rate'],
  },
  {
    name: { zh: '进展', en: 'progress' },
    alsoCalled: ['进展记录'],
    definition: {
      zh: '说明办到了哪一步的记录，写 kind: progress。不算次数，不改状态。',
      en: 'An entry that says how far things are, with kind: progress. It counts nothing and changes no state.',
    },
    seeAlso: ['record', 'state'],
  },
  {
    name: { zh: '作废', en: 'void' },
    alsoCalled: ['撤回', '撤销'],
    definition: {
      zh: '撤回一条记错的记录，那一条仍然看得见。of 里的键必须恰好对上一条记录；同一条不能作废两次。不论基准日是哪一天都起作用；用 --known-at 的，从登记（recorded）那天起。',
      en: 'Takes back a record that was wrong, which stays in sight. The keys of of must fit exactly one record, and voiding twice is an error. It acts whatever the as-of date; with --known-at, from its recorded.',
    },
    seeAlso: ['record', 'ledger', 'known-at date'],
  },
];
