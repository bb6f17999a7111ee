import { parseYaml } from '../../src/load/parse-yaml';
import { readCalendar } from '../../src/load/read-calendar';
import { shippedCalendarText, workCalendarOf, type CalendarYear } from '../../src/load/work-calendar-of';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import { dayOf, formatDay, type Day } from '../../src/time/civil-date';
import type { WorkCalendar } from '../../src/time/work-calendar';
import { checkFiles, inShort, stretch } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

const HEAD = 'format: 1\ncountry: CN\ntitle: 本单位\nyears:\n';
const PUBLISHED = 'published: true, notice: { title: 通知, certainty: C }';

function read(years: string): ReturnType<typeof readCalendar> & { readonly file: SourceFile } {
  const text = HEAD + years;
  const file = new SourceFile('cn.yaml', text, parseYaml('cn.yaml', text).root);
  return { ...readCalendar(file), file };
}

const NO_DAYS = { restDays: [], workdays: [] };
const calendarWith = (years: readonly CalendarYear[], country = 'CN'): WorkCalendar =>
  workCalendarOf(country, years, NO_DAYS);
const isWorkday = (calendar: WorkCalendar, year: number, month: number, day: number): boolean =>
  calendar.isWorkday(dayOf(year, month, day));

describe('a user’s calendar file', () => {
  test('is read year by year', () => {
    const { years, findings } = read(`
  - { year: 2022, ${PUBLISHED}, holidays: [{ name: 元旦, days: 2022-01-01..2022-01-03 }, { name: 清明, days: 2022-04-05 }],
      workdays: [2022-01-29, "2022-01-30"], anchors: { 春节: 2022-02-01, 中秋: 2022-09-10 } }
  - { year: "2023", published: false, anchors: { 春节: 2023-01-22 } }
`);
    expect(findings).toEqual([]);
    expect(years).toEqual([
      {
        year: 2022,
        published: true,
        holidays: [
          { key: '2022-01-01..2022-01-03', first: dayOf(2022, 1, 1), last: dayOf(2022, 1, 3) },
          { key: '2022-04-05', first: dayOf(2022, 4, 5), last: dayOf(2022, 4, 5) },
        ],
        workdays: [dayOf(2022, 1, 29), dayOf(2022, 1, 30)],
        festivals: new Map([
          ['春节', dayOf(2022, 2, 1)],
          ['中秋', dayOf(2022, 9, 10)],
        ]),
      },
      { year: 2023, published: false, holidays: [], workdays: [], festivals: new Map([['春节', dayOf(2023, 1, 22)]]) },
    ]);
  });

  test.each([
    [`  - { year: 2022, published: true }\n`, ['5:5 Y202', '5:5 Y202', '5:5 Y202']],
    [`  - { year: 2023, published: false, workdays: [] }\n`, ['5:37 Y201']],
    [`  - { year: 22, published: false }\n`, ['5:13 Y204']],
    [`  - { year: 2022, published: soon }\n`, ['5:30 Y204']],
    [`  - { year: 2023, published: false, anchors: { 春节: 2023-02-30 } }\n`, ['5:52 Y403']],
    [`  - { year: 2023, published: false, anchors: { 校庆: 2023-02-20 } }\n`, ['5:48 Y201']],
    [
      `  - { year: 2023, ${PUBLISHED}, holidays: [{ name: 元旦, days: 2023-01-03..2023-01-01 }], workdays: [] }\n`,
      ['5:102 Y403'],
    ],
    [
      `  - { year: 2023, ${PUBLISHED}, holidays: [{ name: 假, days: 2023-01-01..2023-04-11 }], workdays: [] }\n`,
      ['5:101 Y204'],
    ],
    [
      `  - { year: 2023, ${PUBLISHED}, holidays: [{ name: 假, days: 2023-01-01 }], workdays: [2023-01-07, 2023-01-07] }\n`,
      ['5:126 Y204'],
    ],
  ])('%s', (years, expected) => {
    const { years: found, findings, file } = read(years);
    const places = findings.map(({ code, place }) => `${stretch(locate(file, place)).replace(/-.*/, '')} ${code}`);
    expect(places).toEqual(expected);
    expect(found).toEqual([]);
  });
});

