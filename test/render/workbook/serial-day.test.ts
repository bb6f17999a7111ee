import { serialOf } from '../../../src/render/workbook/serial-day';
import { day } from '../../support/sample-judgement';

test.each([
  ['1970-01-01', 25569],
  ['2000-02-29', 36585],
  ['2022-06-30', 44742],
])('%s is %i', (text, serial) => {
  expect(serialOf(day(text))).toBe(serial);
});
