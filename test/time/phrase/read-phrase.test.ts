import fc from 'fast-check';
import { KNOWN_ANCHORS } from '../../../src/time/anchors';
import { inputOf } from '../../../src/time/phrase/combinators';
import { phraseParsers } from '../../../src/time/phrase/grammar';
import { normalText } from '../../../src/time/phrase/normal-text';
import { readPhrase } from '../../../src/time/phrase/read-phrase';
import { knownPhrase, otherwiseWritten } from '../../support/generated-phrases';
import { readWhen, spanInWords } from '../../support/when-of';

const anyYear = fc.constantFrom(2000, 2020, 2021, 2022, 2024, 2100);
const LONGEST = 60;

describe('phrases put together from parts', () => {
  test('are read to the days and counts of their parts', () => {
    const phraseOfYear = anyYear.chain((year) => knownPhrase(year).map((known) => ({ year, known })));
    fc.assert(
      fc.property(phraseOfYear, ({ year, known: { text, windows, min, max } }) => {
        const { when, wrong } = readWhen(JSON.stringify(text), year);
        const found = when?.items.flatMap((item) => item.windows) ?? [];
        expect({ text, wrong, windows: found.map(spanInWords) }).toEqual({ text, wrong: [], windows });
        expect({ text, times: found.map(({ times }) => [times.min, times.max]) }).toEqual({
          text,
          times: windows.map(() => [min, max]),
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('say the same with spaces inside, in full-width figures, with any dash', () => {
    const inTwoWays = knownPhrase(2022).chain(({ text }) => fc.tuple(fc.constant(text), otherwiseWritten(text)));
    fc.assert(
      fc.property(inTwoWays, ([text, other]) => {
        fc.pre(other.length <= LONGEST);
        expect([other, readPhrase(other, KNOWN_ANCHORS)]).toEqual([other, readPhrase(text, KNOWN_ANCHORS)]);
      }),
      { numRuns: 800 },
    );
  });
});

/** What phrases are made of, so that random texts come near to being some. */
const pieces = fc.constantFrom(
  ...[
    '每',
    '每个',
    '月',
    '月份',
    '季度',
    '半年',
    '年',
    '周',
    '双月',
    '上半年',
    '下半年',
    '一季度',
    '全年',
    '年内',
    '年底',
  ],
  ...[
    '1',
    '2',
    '12',
    '31',
    '99',
    '一',
    '二',
    '十',
    '两',
    '百',
    '零',
    '2022年',
    '今年',
    '次年',
    '6月',
    '30日',
    '中旬',
    '末月',
  ],
  ...[
    '前',
    '之前',
    '底',
    '末',
    '初',
    '前后',
    '前夕',
    '至',
    '-',
    '到',
    '从',
    '起',
    '止',
    '截至',
    '于',
    '内',
    '期间',
    '第',
    '倒数第',
  ],
  ...[
    '最后一个',
    '工作日',
    '星期五',
    '次',
    '期',
    '场',
    '至少',
    '不少于',
    '不超过',
    '以上',
    '以内',
    '各',
    '均',
    '应',
    '开展',
    '召开',
  ],
  ...[
    '和',
    '、',
    '/',
    ',',
    '，',
    '；',
    ' ',
    '　',
    '“',
    '七一',
    '国庆',
    '十一',
    '春节',
    '常态化',
    '持续',
    '待定',
    '另行通知',
  ],
  ...['支委会', '(', '周二', ')', ':', '30', '😀', '\u0000', '2022-06', '2022-W05'],
);
const nearPhrase = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

/** Counts how often a word or a number is understood on the way to every reading of a text. */
function wordsUnderstood(text: string): number {
  let count = 0;
  let furthest = 0;
  const reach = {
    get furthest(): number {
      count++;
      return furthest;
    },
    set furthest(at: number) {
      furthest = at;
    },
  };
  const input = { ...inputOf(normalText(text).chars), reach };
  const readings = phraseParsers(KNOWN_ANCHORS).flatMap((parser) => parser(input, 0));
  for (const { end } of readings) furthest = Math.max(furthest, end);
  return count;
}

describe('any text', () => {
  test('is read or refused; refused, understanding stops within it, and what is readable stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(nearPhrase, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const reading = readPhrase(text, KNOWN_ANCHORS);
        if (reading.ok) return expect(reading.rules.length).toBeGreaterThan(0);
        expect(reading.stopsAt).toBeGreaterThanOrEqual(0);
        expect(reading.stopsAt).toBeLessThanOrEqual(text.length);
        if (reading.readable === undefined) return;
        expect(text).toContain(reading.readable);
        expect([reading.readable, readPhrase(reading.readable, KNOWN_ANCHORS).ok]).toEqual([reading.readable, true]);
      }),
      { numRuns: 1500 },
    );
  });

  test('means the same when it is read again', () => {
    fc.assert(
      fc.property(nearPhrase, (text) => {
        const first = JSON.stringify(readPhrase(text, KNOWN_ANCHORS));
        expect(JSON.stringify(readPhrase(text, [...KNOWN_ANCHORS]))).toBe(first);
        expect(JSON.stringify(readPhrase(text, [...KNOWN_ANCHORS, '从不出现']))).toBe(first);
      }),
    );
  });

  test('takes no more steps than a small multiple of its length squared', () => {
    const repeated = fc.tuple(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 30 }));
    const text = fc.oneof(
      nearPhrase,
      repeated.map(([all, times]) => all.join('').repeat(times)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const short = written.slice(0, LONGEST);
        expect(wordsUnderstood(short)).toBeLessThanOrEqual(4 * LONGEST * LONGEST);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '1次、',
    '6月1次、',
    '一、',
    '6月、9月各1次、',
    '十一前、',
    '1月,1次,',
    '6月,',
    '开展',
    '两三次、',
    '每',
    '第',
    '十',
  ])('of %s over and over neither', (piece) => {
    expect(wordsUnderstood(piece.repeat(LONGEST).slice(0, LONGEST))).toBeLessThanOrEqual(4 * LONGEST * LONGEST);
    expect(readPhrase(piece.repeat(100), KNOWN_ANCHORS).ok).toBe(false);
  });

  test('longer than sixty characters it is a sentence and refused, whatever it says', () => {
    const spaced = `6${' '.repeat(58)}月`;
    expect(readPhrase(spaced, KNOWN_ANCHORS).ok).toBe(true);
    expect(readPhrase(` ${spaced}`, KNOWN_ANCHORS).ok).toBe(false);
  });
});

describe('the words that a phrase may use', () => {
  test('a plan’s own anchors are words of its phrases only', () => {
    expect(readPhrase('“局庆”前', KNOWN_ANCHORS).ok).toBe(false);
    expect(readPhrase('“局庆”前', [...KNOWN_ANCHORS, '局庆']).ok).toBe(true);
    expect(readPhrase('“局庆”前', KNOWN_ANCHORS).ok).toBe(false);
  });

  test('of two anchors that begin alike the longer is understood', () => {
    const reading = readPhrase('十一国庆前', ['十一', '十一国庆']);
    expect(reading).toMatchObject({ ok: true, rules: [{ span: { point: { kind: 'anchor', name: '十一国庆' } } }] });
  });

  test('where nothing is understood, understanding stops at the beginning', () => {
    expect(readPhrase('支委会', KNOWN_ANCHORS)).toEqual({ ok: false, stopsAt: 0 });
    expect(readPhrase('', KNOWN_ANCHORS)).toEqual({ ok: false, stopsAt: 0 });
    expect(readPhrase('　 ', KNOWN_ANCHORS)).toMatchObject({ ok: false });
  });

  test('the longest part that is a phrase by itself is offered as it is written', () => {
    expect(readPhrase('每月召开１次支委会', KNOWN_ANCHORS)).toEqual({
      ok: false,
      stopsAt: 6,
      readable: '每月召开１次',
    });
  });
});

test('names that are one name in another plan are read as they are, whatever was read before', () => {
  expect(readPhrase('校庆前', ['校庆\n院庆']).ok).toBe(false);
  expect(readPhrase('校庆前', ['校庆', '院庆']).ok).toBe(true);
});
