import fc from 'fast-check';
import { planYaml } from '../../src/draft/plan-yaml';
import { drafted, tasksOf } from '../support/drafted';

/** The doubts of a text that are about words that no task has. */
function leftOut(text: string): readonly string[] {
  return drafted(text).doubts.flatMap(({ about, words }) =>
    ['left-out', 'relative-time', 'unplaced-number'].includes(about.kind) ? [`${about.kind} ${words}`] : [],
  );
}

/** Each task with when and lead. */
function tasks(text: string): readonly string[] {
  return tasksOf(drafted(text)).map(({ when, title, lead }) => `${when} | ${title} | ${lead}`);
}

const FILLER = '深入推进作风建设走深走实，持续改进机关作风和服务态度。';

describe('a sentence that no task quotes', () => {
  test.each<[string, readonly string[]]>([
    [`三、作风\n3.2 要求。${FILLER}每季度清理1次文件。七是开展明察暗访。`, ['left-out 七是开展明察暗访。']],
    [`三、作风\n3.2 要求。${FILLER}\n每季度清理1次文件。\n七是开展明察暗访。`, ['left-out 七是开展明察暗访。']],
    [`三、作风\n3.2 要求。七是开展明察暗访。`, []],
    [`三、作风\n3.2 要求。${FILLER}每季度清理1次文件。会后3日内报送。`, ['relative-time 会后3日内报送。']],
    [
      `三、作风\n3.2 要求。${FILLER}每季度清理1次文件。开展走访慰问。做好整改落实。`,
      ['left-out 开展走访慰问。做好整改落实。'],
    ],
    [
      `三、作风\n3.2 要求。${FILLER}每季度清理1次文件。开展走访。每月通报1次。做好整改。`,
      ['left-out 开展走访。', 'left-out 做好整改。'],
    ],
    [
      `三、作风\n3.2 要求。${FILLER}\n5）走访基层，听取意见。\n⑥每季度清理1次文件。`,
      [`left-out ${FILLER}`, 'left-out 5）走访基层，听取意见。'],
    ],
    ['三、作风\n3.2 要求。\n5）走访基层，听取意见。每季度清理1次文件。', ['left-out 5）走访基层，听取意见。']],
    ['三、作风\n3.2 要求。\n5）走访基层。每季度清理1次文件。', []],
    ['三、作风\n3.2 要求。每季度清理1次文件。责任人：李某。', []],
    [
      '三、作风\n由机关纪委开展明察暗访。会后3日内报送。\n3.2 要求。每季度清理1次文件。',
      ['left-out 由机关纪委开展明察暗访。', 'relative-time 会后3日内报送。'],
    ],
  ])('%s', (text, expected) => {
    expect(leftOut(text)).toEqual(expected);
  });

  test('is a task of its own, where it names who owes it', () => {
    const head = `三、作风\n3.2 要求。${FILLER}每季度清理1次文件。`;
    const others = ['常态化 | 要求 | 待明确', '每季度1次 | 清理文件 | 待明确'];
    expect(tasks(`${head}七是开展明察暗访，由机关纪委牵头。`)).toEqual([
      ...others,
      '常态化 | 开展明察暗访，由机关纪委牵头 | 机关纪委',
    ]);
    expect(tasks(`${head}\n七是开展明察暗访。`)).toEqual(others);
  });
});

describe('of a sentence that is quoted in part', () => {
  test.each<[string, readonly string[]]>([
    ['三、作风\n3.2 要求。每季度清理1次文件，七是开展明察暗访。', ['left-out 七是开展明察暗访。']],
    ['三、作风\n3.2 要求。七是开展明察暗访，每季度清理1次文件。', ['left-out 七是开展明察暗访，']],
    ['三、作风\n3.2 要求。会后3日内报送材料，每季度召开1次例会。', ['relative-time 会后3日内报送材料，']],
    ['三、作风\n3.2 要求。加强学习，每季度召开1次例会。', []],
  ])('%s', (text, expected) => {
    expect(leftOut(text)).toEqual(expected);
  });
});

describe('of a row', () => {
  test('a time that was not understood is told, in whatever cell it stands', () => {
    const table = '一、安排\n工作任务\t完成时限\t责任单位\n报送材料\t会后3日内\t办公室\n召开例会\t每季度1次\t人事科\n';
    expect(leftOut(table)).toEqual(['relative-time 会后3日内']);
  });
});

describe('whatever marks stand in a document', () => {
  const NUMERALS = [...'一二三四五六七八九十'];
  const MARKS = [
    ...NUMERALS.flatMap((each) => [`${each}是`, `（${each}）`, `(${each})`]),
    ...[...'壹贰叁肆伍陆柒捌玖拾'].map((each) => `${each}、`),
    ...[...'①②③④⑤⑥⑦⑧⑨⑩', '5）', '（6）', '7)', '8．', '其九是'],
  ];
  /** What is owed of a thing; none of the words are in the name of a thing. */
  const SAID: readonly ((thing: string) => string)[] = [
    (thing) => `每季度清理1次${thing}`,
    (thing) => `6月底前完成${thing}`,
    (thing) => `${thing}全年更新2次`,
    (thing) => `会后3日内报送${thing}`,
    (thing) => `每半月巡查1次${thing}`,
    (thing) => `汛期（6月至9月）每月巡查1次${thing}`,
    (thing) => `提前3天通知${thing}`,
    (thing) => `对${thing}开展明察暗访，由机关纪委牵头`,
    (thing) => `对${thing}开展明察暗访（机关纪委）`,
    (thing) => `深入推进${thing}，持续改进作风和态度`,
  ];
  const sentence = fc.record({
    mark: fc.constantFrom(...MARKS),
    say: fc.constantFrom(...SAID),
    end: fc.constantFrom('。', '；', '。\n', '；\n', '，'),
  });

  /** What names no time and no count may head a part, and is the title of a section or a clause. */
  const UNTIMED = /明察暗访|深入推进/;

  test('each sentence is in a quote or in what is to be checked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('三、作风\n3.2 要求。', '一、作风\n（一）要求\n', '作风\n1.要求。', '第三条 要求。\n'),
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        (head, sentences) => {
          const things = sentences.map((_, index) => `${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}类台账`);
          const text =
            head + sentences.map(({ mark, say, end }, index) => `${mark}${say(things[index] ?? '')}${end}`).join('');
          const lines = planYaml(drafted(text), 'source.txt').split('\n');
          const kept = lines.filter((line) => /^\s*(?:# 核对：|quote: )/.test(line)).join('\n');
          const titles = lines.filter((line) => /^(?: {2}- | {8})title: /.test(line)).join('\n');
          const lost = things.filter((thing, index) => {
            const isUntimed = UNTIMED.test(sentences[index]?.say('') ?? '');
            return !kept.includes(thing) && !(isUntimed && titles.includes(thing));
          });
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
