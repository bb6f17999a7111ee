import type { PeriodUnit } from '../period';
import { map, oneOf, type Parser } from '../phrase/combinators';
import type { Point } from '../when';
import type { OwedTime } from './prose-item';

/** Words for a time that no phrase knows, each as what a phrase says otherwise: 岁末, 首季; 月末 is the end of each month. */
export const otherWords: Parser<OwedTime> = oneOf<OwedTime>({
  岁末: yearEnd(),
  岁尾: yearEnd(),
  首季: firstQuarter(),
  首季度: firstQuarter(),
  月末: monthEnd('on'),
  月底: monthEnd('on'),
  月末前: monthEnd('by'),
  月底前: monthEnd('by'),
});

/** 月 of 月调度、季通报: how often, where what is done is named after its period. */
export const periodOfName: Parser<OwedTime> = map(
  oneOf<PeriodUnit>({ 周: 'week', 月: 'month', 季: 'quarter', 季度: 'quarter', 半年: 'half-year', 年: 'year' }),
  (every) => ({ kind: 'recurrence', found: { rule: { every, cut: { kind: 'whole' } } }, within: undefined }),
);

function yearEnd(): OwedTime {
  const month: Point = { kind: 'month', month: 12 };
  return {
    kind: 'spans',
    spans: [{ span: { kind: 'stretch', from: month, to: month }, form: 'year-end', ambiguity: 'year-end' }],
  };
}

function firstQuarter(): OwedTime {
  const quarter: Point = { kind: 'quarter', quarter: 1 };
  return { kind: 'spans', spans: [{ span: { kind: 'stretch', from: quarter, to: quarter }, form: 'quarter' }] };
}

function monthEnd(kind: 'on' | 'by'): OwedTime {
  const cut = { kind, day: { kind: 'day', nth: -1 }, month: 1 } as const;
  return { kind: 'recurrence', found: { rule: { every: 'month', cut } }, within: undefined };
}
