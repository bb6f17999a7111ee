import { anchorDay, KNOWN_ANCHORS } from '../../src/time/anchors';
import { formatDay } from '../../src/time/civil-date';
import { day } from '../support/sample-judgement';
import { SHIPPED_CALENDAR } from '../support/when-of';

const OWN = new Map([
  ['春节', day('2022-02-02')],
  ['局庆', day('2022-09-09')],
  ['国庆', day('2023-10-02')],
]);

function found(name: string, year: number | undefined, own: ReadonlyMap<string, number>): string | undefined {
  const at = anchorDay(name, year, 2022, own, SHIPPED_CALENDAR);
  return at === undefined ? undefined : formatDay(at);
}

describe('days with a name', () => {
  test.each([
    ['元旦', '2022-01-01'],
    ['三八', '2022-03-08'],
    ['五一', '2022-05-01'],
    ['五四', '2022-05-04'],
    ['六一', '2022-06-01'],
    ['七一', '2022-07-01'],
    ['八一', '2022-08-01'],
    ['十一', '2022-10-01'],
    ['国庆', '2022-10-01'],
    ['春节', '2022-02-01'],
    ['清明', '2022-04-05'],
    ['端午', '2022-06-03'],
    ['中秋', '2022-09-10'],
  ])('%s of 2022 is %s', (name, date) => {
    expect(KNOWN_ANCHORS).toContain(name);
    expect(found(name, undefined, new Map())).toBe(date);
  });

  test('there are thirteen that need no listing', () => expect(KNOWN_ANCHORS).toHaveLength(13));

  test('a festival of a year without a published calendar is not known', () => {
    expect(found('春节', 2027, new Map())).toBeUndefined();
    expect(found('国庆', 2027, new Map())).toBe('2027-10-01');
  });

  test('the plan’s own list wins, where no year or that day’s year is named', () => {
    expect(found('春节', undefined, OWN)).toBe('2022-02-02');
    expect(found('春节', 2022, OWN)).toBe('2022-02-02');
    expect(found('春节', 2023, OWN)).toBe('2023-01-22');
    expect(found('局庆', undefined, OWN)).toBe('2022-09-09');
    expect(found('局庆', 2023, OWN)).toBeUndefined();
    expect(found('国庆', undefined, OWN)).toBe('2023-10-02');
    expect(found('国庆', 2022, OWN)).toBe('2022-10-01');
  });
});
