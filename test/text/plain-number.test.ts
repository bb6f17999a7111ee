import fc from 'fast-check';
import { isAmount, plainNumber, plainRate } from '../../src/text/plain-number';

test.each([
  ['0', 0],
  ['12', 12],
  ['-3', -3],
  ['98.5', 98.5],
  ['0.125', 0.125],
  ['-0.5', -0.5],
  ['999999999999', 999_999_999_999],
])('%s is a number', (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

test.each([
  ...[
    '',
    '—',
    '3-1',
    '2022-06-01',
    '1.10',
    '98.50',
    '007',
    '1,000',
    '1e3',
    '0x10',
    '+1',
    '-0',
    '-',
    '.5',
    '5.',
    '１２',
  ],
  ...['Infinity', 'NaN', ' 1', '1 ', '1\n', '1.2.3', '1.2345', '87.5%', '12期', '1000000000000', '=1'],
])('%j is none', (text) => {
  expect(plainNumber(text)).toBeUndefined();
});

test.each([
  ['0%', 0],
  ['100%', 1],
  ['87.5%', 0.875],
  ['57.14%', 0.5714],
  ['0.07%', 0.0007],
  ['1234.5%', 12.345],
])('%s is %p of a whole', (text, rate) => {
  expect(plainRate(text)).toBe(rate);
});

test.each(['', '%', '12', '12.345%', '12.50%', '05%', '-5%', '1e3%', '12 %', '12%%', '12％', '=12%'])(
  '%j is no part of a whole',
  (text) => {
    expect(plainRate(text)).toBeUndefined();
  },
);

test.each(['12', '87.5%', '96分', '-3天'])('%s is an amount', (text) => {
  expect(isAmount(text)).toBe(true);
});

test.each(['', '%', '分', '12期内', '3-1', '2022年6月', '1.10', '12a', '12 分'])('%j is no amount', (text) => {
  expect(isAmount(text)).toBe(false);
});

test('a number is written again as it was read', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?[0-9]{1,13}(?:\.[0-9]{0,4})?$/), (text) => {
      const number = plainNumber(text);
      if (number !== undefined) expect(String(number)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
