import { whenWords } from '../../../src/document/wording/when-words';
import { day, samplePlan, sampleTask } from '../../support/sample-judgement';
import { whenOf } from '../../support/when-of';

const FOLLOWED = sampleTask({ id: '5-2', title: '开展“政治监督”' });
const PLAN = samplePlan({ tasks: [FOLLOWED] });

test.each([
  ['6月', '6月'],
  ['每季度至少召开1次', '每季度至少召开1次'],
  ['常态化', '常态化'],
  ['待定', '待定'],
  ['2-3次', '年内2-3次'],
  ['年内2-3次', '年内2-3次'],
  ['全年2次', '全年2次'],
  ['每年1次', '每年1次'],
  ['[4月至6月, 9月至11月]', '4月至6月；9月至11月'],
  ['{ in: 2022-06 }', '6月'],
  ['{ in: 2022-Q2, times: 2 }', '第二季度，2次'],
  ['{ in: 2022-03..2022-05, times: 2-3 }', '3月至5月，2-3次'],
  ['{ in: 2022-06-28 }', '6月28日'],
  ['{ by: 2022-06-20 }', '6月20日前'],
  ['{ by: 2023-01-10, from: 2022-12-01 }', '12月1日至2023年1月10日'],
  ['{ times: 4 }', '全年，4次'],
  ['{ every: month }', '每月1次'],
  ['{ every: quarter, times: 2 }', '每季度2次'],
  ['{ every: week }', '每周1次'],
  ['{ every: half-year, times: "-3" }', '每半年不超过3次'],
  ['{ every: month, in: 2022-03..2022-11, times: 2-3 }', '3月至11月每月2-3次'],
  ['{ every: month, in: 2022-05..2022-05 }', '5月每月1次'],
  ['{ every: month, by: 25 }', '每月1次，25日前'],
  ['{ every: month, day: 20 }', '每月1次，20日'],
  ['{ every: quarter, by: 25 }', '每季度1次，3月25日、6月25日、9月25日、12月25日前'],
  ['{ every: half-year, day: 20 }', '每半年1次，6月20日、12月20日'],
  ['{ every: month, day: last workday }', '每月1次，时限自1月30日至12月30日，共12期'],
  ['{ every: week, day: 5, in: 2022-Q2 }', '4月4日至6月26日每周1次，时限自4月8日至6月24日，共12期'],
  ['{ every: quarter, by: +10 workdays }', '每季度1次，4月15日、7月14日、10月19日、2023年1月16日前'],
  ['{ after: 5-2, within: 10 workdays }', '“开展‘政治监督’”完成后10个工作日内'],
  ['{ after: 5-2, within: 7 days, times: 2 }', '“开展‘政治监督’”完成后7日内，2次'],
])('%s: %s', (yaml, words) => {
  expect(whenWords(PLAN, sampleTask({ when: whenOf(yaml) }))).toBe(words);
});

describe('a date that rests on workdays of a year without published holidays is provisional', () => {
  test.each([
    [2026, '{ every: quarter, by: +10 workdays }', '每季度1次，4月15日、7月14日、10月20日、2027年1月14日（暂定）前'],
    [2029, '{ every: half-year, day: last workday }', '每半年1次，6月29日（暂定）、12月31日（暂定）'],
    [2029, '{ every: month, day: last workday }', '每月1次，时限自1月31日（暂定）至12月31日（暂定），共12期'],
    [2029, '{ every: month, by: -3 workdays, in: 2029-10..2029-10 }', '10月每月1次，29日（暂定）前'],
    [2029, '{ every: month, by: 25 }', '每月1次，25日前'],
  ])('in %d: %s: %s', (year, yaml, words) => {
    expect(whenWords(samplePlan({ year }), sampleTask({ when: whenOf(yaml, year) }))).toBe(words);
  });
});

test('within which days it is owed is said behind', () => {
  const when = whenOf('每月');
  expect(whenWords(PLAN, sampleTask({ when, from: day('2022-07-01') }))).toBe('每月（2022年7月1日起）');
  expect(whenWords(PLAN, sampleTask({ when, from: day('2022-03-01'), until: day('2022-06-30') }))).toBe(
    '每月（2022年3月1日起，2022年6月30日止）',
  );
});
