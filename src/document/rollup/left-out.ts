import type { Bilingual } from '../../diagnostic/language';
import type { RollUp } from '../../rollup/roll-up';

/** Of what the numbers do not speak, or not for certain, a sentence each; none where everything was counted. */
export function leftOutSentences({
  shard,
  partly,
  uncounted,
  otherYears = 0,
  provisional,
}: RollUp): readonly Bilingual[] {
  return [
    ...(shard === undefined ? [] : [shardSentence(shard.number, shard.of)]),
    ...(partly === 0 ? [] : [partlySentence(partly)]),
    ...(uncounted === 0 ? [] : [uncountedSentence(uncounted)]),
    ...(otherYears === 0 ? [] : [otherYearsSentence(otherYears)]),
    ...(provisional ? [PROVISIONAL] : []),
  ];
}

function shardSentence(number: number, of: number): Bilingual {
  return {
    zh: `全部计划分成${of}组，这里只汇总了第${number}组。`,
    en: `This is part ${number} of ${of} only, not the whole.`,
  };
}

function partlySentence(plans: number): Bilingual {
  return {
    zh: `有${plans}份计划写有错误，只计入其中没有错误的内容。`,
    en: `${plans === 1 ? '1 plan has' : `${plans} plans have`} errors and count${plans === 1 ? 's' : ''} in part only.`,
  };
}

function uncountedSentence(plans: number): Bilingual {
  return {
    zh: `有${plans}份计划读不出来，没有计入。`,
    en: `${plans === 1 ? '1 plan' : `${plans} plans`} could not be read and ${plans === 1 ? 'is' : 'are'} not counted.`,
  };
}

function otherYearsSentence(plans: number): Bilingual {
  return {
    zh: `另有${plans}份其他年度的计划，不在汇总之列。`,
    en: `${plans === 1 ? '1 plan of another year is' : `${plans} plans of other years are`} left out.`,
  };
}

const PROVISIONAL: Bilingual = {
  zh: '有的时限所在年份的放假安排尚未公布，按周一至周五为工作日推算，结果为暂定。',
  en: 'Provisional: for some due dates the holidays of the year are not published; Monday to Friday counted as workdays.',
};
