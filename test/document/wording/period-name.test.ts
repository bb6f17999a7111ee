import { periodName, periodNameOf, shortPeriodName } from '../../../src/document/wording/period-name';
import { period } from '../../support/sample-judgement';

test.each([
  ['2022', '2022年', '2022年'],
  ['2022-H1', '上半年', '2022年上半年'],
  ['2022-H2', '下半年', '2022年下半年'],
  ['2022-Q2', '第二季度', '2022年第二季度'],
  ['2022-06', '6月', '2022年6月'],
  ['2022-W05', '第5周（1月31日至2月6日）', '2022年第5周（1月31日至2月6日）'],
  ['2022-06-28', '6月28日', '2022年6月28日'],
  ['2022-03..2022-05', '3月至5月', '2022年3月至5月'],
  ['2022-01-01..2022-06-20', '1月1日至6月20日', '2022年1月1日至6月20日'],
  ['2022-12..2023-01', '12月至2023年1月', '2022年12月至2023年1月'],
])('%s is %s, and by itself %s', (key, inItsYear, alone) => {
  expect(periodName(period(key), 2022)).toBe(inItsYear);
  expect(periodName(period(key))).toBe(alone);
  expect(periodNameOf(key, 2022)).toBe(inItsYear);
});

test('of another year it is told which', () => {
  expect(periodNameOf('2021-Q4', 2022)).toBe('2021年第四季度');
});

test('a week that begins in December belongs to the year of its Thursday', () => {
  expect(periodNameOf('2020-W53', 2020)).toBe('第53周（12月28日至2021年1月3日）');
});

test.each([
  ['2022-Q2', '本季度'],
  ['2022-H1', '上半年'],
  ['2022-06', '本期'],
])('once named, %s is %s', (key, name) => expect(shortPeriodName(period(key))).toBe(name));