test('a holiday of a hundred days is one', () => {
  const { findings } = read(
    `  - { year: 2023, ${PUBLISHED}, holidays: [{ name: 假, days: 2023-01-01..2023-04-10 }], workdays: [] }\n`,
  );
  expect(findings).toEqual([]);
});

describe('the calendar of an office', () => {
  test('is the shipped one, in any spelling of its country', () => {
    expect(shippedCalendarText('CN')).toBe(shippedCalendarText('cn'));
    expect(isWorkday(calendarWith([]), 2022, 1, 30)).toBe(true); // a Sunday before the Spring Festival
    expect(isWorkday(calendarWith([], 'cn'), 2022, 2, 1)).toBe(false);
  });

  test.each(['US', 'constructor', '__proto__', ''])(
    'of country %j is Monday to Friday, of no published year',
    (country) => {
      const calendar = calendarWith([], country);
      expect(shippedCalendarText(country)).toBeUndefined();
      expect(isWorkday(calendar, 2022, 1, 30)).toBe(false);
      expect(isWorkday(calendar, 2022, 2, 1)).toBe(true);
      expect(calendar.isPublished(dayOf(2022, 1, 1))).toBe(false);
      expect(calendar.festival('春节', 2022)).toBeUndefined();
    },
  );

  const own2022: CalendarYear = {
    year: 2022,
    published: true,
    holidays: [{ first: dayOf(2022, 6, 8), last: dayOf(2022, 6, 8) }],
    workdays: [dayOf(2022, 6, 11)],
    festivals: new Map([['春节', dayOf(2022, 2, 2)]]),
  };

  test('a user’s year takes the place of the shipped one whole', () => {
    const calendar = calendarWith([own2022]);
    expect(isWorkday(calendar, 2022, 6, 8)).toBe(false);
    expect(isWorkday(calendar, 2022, 6, 11)).toBe(true);
    expect(isWorkday(calendar, 2022, 6, 3)).toBe(true); // 端午 by the shipped year only
    expect(isWorkday(calendar, 2022, 1, 30)).toBe(false);
    expect(calendar.festival('春节', 2022)).toBe(dayOf(2022, 2, 2));
    expect(calendar.festival('端午', 2022)).toBeUndefined();
  });

  test('other years stay as they ship', () => {
    const calendar = calendarWith([own2022]);
    expect(isWorkday(calendar, 2021, 10, 1)).toBe(false);
    expect(isWorkday(calendar, 2023, 1, 28)).toBe(true); // a Saturday after the Spring Festival
    expect(calendar.festival('春节', 2023)).toBe(dayOf(2023, 1, 22));
  });

  test('a user’s year may be added', () => {
    const added: CalendarYear = {
      ...own2022,
      year: 2031,
      holidays: [{ first: dayOf(2031, 1, 1), last: dayOf(2031, 1, 1) }],
      workdays: [],
    };
    expect(calendarWith([]).isPublished(dayOf(2031, 1, 1))).toBe(false);
    expect(calendarWith([added]).isPublished(dayOf(2031, 1, 1))).toBe(true);
    expect(isWorkday(calendarWith([added]), 2031, 1, 1)).toBe(false);
  });

  test('days of December stand under the next year’s notice, which has the last word', () => {
    // 2022-12-31 was a holiday by the notice of 2023; 2011-12-31 a workday by that of 2012
    expect(isWorkday(calendarWith([]), 2011, 12, 31)).toBe(true);
    const next: CalendarYear = {
      year: 2023,
      published: true,
      holidays: [{ first: dayOf(2022, 12, 30), last: dayOf(2023, 1, 2) }],
      workdays: [dayOf(2022, 12, 24)],
      festivals: new Map(),
    };
    const own: CalendarYear = { ...own2022, workdays: [dayOf(2022, 12, 31)] };
    for (const years of [
      [own, next],
      [next, own],
    ]) {
      const calendar = calendarWith(years);
      expect(isWorkday(calendar, 2022, 12, 24)).toBe(true);
      expect(isWorkday(calendar, 2022, 12, 30)).toBe(false);
      expect(isWorkday(calendar, 2022, 12, 31)).toBe(false);
    }
  });

  test.each([
    ['rest', { restDays: [dayOf(2022, 1, 30), dayOf(2022, 6, 6)], workdays: [] }, false],
    ['workdays', { restDays: [], workdays: [dayOf(2022, 1, 30), dayOf(2022, 6, 6)] }, true],
    [
      'both, workdays last',
      { restDays: [dayOf(2022, 1, 30), dayOf(2022, 6, 6)], workdays: [dayOf(2022, 1, 30), dayOf(2022, 6, 6)] },
      true,
    ],
  ] as const)(
    'the office’s own days win: %s',
    (_name, own: { restDays: readonly Day[]; workdays: readonly Day[] }, expected) => {
      const calendar = workCalendarOf('CN', [], own);
      expect(isWorkday(calendar, 2022, 1, 30)).toBe(expected);
      expect(isWorkday(calendar, 2022, 6, 6)).toBe(expected);
    },
  );
});

