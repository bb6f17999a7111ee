import type { Bilingual } from '../../diagnostic/language';
import type { CountColumn } from '../../document/rollup/count-cells';
import { rateText } from '../../document/wording/figures';
import { completionRateOf, occurrencesIn } from '../../rollup/rate';
import type { RollUp } from '../../rollup/roll-up';

/** The words of a roll-up in a terminal. */

export const HEADING: Bilingual<(year: number, asOf: string) => string> = {
  zh: (year, asOf) => `${year}年工作要点落实情况汇总　基准日 ${asOf}`,
  en: (year, asOf) => `Roll-up of the plans of ${year}, as of ${asOf}`,
};
export const NOTHING_COUNTED: Bilingual<(year: number) => string> = {
  zh: (year) => `没有计入${year}年的计划。`,
  en: (year) => `No plan of ${year} was counted.`,
};

export const ORGANISATIONS: Bilingual = { zh: '各单位，完成率低的在前', en: 'Organisations, lowest rate first' };
export const WORST_UNITS: Bilingual = { zh: '完成率最低的责任单位', en: 'Units with the lowest rates' };
export const SECTIONS: Bilingual = { zh: '各部分，期次多的在前', en: 'By section, most occurrences first' };
export const MONTHS: Bilingual = { zh: '各月，按实际时限', en: 'By month of the effective due date' };

export const RANK: Bilingual = { zh: '名次', en: 'Rank' };
export const ORGANISATION: Bilingual = { zh: '单位', en: 'Organisation' };
export const PLANS: Bilingual = { zh: '计划', en: 'Plans' };
export const UNIT: Bilingual = { zh: '责任单位', en: 'Unit' };
export const SECTION: Bilingual = { zh: '部分', en: 'Section' };
export const NO_SECTION: Bilingual = { zh: '不分部分的', en: '(of no section)' };
export const MONTH: Bilingual = { zh: '月份', en: 'Month' };

/** Headings on two lines, for eleven columns share the width. */
export const COUNT_HEADINGS: Readonly<Partial<Record<CountColumn, Bilingual>>> = {
  occurrences: { zh: '期次', en: 'Occur-\nrences' },
  counting: { zh: '应\n完成', en: 'To be\ndone' },
  done: { zh: '已\n完成', en: 'Done' },
  onTime: { zh: '按期\n办结', en: 'On\ntime' },
  late: { zh: '逾期\n办结', en: 'Late' },
  overdue: { zh: '逾期', en: 'Over-\ndue' },
  dueSoon: { zh: '临期', en: 'Due\nsoon' },
};

/** What all plans come to. */
export function total({ organisations, plans, units, total: counts }: RollUp): Bilingual {
  const { counting, done, byState } = counts;
  const [all, rate] = [occurrencesIn(counts), completionRateOf(counts)];
  const [late, overdue, dueSoon] = [byState['done-late'], byState.overdue, byState['due-soon']];
  const outcome =
    rate === undefined
      ? { zh: '还没有应完成的', en: 'nothing has to be done yet' }
      : {
          zh: `应完成 ${counting} 期，已完成 ${done} 期（其中逾期办结 ${late} 期），完成率 ${rateText(rate)}`,
          en: `${done} of ${counting} done (${late} of them late), completion rate ${rateText(rate)}`,
        };
  return {
    zh:
      `${organisations.length} 个单位，${plans} 份计划，${units} 个责任单位，${all} 期。\n` +
      `${outcome.zh}；逾期 ${overdue} 期，临期 ${dueSoon} 期。`,
    en:
      `${many(organisations.length, 'organisation')}, ${many(plans, 'plan')}, ${many(units, 'unit')}, ` +
      `${many(all, 'occurrence')}.\n${capital(outcome.en)}; ${overdue} overdue, ${dueSoon} due soon.`,
  };
}

export function moreOrganisations(all: number, top: number): Bilingual | undefined {
  if (all <= top) return undefined;
  return {
    zh: `共 ${all} 个单位，以上是前 ${top} 个；--top 0 列出全部。`,
    en: `The first ${top} of ${all} organisations; --top 0 lists all.`,
  };
}

export function moreSections(all: number, top: number): Bilingual | undefined {
  if (all <= top) return undefined;
  return {
    zh: `共 ${all} 个部分，以上是前 ${top} 个；--top 0 列出全部。`,
    en: `The first ${top} of ${all} sections; --top 0 lists all.`,
  };
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
