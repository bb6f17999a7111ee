import fc from 'fast-check';
import { changedPassage } from '../../src/text/changed-passage';

test.each([
  ['开展检查', '开展督查', '开展检查', '开展督查'],
  [
    '支部委员之间、支部委员和党员之间、党员和党员之间都要谈到，全部谈到后登记一次',
    '支部委员之间、支部委员和党员之间、党员和党员之间都要谈到，全部谈到后及时登记',
    '……谈到，全部谈到后登记一次',
    '……谈到，全部谈到后及时登记',
  ],
  [
    '组织2-3期“道德讲堂”活动，各支部参加',
    '组织4期“道德讲堂”活动，各支部参加',
    '组织2-3期“道德讲堂”活……',
    '组织4期“道德讲堂”活……',
  ],
  ['甲甲', '甲甲甲', '甲甲', '甲甲甲'],
])('%s and %s', (before, now, shortBefore, shortNow) => {
  expect(changedPassage(before, now)).toEqual({ before: shortBefore, now: shortNow });
});

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '😀'), maxLength: 60 });

test('what is left out of both is the same, and no character is cut in two', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, tail, then, now) => {
      const [before, after] = [head + then + tail, head + now + tail];
      const short = changedPassage(before, after);
      const parts = (words: string): readonly string[] => words.split('……');
      for (const [whole, words] of [
        [before, short.before],
        [after, short.now],
      ] as const) {
        expect(words).not.toMatch(/\p{Cs}/u);
        for (const part of parts(words)) expect(whole).toContain(part);
      }
      expect(short.before === short.now).toBe(before === after);
      const leftOut = (whole: string, words: string): number => whole.length - words.replaceAll('……', '').length;
      expect(leftOut(before, short.before)).toBe(leftOut(after, short.now));
    }),
  );
});
