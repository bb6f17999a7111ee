import { readDays } from '../../../src/ledger/import/read-days';
import type { CellValue } from '../../../src/sheet/table';
import { formatDay } from '../../../src/time/civil-date';
import { day } from '../../support/sample-judgement';

function daysIn(value: CellValue | undefined): string {
  const read = readDays(value, 2022);
  if (read.ok) return read.days.map(formatDay).join(' ');
  const { kind, ...rest } = read.reason;
  return [kind, ...Object.values(rest).map(String)].join(' ');
}

test.each<[string, string]>([
  ['6月28日', '2022-06-28'],
  ['6月28号', '2022-06-28'],
  ['６月２８日', '2022-06-28'],
  ['2022年6月28日', '2022-06-28'],
  ['2023年1月5日', '2023-01-05'],
  ['2022 年 6 月 28 日', '2022-06-28'],
  ['2022.6.28', '2022-06-28'],
  ['2022．06．28', '2022-06-28'],
  ['2022/6/28', '2022-06-28'],
  ['2022-06-28', '2022-06-28'],
  ['2022-6-28', '2022-06-28'],
  ['2022-06-28 00:00:00', '2022-06-28'],
  ['2022/6/28 0:00', '2022-06-28'],
  ['6月3日\n6月10日', '2022-06-03 2022-06-10'],
  ['6月3日、6月10日', '2022-06-03 2022-06-10'],
  ['6月3日，6月10日,6月17日', '2022-06-03 2022-06-10 2022-06-17'],
  ['6月3日;6月10日；6月10日', '2022-06-03 2022-06-10 2022-06-10'],
  ['6月3日 6月10日', '2022-06-03 2022-06-10'],
  ['6月3日6月10日', '2022-06-03 2022-06-10'],
  ['2022-06-03 2022-06-10', '2022-06-03 2022-06-10'],
  ['2022.6.3 2022.6.10', '2022-06-03 2022-06-10'],
  [' 、6月3日、 \n', '2022-06-03'],
  ['6月10日、6月3日', '2022-06-10 2022-06-03'],
])('%j is %s', (text, expected) => {
  expect(daysIn({ kind: 'text', text })).toBe(expected);
});

test.each<[string, string]>([
  ['6.28', 'not-a-date 6.28'],
  ['6/28', 'not-a-date 6/28'],
  ['6月', 'not-a-date 6月'],
  ['6月底', 'not-a-date 6月底'],
  ['已完成', 'not-a-date 已完成'],
  ['28日', 'not-a-date 28日'],
  ['20220628', 'not-a-date 20220628'],
  ['2022-6/28', 'not-a-date 2022-6/28'],
  ['22.6.28', 'not-a-date 22.6.28'],
  ['6月3日至10日', 'not-a-date 至10日'],
  ['6月3日、已完成', 'not-a-date 已完成'],
  ['6月31日', 'no-such-day 6月31日'],
  ['2022-02-29', 'no-such-day 2022-02-29'],
  ['2022.13.1', 'no-such-day 2022.13.1'],
  ['0月3日', 'no-such-day 0月3日'],
  ['2201/6/28', 'no-such-day 2201/6/28'],
])('%j is refused: %s', (text, expected) => {
  expect(daysIn({ kind: 'text', text })).toBe(expected);
});

test.each<[string, CellValue | undefined, string]>([
  ['nothing', undefined, ''],
  ['a day of the spreadsheet', { kind: 'day', day: day('2022-06-28') }, '2022-06-28'],
  ['a number', { kind: 'number', value: 6.28 }, 'not-a-date 6.28'],
  ['a day without its format', { kind: 'number', value: 44_740 }, 'not-a-date 44740'],
  ['truth', { kind: 'truth', value: true }, 'not-a-date true'],
  ['a formula that failed', { kind: 'error', text: '#REF!' }, 'failed-formula #REF!'],
  ['a formula without its value', { kind: 'uncomputed' }, 'uncomputed-formula'],
])('%s', (_name, value, expected) => {
  expect(daysIn(value)).toBe(expected);
});
