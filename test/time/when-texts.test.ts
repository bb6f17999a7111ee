import fc from 'fast-check';
import {
  parseBy,
  parseDayRule,
  parseOffset,
  parsePeriodUnit,
  parseSpan,
  parseStepStart,
  parseTimes,
} from '../../src/time/when-texts';
import { PERIOD_UNITS } from '../../src/time/period';
import { spanInWords } from '../support/when-of';

describe('times', () => {
  test.each<[string, ReturnType<typeof parseTimes>]>([
    ['2', { min: 2 }],
    ['02', { min: 2 }],
    ['0', { min: 0 }],
    ['2-3', { min: 2, max: 3 }],
    ['2 - 3', { min: 2, max: 3 }],
    ['3-2', { min: 3, max: 2 }],
    ['2+', { min: 2 }],
    ['-3', { min: 0, max: 3 }],
    [' 2 ', { min: 2 }],
  ])('%j', (text, times) => expect(parseTimes(text)).toEqual(times));

  test.each(['', '+', '-', '2-', '+2', '2.5', '2次', '２', '2-3-4', '--3', '-3+', '2+3', '100000', 'two'])(
    '%j is none',
    (text) => expect(parseTimes(text)).toBeUndefined(),
  );

  test('are read back as written', () => {
    const number = fc.integer({ min: 0, max: 99999 });
    fc.assert(
      fc.property(number, number, (min, max) => {
        expect(parseTimes(String(min))).toEqual({ min });
        expect(parseTimes(`${min}+`)).toEqual({ min });
        expect(parseTimes(`${min}-${max}`)).toEqual({ min, max });
        expect(parseTimes(`-${max}`)).toEqual({ min: 0, max });
      }),
    );
  });
});

describe('within', () => {
  test.each<[string, ReturnType<typeof parseOffset>]>([
    ['10 workdays', { count: 10, unit: 'workdays' }],
    ['1 workday', { count: 1, unit: 'workdays' }],
    ['7 days', { count: 7, unit: 'days' }],
    ['1 day', { count: 1, unit: 'days' }],
    [' 7  days ', { count: 7, unit: 'days' }],
  ])('%j', (text, offset) => expect(parseOffset(text)).toEqual(offset));

  test.each(['', '0 days', '-1 days', '+1 days', '7', 'days', '7days', '7 Days', '7 weeks', '10000 days', '1.5 days'])(
    '%j is none',
    (text) => expect(parseOffset(text)).toBeUndefined(),
  );
});

describe('by', () => {
  test.each<[string, ReturnType<typeof parseBy>]>([
    ['25', { kind: 'day', nth: 25 }],
    ['31', { kind: 'day', nth: 31 }],
    ['-1', { kind: 'day', nth: -1 }],
    ['-31', { kind: 'day', nth: -31 }],
    ['-3 workdays', { kind: 'workday', nth: -3 }],
    ['-1 workday', { kind: 'workday', nth: -1 }],
    ['-3 days', { kind: 'day', nth: -3 }],
    ['+10 workdays', { kind: 'after-end', offset: { count: 10, unit: 'workdays' } }],
    ['+1 day', { kind: 'after-end', offset: { count: 1, unit: 'days' } }],
  ])('%j of a month', (text, rule) => expect(parseBy(text, 'month')).toEqual(rule));

  test.each(['', '0', '32', '-32', '3 workdays', '+0 workdays', '-0 days', '25日', '+25', '1.5', '+10 weeks', '100'])(
    '%j is none',
    (text) => expect(parseBy(text, 'month')).toBeUndefined(),
  );

  test('of a week it is a day from 1 to 7', () => {
    expect(parseBy('1', 'week')).toEqual({ kind: 'day', nth: 1 });
    expect(parseBy('7', 'week')).toEqual({ kind: 'day', nth: 7 });
    expect(parseBy('-7', 'week')).toEqual({ kind: 'day', nth: -7 });
    expect(parseBy('8', 'week')).toBeUndefined();
    expect(parseBy('-2 workdays', 'week')).toEqual({ kind: 'workday', nth: -2 });
  });
});

describe('day', () => {
  test.each<[string, ReturnType<typeof parseDayRule>]>([
    ['20', { kind: 'day', nth: 20 }],
    ['-1', { kind: 'day', nth: -1 }],
    ['2nd friday', { kind: 'weekday', nth: 2, weekday: 5 }],
    ['1st monday', { kind: 'weekday', nth: 1, weekday: 1 }],
    ['last sunday', { kind: 'weekday', nth: -1, weekday: 7 }],
    ['Last Workday', { kind: 'workday', nth: -1 }],
    ['3rd workday', { kind: 'workday', nth: 3 }],
    ['last day', { kind: 'day', nth: -1 }],
    ['5th tuesday', { kind: 'weekday', nth: 5, weekday: 2 }],
  ])('%j of a month', (text, rule) => expect(parseDayRule(text, 'month')).toEqual(rule));

  test.each([
    '',
    '0',
    '32',
    '6th friday',
    'friday',
    '2 friday',
    'second friday',
    '2nd freitag',
    'last',
    '2nd of friday',
  ])('%j is none', (text) => expect(parseDayRule(text, 'month')).toBeUndefined());

  test('a week has no second Friday', () => {
    expect(parseDayRule('5', 'week')).toEqual({ kind: 'day', nth: 5 });
    expect(parseDayRule('8', 'week')).toBeUndefined();
    expect(parseDayRule('2nd friday', 'week')).toBeUndefined();
    expect(parseDayRule('last workday', 'week')).toEqual({ kind: 'workday', nth: -1 });
  });
});

describe('the steps of a ladder', () => {
  test.each<[string, ReturnType<typeof parseStepStart>]>([
    ['opens', { kind: 'opens' }],
    ['due', { kind: 'due', offset: { count: 0, unit: 'days' } }],
    ['due - 5 workdays', { kind: 'due', offset: { count: -5, unit: 'workdays' } }],
    ['due + 1 day', { kind: 'due', offset: { count: 1, unit: 'days' } }],
    ['due+15 days', { kind: 'due', offset: { count: 15, unit: 'days' } }],
    [' due -1 workday ', { kind: 'due', offset: { count: -1, unit: 'workdays' } }],
  ])('%j', (text, start) => expect(parseStepStart(text)).toEqual(start));

  test.each(['', 'open', 'opens + 1 day', 'due 5 days', 'due - 5', 'due - 5 weeks', 'due -- 5 days', 'Due'])(
    '%j is none',
    (text) => expect(parseStepStart(text)).toBeUndefined(),
  );
});

describe('kinds of periods and stretches', () => {
  test('are known by their names only', () => {
    expect(PERIOD_UNITS.map(parsePeriodUnit)).toEqual([...PERIOD_UNITS]);
    expect(['day', 'Month', '', 'months'].map(parsePeriodUnit)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a stretch is named by keys of periods', () => {
    const span = parseSpan(' 2022-03..2022-05 ');
    expect(span && spanInWords(span)).toBe('2022-03-01..2022-05-31');
    expect(parseSpan('2022-05..2022-03')).toBeUndefined();
    expect(parseSpan('3月')).toBeUndefined();
  });
});
