/**
 * Ways of speaking that can be understood in more than one way. Each has one documented reading, which the program takes;
 * `check` warns and shows the form that says it plainly.
 */
export const AMBIGUITIES = [
  /** 6月中旬前: through the 20th, or up to the 10th? Read: through. */
  'part-before',
  /** 6月前, 三季度前: read as before it begins. */
  'before-period',
  /** 6月初: read as the 1st to the 10th. */
  'month-start',
  /** 七一前后: read as ten days either side. */
  'around',
  /** 七一前夕: read as the 14 days before. */
  'eve',
  /** 年底: read as December. */
  'year-end',
  /** 年初: read as January. */
  'year-start',
  /** 二季度末: read as the whole quarter, due on its last day. */
  'period-end',
  /** 全年 without a count: read as once in the year. */
  'whole-year',
  /** 3-12月不定期 without a count: read as once in that stretch. */
  'irregular',
  /** 一季度一次: in the first quarter, or each quarter? Read: in the first. */
  'first-or-each',
] as const;

export type Ambiguity = (typeof AMBIGUITIES)[number];