describe('beside a plan', () => {
  const PLAN = planWithTasks('tasks:\n  - { id: a, title: 甲, when: 春节前, lead: 机关党委 }\n', 2031);
  const NEW_YEAR = `  - { year: 2031, ${PUBLISHED}, holidays: [{ name: 元旦, days: 2031-01-01 }], workdays: [], anchors: { 春节: 2031-01-23 } }\n`;

  test('a user’s calendar answers where the program’s does not', () => {
    expect(checkFiles({ 'plans/a/plan.yaml': PLAN }).findings.map(inShort)).toEqual([expect.stringMatching(/ Y405$/)]);
    expect(checkFiles({ 'plans/a/plan.yaml': PLAN, 'plans/calendars/cn.yaml': HEAD + NEW_YEAR }).findings).toEqual([]);
  });

  test('one with a fault is told of, and nothing in it used', () => {
    const { findings } = checkFiles({
      'plans/a/plan.yaml': PLAN,
      'plans/calendars/cn.yaml': `${HEAD}${NEW_YEAR}extra: 1\n`,
    });
    expect(findings.map(({ at, finding }) => `${at.file} ${finding.code}`)).toEqual([
      'plans/a/plan.yaml Y405',
      'plans/calendars/cn.yaml Y201',
    ]);
  });

  test('one that says what the program carries is not read again', () => {
    const shipped = shippedCalendarText('CN') ?? '';
    const { files } = checkFiles({ 'plans/a/plan.yaml': PLAN, 'plans/calendars/cn.yaml': shipped });
    expect([...files.keys()]).toEqual(['plans/a/plan.yaml']);
  });

  test('a holiday of the user’s moves a due date', () => {
    const text = planWithTasks(
      'calendar: { rest-day: postpone }\ntasks:\n  - { id: a, title: 甲, when: 6月8日, lead: 机关党委 }\n',
    );
    const own = `  - { year: 2022, ${PUBLISHED}, holidays: [{ name: 其他, days: 2022-06-08..2022-06-09 }], workdays: [] }\n`;
    const files = {
      'plans/a/plan.yaml': text,
      'plans/calendars/cn.yaml': HEAD + own,
      'plans/a/records/a.yaml': '- { kind: extend, task: a, date: 2022-06-11, to: 2022-06-20, approved: 会议 }\n',
    };
    const late = checkFiles(files).findings;
    expect(late.map(({ finding }) => finding.code)).toEqual(['Y711']);
    expect(late[0]?.finding.message('en')).toContain(formatDay(dayOf(2022, 6, 10)));
  });
});
