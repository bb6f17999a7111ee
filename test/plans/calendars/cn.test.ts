import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import known from 'chinese-days/dist/chinese-days.json';
import { parseYaml } from '../../../src/load/parse-yaml';
import { readCalendar } from '../../../src/load/read-calendar';
import { workCalendarOf } from '../../../src/load/work-calendar-of';
import { SourceFile } from '../../../src/source/source-file';
import { civilOf, dayOf, formatDay, parseDay, weekdayOf, type Day } from '../../../src/time/civil-date';
import { day } from '../../support/sample-judgement';

const CALENDAR = workCalendarOf('CN', [], { restDays: [], workdays: [] });
const FIRST = dayOf(2010, 1, 1);
const LAST = dayOf(2026, 12, 31);
const TEXT = readFileSync(join(__dirname, '../../../plans/calendars/cn.yaml'), 'utf8');

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(known.holidays));
const MAKE_UP_DAYS: ReadonlySet<string> = new Set(Object.keys(known.workdays));

/**
 * Whether chinese-days knows a day as a workday. Its data are asked and not its functions, which shift by a day on machines
 * west of Greenwich.
 */
function isKnownWorkday(at: Day): boolean {
  const text = formatDay(at);
  return MAKE_UP_DAYS.has(text) || (weekdayOf(at) <= 5 && !HOLIDAYS.has(text));
}

describe('the shipped calendar of 2010 to 2026', () => {
  test('agrees with chinese-days on every day', () => {
    const different: string[] = [];
    for (let at = FIRST; at <= LAST; at++) {
      if (CALENDAR.isWorkday(at) !== isKnownWorkday(at)) different.push(formatDay(at));
    }
    expect(different).toEqual([]);
    expect(LAST - FIRST + 1).toBe(6209);
  });

  test.each([
    ['2010-09-25', 'work'],
    ['2011-12-31', 'work'],
    ['2014-04-07', 'rest'],
    ['2015-09-03', 'rest'],
    ['2015-09-06', 'work'],
    ['2018-12-29', 'work'],
    ['2018-12-31', 'rest'],
    ['2019-05-02', 'rest'],
    ['2019-05-05', 'work'],
    ['2020-01-31', 'rest'],
    ['2020-02-01', 'rest'],
    ['2020-02-02', 'rest'],
    ['2020-02-03', 'work'],
    ['2022-01-29', 'work'],
    ['2022-01-30', 'work'],
    ['2022-01-31', 'rest'],
    ['2022-10-08', 'work'],
    ['2022-10-09', 'work'],
    ['2022-12-31', 'rest'],
    ['2024-02-09', 'work'],
    ['2025-10-08', 'rest'],
    ['2026-02-14', 'work'],
  ])('%s is a day of %s', (date, kind) => {
    expect(CALENDAR.isWorkday(day(date)) ? 'work' : 'rest').toBe(kind);
    expect(CALENDAR.isPublished(day(date))).toBe(true);
  });

  test('knows no holidays before 2010 nor after 2026, and says so', () => {
    const years = [2009, 2010, 2026, 2027, 2028].map((year) => [year, CALENDAR.isPublished(dayOf(year, 6, 1))]);
    expect(years).toEqual([
      [2009, false],
      [2010, true],
      [2026, true],
      [2027, false],
      [2028, false],
    ]);
    expect(CALENDAR.lastWorkdayOnOrBefore(day('2027-01-01'))).toEqual({ day: day('2027-01-01'), provisional: true });
    expect(CALENDAR.festival('春节', 2027)).toBeUndefined();
  });

  test('names the festivals of each year on days that are rest days', () => {
    for (let year = 2010; year <= 2026; year++) {
      for (const name of ['春节', '清明', '端午', '中秋']) {
        const festival = CALENDAR.festival(name, year);
        expect([name, year, festival === undefined]).toEqual([name, year, false]);
        expect([name, year, CALENDAR.isWorkday(festival ?? 0)]).toEqual([name, year, false]);
        expect(civilOf(festival ?? 0).year).toBe(year);
      }
    }
    expect(formatDay(CALENDAR.festival('春节', 2022) ?? 0)).toBe('2022-02-01');
    expect(formatDay(CALENDAR.festival('中秋', 2025) ?? 0)).toBe('2025-10-06');
  });
});

describe('the file plans/calendars/cn.yaml', () => {
  const file = new SourceFile('cn.yaml', TEXT, parseYaml('cn.yaml', TEXT).root);
  const { years, findings } = readCalendar(file);

  test('is sound, and lists 2010 to 2027 in order', () => {
    expect(findings.map((found) => found.message('en'))).toEqual([]);
    expect(years.map(({ year }) => year)).toEqual([...Array(18).keys()].map((index) => 2010 + index));
    expect(years.filter(({ published }) => !published).map(({ year }) => year)).toEqual([2027]);
  });

  test('names days of each year and of the December before it alone, by which the program finds them', () => {
    for (const { year, workdays, holidays } of years) {
      const days = [...workdays, ...holidays.flatMap(({ first, last }) => [first, last])];
      expect(days.filter((at) => at < dayOf(year - 1, 12, 1) || at > dayOf(year, 12, 31)).map(formatDay)).toEqual([]);
    }
  });

  test('lists make-up workdays that are weekends, and rest days that are none of them', () => {
    for (const { workdays, holidays } of years) {
      for (const at of workdays) {
        expect([formatDay(at), weekdayOf(at) > 5]).toEqual([formatDay(at), true]);
        expect(holidays.some(({ first, last }) => first <= at && at <= last)).toBe(false);
      }
    }
  });

  test('names the notice of every published year, with a number, an address and how sure it is', () => {
    const notices = [...TEXT.matchAll(/^ {2}- year: (\d{4})\n {4}published: (true|false)\n((?: {4,}.*\n?)*)/gm)];
    expect(notices).toHaveLength(18);
    for (const [, year, published, rest = ''] of notices) {
      if (published === 'false') continue;
      expect([year, /number: 国办发明电〔\d{4}〕\d+号/.test(rest)]).toEqual([year, true]);
      expect([year, /url: https?:\/\//.test(rest)]).toEqual([year, true]);
      expect([year, /certainty: [ABC]$/m.test(rest)]).toEqual([year, true]);
      const issued = /issued: (\S+)/.exec(rest)?.[1] ?? '';
      expect([year, parseDay(issued) !== undefined, issued < `${year}-01-02`]).toEqual([year, true, true]);
    }
  });
});
