import fc from 'fast-check';
import { formatDay } from '../../src/time/civil-date';
import { shanghaiDay } from '../../src/time/today';
import { runInZone } from '../support/in-zone';

/** Instants on both sides of midnight in Shanghai, some of them on days when clocks are changed elsewhere. */
const INSTANTS: readonly (readonly [instant: string, day: string])[] = [
  ['2022-05-31T15:59:59.999Z', '2022-05-31'],
  ['2022-05-31T16:00:00.000Z', '2022-06-01'],
  ['2022-06-01T15:59:59.999Z', '2022-06-01'],
  ['2021-12-31T15:59:59.999Z', '2021-12-31'],
  ['2021-12-31T16:00:00.000Z', '2022-01-01'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ['2024-02-29T16:00:00.000Z', '2024-03-01'],
  ['2022-03-13T09:30:00.000Z', '2022-03-13'], // Los Angeles puts its clocks forward
  ['2022-11-06T15:59:00.000Z', '2022-11-06'], // and back
  ['2022-10-01T16:30:00.000Z', '2022-10-02'], // Sydney puts its clocks forward
  ['2022-04-02T16:10:00.000Z', '2022-04-03'], // Santiago puts its clocks back at midnight
  ['1970-01-01T00:00:00.000Z', '1970-01-01'],
];

const CODE = `
  const { shanghaiDay } = require('./src/time/today');
  const { formatDay } = require('./src/time/civil-date');
  const instants = ${JSON.stringify(INSTANTS.map(([instant]) => Date.parse(instant)))};
  console.log(new Date(2022, 5, 1).getTimezoneOffset(), instants.map((each) => formatDay(shanghaiDay(each))).join(' '));
`;

describe('today is the day in Shanghai', () => {
  test.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 420],
    ['Australia/Sydney', -600],
    ['America/Santiago', 240],
  ])('on a machine in %s', (zone, minutesBehindUtc) => {
    const days = INSTANTS.map(([, day]) => day).join(' ');
    expect(runInZone(zone, CODE).trim()).toBe(`${minutesBehindUtc} ${days}`);
  });

  test('at any instant it is the date of that instant eight hours later in UTC', () => {
    const instant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2199, 0, 1) });
    fc.assert(
      fc.property(instant, (ms) => {
        expect(formatDay(shanghaiDay(ms))).toBe(new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('a clock outside the years that the program knows is no clock to go by', () => {
    expect(() => shanghaiDay(Date.UTC(2300, 0, 1))).toThrow(RangeError);
    expect(() => shanghaiDay(NaN)).toThrow(RangeError);
  });
});
