import {
  chineseNumeral,
  dateRange,
  dateWithWeekday,
  fullDate,
  monthName,
  shortDate,
  weekdayName,
} from '../../../src/document/wording/chinese-date';
import { day } from '../../support/sample-judgement';

describe('dates in Chinese', () => {
  test.each([
    ['2022-06-30', '2022年6月30日', '6月30日', '周四'],
    ['2022-01-01', '2022年1月1日', '1月1日', '周六'],
    ['2022-12-31', '2022年12月31日', '12月31日', '周六'],
    ['2022-10-09', '2022年10月9日', '10月9日', '周日'],
    ['2024-02-29', '2024年2月29日', '2024年2月29日', '周四'],
    ['2023-01-02', '2023年1月2日', '2023年1月2日', '周一'],
    ['2021-12-31', '2021年12月31日', '2021年12月31日', '周五'],
  ])('%s', (iso, full, inPaperOf2022, weekday) => {
    expect(fullDate(day(iso))).toBe(full);
    expect(shortDate(day(iso), 2022)).toBe(inPaperOf2022);
    expect(weekdayName(day(iso))).toBe(weekday);
    expect(dateWithWeekday(day(iso))).toBe(`${full}（${weekday}）`);
    expect(dateWithWeekday(day(iso), 2022)).toBe(`${inPaperOf2022}（${weekday}）`);
  });

  test('a week has seven names, from Monday on', () => {
    const week = ['2022-06-27', '2022-06-28', '2022-06-29', '2022-06-30', '2022-07-01', '2022-07-02', '2022-07-03'];
    expect(week.map((iso) => weekdayName(day(iso)))).toEqual(['周一', '周二', '周三', '周四', '周五', '周六', '周日']);
  });

  test.each([
    ['2022-01-09', '2022-05-29', '1月9日至5月29日'],
    ['2021-01-10', '2021-12-20', '2021年1月10日至12月20日'],
    ['2021-01-10', '2022-01-02', '2021年1月10日至2022年1月2日'],
    ['2022-12-25', '2023-01-08', '12月25日至2023年1月8日'],
  ])('from %s to %s', (first, last, said) => {
    expect(dateRange(day(first), day(last), 2022)).toBe(said);
  });

  test('a month names its year where the paper is about another', () => {
    expect(monthName(day('2022-06-30'), 2022)).toBe('6月');
    expect(monthName(day('2023-01-01'), 2022)).toBe('2023年1月');
  });
});

describe('numerals of headings', () => {
  test.each([
    [1, '一'],
    [5, '五'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('%i is %s', (value, numeral) => {
    expect(chineseNumeral(value)).toBe(numeral);
  });

  test.each([0, -1, 100, 1.5, NaN])('%p has none', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });

  test('no two are the same', () => {
    const all = Array.from({ length: 99 }, (_, index) => chineseNumeral(index + 1));
    expect(new Set(all).size).toBe(99);
  });
});
