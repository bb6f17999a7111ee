import { showsDay } from '../../src/sheet/number-formats';

test.each([
  'yyyy-mm-dd',
  'yyyy/m/d;@',
  '[$-804]yyyy"年"m"月"d"日";@',
  'm"月"d"日"',
  'd-mmm-yy',
  'mmm',
  'yyyy\\-mm\\-dd\\ hh:mm',
  'YYYY年M月D日',
])('%s shows a day', (code) => {
  expect(showsDay(code)).toBe(true);
});

test.each([
  'General',
  '0.00',
  '@',
  '#,##0_);[Red]\\(#,##0\\)',
  'h:mm:ss',
  '[h]:mm',
  'mm:ss',
  '"day" 0',
  '0"d"',
  '0.00E+00',
  '',
])('%s shows none', (code) => {
  expect(showsDay(code)).toBe(false);
});
