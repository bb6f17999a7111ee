import fc from 'fast-check';
import { itemAt, withDescendants, type OutlineItem } from '../../src/outline/outline';
import { readOutline } from '../../src/outline/read-outline';

/** `一 标题 [1 标题, 2 标题]`: the labels and likeliest titles, those below in brackets. */
function inShort({ mark, titles, children }: OutlineItem): string {
  const below = children.length === 0 ? '' : ` [${children.map(inShort).join(', ')}]`;
  return `${mark.label} ${titles[0] ?? '-'}${below}`;
}

const outlineOf = (...lines: readonly string[]): readonly string[] => readOutline(lines.join('\n')).items.map(inShort);

describe('the numbered parts of a document', () => {
  test('nest by the way their numbers are written', () => {
    expect(
      outlineOf(
        '总体要求。',
        '一、政治建设',
        '（一）理论学习。每月一次。',
        '1.读原著。',
        '2.讲党课。',
        '（二）主题活动',
        '二、作风建设',
        '（一）调研。',
      ),
    ).toEqual(['一 政治建设 [（一） 理论学习 [1 读原著, 2 讲党课], （二） 主题活动]', '二 作风建设 [（一） 调研]']);
  });

  test('may run on over several parts, mixed in their punctuation', () => {
    expect(outlineOf('一、政治建设', '1.学习。', '2．活动。', '二、作风建设', '3、调研。', '8.走访。')).toEqual([
      '一 政治建设 [1 学习, 2 活动]',
      '二 作风建设 [3 调研, 8 走访]',
    ]);
  });

  test('may be of one level only, repeated or out of order', () => {
    expect(outlineOf('3.走访。', '1.学习。', '1.学习。')).toEqual(['3 走访', '1 学习', '1 学习']);
  });

  test('may turn their levels about', () => {
    expect(outlineOf('1.学习', '一、读书。', '二、讨论。', '2.活动', '一、参观。')).toEqual([
      '1 学习 [一 读书, 二 讨论]',
      '2 活动 [一 参观]',
    ]);
  });

  test('of a text without numbers there are none', () => {
    expect(outlineOf('全年工作要点', '做好各项工作。')).toEqual([]);
  });
});

describe('what is no part of a document', () => {
  test('its table of contents', () => {
    const contents = ['目　录', '一、政治建设………1', '1.学习', '二、作风建设………2'];
    expect(outlineOf(...contents, '一、政治建设', '1.学习。每月一次。', '二、作风建设')).toEqual([
      '一 政治建设 [1 学习]',
      '二 作风建设',
    ]);
    expect(outlineOf('目录', '一、政治建设', '二、作风建设')).toEqual(['一 政治建设', '二 作风建设']);
  });

  test.each([
    ['附件：1.任务分工表', '      2.工作进度表'],
    ['附件1', '1\t集体学习\t每季度1次'],
    ['抄送：各支部', '1.存档。'],
  ])('what is attached to it: %s', (...attached) => {
    expect(outlineOf('一、政治建设', '1.学习。', ...attached)).toEqual(['一 政治建设 [1 学习]']);
  });

  test('but not the plan itself, where that is attached to a letter', () => {
    expect(outlineOf('附件', '一、政治建设')).toEqual(['一 政治建设']);
    expect(outlineOf('一、高度重视。', '附件：工作要点', '一、政治建设')).toEqual(['一 高度重视', '一 政治建设']);
    expect(outlineOf('一、政治建设', '1.附件。附件另发。')).toEqual(['一 政治建设 [1 附件]']);
  });
});

describe('titles', () => {
  test.each<[string, readonly string[]]>([
    ['1.抓实学习。每月集中学习一次。', ['抓实学习']],
    ['1.抓实学习：每月集中学习一次。', ['抓实学习']],
    ['1.抓实学习　每月集中学习一次。', ['抓实学习']],
    ['1.抓实学习', ['抓实学习']],
    ['1\t抓实学习\t每季度1次\t机关党委', ['抓实学习']],
    ['1.抓实学习【机关党委】', ['抓实学习']],
    ['1.抓实学习[机关党委]', ['抓实学习']],
    ['1.做到“两个维护”。坚决执行。', ['做到“两个维护”']],
    ['1.学习（责任单位：机关党委）。内容。', ['学习（责任单位']],
    [`1.${'长'.repeat(80)}。`, []],
  ])('%s', (line, [title]) => {
    expect(readOutline(line).items[0]?.titles[0]).toBe(title);
  });

  test('keep the other candidates', () => {
    expect(readOutline('1.学习（责任单位：机关党委）。内容。').items[0]?.titles).toContain(
      '学习（责任单位：机关党委）',
    );
  });
});

describe('lines that were broken to fit a page', () => {
  const paragraphs = (text: string): readonly string[] =>
    readOutline(text).paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ''));

  test('are joined to one paragraph', () => {
    expect(paragraphs('1.学习。6月，组织党员\n干部学习（一次）。')).toHaveLength(1);
    const [first, second] = ['1.集体学习。认真组织党员干部学习领会有关文件精神和', '重要讲话，每月一次。'];
    expect(paragraphs(`${first}\n${second}`)).toEqual([`${first}${second}`]);
    expect(paragraphs(`${first}\r\n\r\n  ${second}`)).toEqual([`${first}${second}`]);
  });

  test('a heading, a numbered line and a line that ends with a stop stay by themselves', () => {
    expect(paragraphs('一、政治建设\n认真组织学习。')).toHaveLength(2);
    expect(paragraphs('6月，开展测试\n12月，开展总结')).toHaveLength(2);
    expect(paragraphs('3月，部署。学习教育\n认真组织学习。')).toHaveLength(2);
    expect(paragraphs(`${'长'.repeat(30)}\n1.学习。`)).toHaveLength(2);
    expect(paragraphs(`${'长'.repeat(30)}。\n认真学习。`)).toHaveLength(2);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '一、',
      '（一）',
      '1.',
      '2、',
      '（1）',
      '①',
      '1.1',
      '第一章',
      '学习',
      '每月一次。',
      '。',
      '\n',
      '\r\n',
      ' ',
      '　',
      '，',
      '𠮷',
      '“',
      '”',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  test('gives parts that lie in each other and follow each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { items } = readOutline(text);
        const check = (siblings: readonly OutlineItem[], start: number, end: number): void => {
          let from = start;
          for (const item of siblings) {
            expect(item.start).toBeGreaterThanOrEqual(from);
            expect(item.textStart).toBeLessThanOrEqual(item.end);
            expect(item.end).toBeLessThanOrEqual(end);
            check(item.children, item.textStart, item.end);
            from = item.end;
          }
        };
        check(items, 0, text.length);
      }),
    );
  });

  test('an offset lies in the innermost part around it', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, offset) => {
        const { items } = readOutline(text);
        const around = items.flatMap(withDescendants).filter(({ start, end }) => start <= offset && offset < end);
        expect(itemAt(items, offset)).toBe(around.at(-1));
      }),
    );
  });
});
