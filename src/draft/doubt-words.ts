import type { Bilingual } from '../diagnostic/language';
import type { Ambiguity } from '../time/phrase/ambiguity';
import type { Doubt, DoubtKind } from './draft';

const READINGS: Readonly<Record<Ambiguity, Bilingual>> = {
  'part-before': { zh: '可以理解为该旬结束前，也可以理解为该旬开始前', en: 'through that third, or before it begins' },
  'before-period': {
    zh: '可以理解为该期开始前，也可以理解为该期结束前',
    en: 'before the period begins, or before it ends',
  },
  'month-start': { zh: '没有写到哪一天', en: 'it names no last day' },
  around: { zh: '没有写前后几天', en: 'it does not say how many days around' },
  eve: { zh: '没有写提前几天', en: 'it does not say how many days before' },
  'year-end': { zh: '可以理解为12月，也可以理解为12月31日前', en: 'December, or by December 31' },
  'year-start': { zh: '可以理解为1月，也可以理解为一季度', en: 'January, or the first quarter' },
  'period-end': { zh: '可以理解为整个季度，也可以理解为季度末几天', en: 'the whole period, or its last days' },
  'whole-year': { zh: '没有写次数', en: 'it says no count' },
  irregular: { zh: '没有写次数', en: 'it says no count' },
  'first-or-each': {
    zh: '可以理解为第一季度（一月）一次，也可以理解为每季度（每月）一次',
    en: 'once in the first, or once in each',
  },
};

/** A doubt in words, for the comment beside the task and for the summary. */
export function doubtInWords({ about, words }: Doubt): Bilingual {
  const quoted = `“${words}”`;
  switch (about.kind) {
    case 'ambiguous':
      return ambiguousInWords(about, quoted);
    case 'no-such-time':
      return {
        zh: `${quoted}这个时间不存在，请写明时限`,
        en: `${quoted} names a time that does not exist; write when it is due`,
      };
    case 'no-such-frequency':
      return {
        zh: `${quoted}这样的频次没有对应的写法，请写明时限`,
        en: `no phrase says ${quoted}; write when it is due`,
      };
    case 'relative-time':
      return {
        zh: `时间取决于别的事，未作时限：${quoted}`,
        en: `the time hangs on something else, and was not taken: ${quoted}`,
      };
    case 'unplaced-number':
      return {
        zh: `句中有数字，没有当作时限或次数，请核对：${quoted}`,
        en: `the number was not taken for a time or a count: ${quoted}`,
      };
    case 'for-each':
      return {
        zh: `${quoted}各办各的：由各单位分别完成的，牵头单位写成组`,
        en: `${quoted}: if each of them owes it, let a group lead`,
      };
    case 'finer-time':
      return {
        zh: `${quoted}没有对应的写法，这里只按“${about.taken}”计`,
        en: `no phrase says ${quoted}; only ${about.taken} was taken`,
      };
    case 'months-beside':
      return {
        zh: `${quoted}括号里的月份没有算进时限，这里按全年“${about.taken}”计；只在这几个月办的，写成“6月至9月每月1次”这样`,
        en: `${quoted}: the months in brackets were not taken, and ${about.taken} is of the whole year; for these months alone, write it like “6月至9月每月1次”`,
      };
    case 'subject':
      return {
        zh: `原文写的是${quoted}来做，单位名单里没有，请确定牵头单位`,
        en: `the text says ${quoted} does it, which is no unit that was given; write who leads`,
      };
    case 'nothing-to-check':
      return { zh: '这一条没有写时间和次数，能写明的请补上', en: 'nothing in this clause has a time or a count' };
    case 'left-out':
      return {
        zh: `这里没有编进任务：${quoted}`,
        en: `no task holds this: ${quoted}`,
      };
    case 'several-leads':
      return {
        zh: `写了几个责任单位，这里以排在最前的${about.lead}牵头`,
        en: `several units are named; the first, ${about.lead}, leads`,
      };
  }
}

function ambiguousInWords(about: Extract<DoubtKind, { kind: 'ambiguous' }>, quoted: string): Bilingual {
  const { zh, en } = READINGS[about.ambiguity];
  return {
    zh: `${quoted}有歧义：${zh}；这里按“${about.reading}”计`,
    en: `${quoted} can be read in two ways: ${en}; taken as ${about.reading}`,
  };
}
