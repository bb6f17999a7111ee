import { join } from 'node:path';
import { statementsIn, type Statement } from '../../../src/time/prose/statements';
import { readCases } from '../../support/case-files';
import { SHIPPED_CALENDAR, spanInWords, whenOf, windowsInWords } from '../../support/when-of';

interface OwedCase {
  readonly sentence: string;
  /** `12月…一期 => 12月`. */
  readonly says: readonly string[];
}

const FOLDER = join(__dirname, 'cases');
const CONTEXT = { year: 2022, anchors: new Map<string, number>(), calendar: SHIPPED_CALENDAR };

function wordsOf({ time, count }: Statement, sentence: string): string {
  return [time, count].flatMap((item) => (item === undefined ? [] : [sentence.slice(item.start, item.end)])).join('…');
}

/** What a statement owes, in the words in which the windows of a `when` are compared. */
function owedBy({ windows }: Statement): readonly string[] {
  return windows.map((window) => `${window.key} ${spanInWords(window)} ${window.times.min}-${window.times.max ?? ''}`);
}

describe('what a sentence says is owed', () => {
  test.each(readCases<OwedCase>(FOLDER, 'owed.yaml').map((each) => [each.sentence, each] as const))(
    '%s',
    (sentence, { says }) => {
      const statements = statementsIn(sentence, CONTEXT);
      expect(statements.map((statement) => wordsOf(statement, sentence))).toEqual(
        says.map((each) => each.split(' => ')[0]),
      );
      expect(statements.map(owedBy)).toEqual(
        says.map((each) => windowsInWords(whenOf(JSON.stringify(each.split(' => ')[1])))),
      );
    },
  );
});

describe('how often in periods that no phrase knows', () => {
  test.each([
    ['隔月举办一次讲座。', '隔月…一次'],
    ['每半月召开一次例会。', '每半月…一次'],
    ['每半个月召开一次例会。', '每半个月…一次'],
    ['每旬报送一次。', '每旬…一次'],
    ['每4个月开展一次检查。', '每4个月…一次'],
    ['每两年轮训一次。', '每两年…一次'],
    ['每隔一周通报一次。', '每隔一周…一次'],
    ['自3月起，每两周调度一次。', '3月起，每两周…一次'],
    ['6月以后，每月通报一次。', '6月以后，每月…一次'],
    ['调解室每周二、周四坐班。', '每周二、周四'],
    ['每月5日、20日为接访日。', '每月5日、20日'],
  ])('is told and comes to nothing: %s', (sentence, words) => {
    const statements = statementsIn(sentence, CONTEXT);
    expect(statements.map((statement) => wordsOf(statement, sentence))).toEqual([words]);
    expect(statements.flatMap(owedBy)).toEqual([]);
  });

  test('is nothing owed by itself', () => {
    expect(statementsIn('每天开展巡查。', CONTEXT)).toEqual([]);
  });
});

describe('sentences in which nothing is owed by a time or a count', () => {
  test.each(readCases<string>(FOLDER, 'nothing-owed.yaml'))('%s', (sentence) => {
    expect(statementsIn(sentence, CONTEXT).map((statement) => wordsOf(statement, sentence))).toEqual([]);
  });
});
