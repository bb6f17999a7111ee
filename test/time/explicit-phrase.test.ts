import fc from 'fast-check';
import { KNOWN_ANCHORS } from '../../src/time/anchors';
import { dayOf } from '../../src/time/civil-date';
import { daysInWords, explicitPhrase } from '../../src/time/explicit-phrase';
import { period } from '../support/sample-judgement';
import { readWhen, SHIPPED_CALENDAR, spanInWords, whenOf, windowsInWords } from '../support/when-of';

describe('a stretch of days in words', () => {
  test.each([
    ['2022-06', '6月'],
    ['2022-06-28', '6月28日'],
    ['2022-06-01..2022-06-10', '6月1日至10日'],
    ['2022-06-11..2022-07-10', '6月11日至7月10日'],
    ['2022-03..2022-05', '3月1日至5月31日'],
    ['2022-H1', '6月30日前'],
    ['2022-01-01..2022-06-20', '6月20日前'],
    ['2022-01', '1月31日前'],
    ['2022-01-01', '1月1日前'],
    ['2022-Q2', '4月1日至6月30日'],
    ['2022', '1月1日至12月31日'],
    ['2022-12-31', '12月31日'],
    ['2023-01', '2023年1月'],
    ['2023-01-10', '2023年1月10日'],
    ['2021-12-01..2021-12-10', '2021年12月1日至10日'],
    ['2022-01-01..2023-01-31', '2023年1月31日前'],
    ['2022-12-22..2023-01-11', '2022年12月22日至2023年1月11日'],
    ['2021-12-22..2022-01-11', '2021年12月22日至2022年1月11日'],
  ])('of 2022, %s is %s', (key, words) => expect(daysInWords(period(key), 2022)).toBe(words));

  test('is read back to the same days, whatever the plan’s year', () => {
    const planYear = fc.integer({ min: 1990, max: 2100 });
    const start = fc.integer({ min: -370, max: 735 });
    fc.assert(
      fc.property(planYear, start, fc.integer({ min: 0, max: 500 }), (year, offset, length) => {
        const first = dayOf(year, 1, 1) + offset;
        const span = { first, last: first + length };
        const { when, wrong } = readWhen(daysInWords(span, year), year);
        expect(wrong).toEqual([]);
        const [item] = when?.items ?? [];
        expect(item?.windows.map(spanInWords)).toEqual([spanInWords(span)]);
        expect(item?.ambiguities).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the plain form of an unclear phrase', () => {
  test.each([
    ['6月中旬前', '6月20日前'],
    ['6月中旬前2-3次', '6月20日前2-3次'],
    ['三季度前', '6月30日前'],
    ['6月初', '6月1日至10日'],
    ['七一前后', '6月21日至7月11日'],
    ['元旦前后', '2021年12月22日至2022年1月11日'],
    ['七一前夕', '6月17日至30日'],
    ['年底', '12月'],
    ['次年年初', '2023年1月'],
    ['全年', '1月1日至12月31日'],
    ['3-12月不定期', '3月1日至12月31日'],
    ['二季度末', '4月1日至6月30日'],
    ['6月初、12月底', '6月1日至10日/12月'],
    ['6月初2次、12月3次', '6月1日至10日2次/12月3次'],
    ['6月初、12月初各2次', '6月1日至10日/12月1日至10日各2次'],
    ['1月初、4月初、7月初、10月初各不超过12次', '1月10日前/4月1日至10日/7月1日至10日/10月1日至10日各不超过12次'],
    ['上半年末和下半年末各2次', '每半年2次'],
    ['每月初', '每月1日至10日'],
    ['每月下旬前', '每月最后一天前'],
    ['每月中旬前不超过2次', '每月20日前不超过2次'],
    ['每逢双月初', '每逢双月1日至10日'],
    ['每季度首月初2次', '每季度首月1日至10日2次'],
    ['每季度末月中旬前', '每季度末月20日前'],
    ['每半年第2个月初', '每半年第2个月1日至10日'],
    ['每年末月中旬前', '每年末月20日前'],
    ['3月至11月初每月20日', '3月1日至11月10日每月20日'],
    ['3月至11月初每周五前', '3月1日至11月10日每周五前'],
    ['3月至11月初每月最后一个工作日', '3月1日至11月10日每月最后一个工作日'],
    ['3月至11月初每月第二个星期五', '3月1日至11月10日每月第2个星期五'],
    ['3月至11月初每两个月1次', '3月1日至11月10日每两个月'],
    ['年底每周1次', '12月每周'],
  ])('%s is %s', (phrase, plain) => {
    const [item] = whenOf(phrase).items;
    expect(item?.ambiguities[0]?.explicit).toBe(plain);
  });

  const time = fc.constantFrom(
    ...[
      '6月中旬前',
      '六月上旬前',
      '6月初',
      '6月初前',
      '三季度前',
      '下半年前',
      '9月前',
      '年底',
      '年末',
      '年初',
      '明年初',
    ],
    ...['二季度末', '上半年末', '七一前后', '国庆前夕', '元旦前后', '春节前夕', '10月15日前后', '2023年1月初', '全年'],
    ...['3月至11月初', '11月至次年1月初', '6月初、12月初', '一季度末、三季度末', '上半年末和下半年末', '3-12月不定期'],
  );
  const recurrence = fc.constantFrom(
    ...['每月初', '每月上旬前', '每月中下旬前', '每逢双月初', '每逢单月中旬前', '每季度首月初', '每季度末月上旬前'],
    ...['每季度第二个月中旬前', '每半年末月初', '每年首月初', '每年末月中旬前', '每两个月末月初'],
    ...['3月至11月初每月', '3月至11月初每周五', '年初每周三前', '2月至12月初每季度', '2月至12月初每季度末月25日前'],
    ...['2月至12月初每月最后一天', '2月至12月初每月倒数第二个工作日前', '2月至12月初每月首个星期一', '年底每周'],
  );
  const count = fc.constantFrom('', '1次', '2-3次', '至少2次', '不超过3次', '各2次');

  test('is read to the same periods, windows and counts, and nothing in it is unclear', () => {
    fc.assert(
      fc.property(fc.oneof(time, recurrence), count, fc.constantFrom(2020, 2022, 2025), (phrase, times, year) => {
        const { when } = readWhen(`${phrase}${times}`, year);
        const explicit = when?.items[0]?.ambiguities[0]?.explicit;
        fc.pre(when !== undefined && explicit !== undefined);
        const plain = readWhen(explicit, year);
        expect([phrase, explicit, plain.wrong]).toEqual([phrase, explicit, []]);
        expect(plain.when && windowsInWords(plain.when)).toEqual(windowsInWords(when));
        expect(plain.when?.items[0]?.ambiguities).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('every such phrase is read, so that the property above says something', () => {
    expect(KNOWN_ANCHORS).toContain('春节');
    const all = ['6月中旬前不超过3次', '6月初、12月初各2次', '上半年末和下半年末各2次', '每年首月初至少2次'];
    for (const phrase of all)
      expect([phrase, whenOf(phrase).items[0]?.ambiguities.length !== 0]).toEqual([phrase, true]);
  });

  test('there is none for what only a mapping says, nor for a rule without days', () => {
    const context = { year: 2022, anchors: new Map(), calendar: SHIPPED_CALENDAR };
    const offset = { count: 10, unit: 'workdays' } as const;
    const cut = { kind: 'by', month: -1, day: { kind: 'after-end', offset } } as const;
    expect(() => explicitPhrase([{ kind: 'recurring', every: 'quarter', cut, times: { min: 1 } }], context)).toThrow(
      RangeError,
    );
    const from = { kind: 'month', month: 13 } as const;
    expect(() =>
      explicitPhrase([{ kind: 'once', span: { kind: 'stretch', from, to: from }, times: { min: 1 } }], context),
    ).toThrow(RangeError);
  });
});
