import { Starts } from '../../../src/time/prose/starts';

const ANCHORS = ['七一', '春节', '十五', '[日]'];

/** Where something may begin in a sentence, each with what: `t` a time, `c` a count, `p` the period of a name. */
function startsIn(sentence: string): string {
  const starts = new Starts(ANCHORS);
  const found: string[] = [];
  for (let start = starts.next(sentence, 0); start !== undefined; start = starts.next(sentence, start.at + 1)) {
    found.push(`${start.kind.charAt(0)}${start.at}`);
  }
  return found.join(' ');
}

test.each([
  ['开展2次', 'c2'],
  ['开展至少3-5期', 'c2 c4 c6'],
  ['二十大精神', ''],
  ['3、6、9月', 't0 t2 t4'],
  ['二、第四季度', 't0 t2 t3'],
  ['3、开展', ''],
  ['2022年底', 't0 t4'],
  ['两百年前', ''],
  ['一年2个月1周', 't0 t2 t5'],
  ['每个月', 't0'],
  ['每4个月、每12个工作日', 't0 t1 t5 c6'],
  ['按季逐步', 't0'],
  ['岁末年初，岁尾', 't2 t5'],
  ['月底前；六月底', 't0 t4'],
  ['各支部开展2次', 'c0 c5'],
  ['各支部。开展2次', 'c6'],
  ['各级各部门各单位一年开展2次', 'c5 t8 c12'],
  ['七一、春节前', 't0 t3'],
  ['七一庆祝', ''],
  ['春节节以前[日]之前', 't0 t5'],
  ['十五前', 't0'],
  ['月调度、季度通报', 'p0 p4'],
  ['月调度、季度通报工作机制', ''],
  ['做好月调度，季通报', ''],
  ['落实月调度,季通报', 'p2 p6'],
  ['月通报', ''],
])('%s', (sentence, found) => {
  expect(startsIn(sentence)).toBe(found);
});

test('a run of numerals is read from its head, and too long a one not at all', () => {
  expect(startsIn(`${'1'.repeat(20)}月`)).toBe('t0');
  expect(startsIn(`${'1'.repeat(21)}月`)).toBe('');
});

test('how a row of names ends is known of that row and that sentence only', () => {
  const starts = new Starts([]);
  const first = (sentence: string): string | undefined => starts.next(sentence, 0)?.kind;
  const row = '月调度、季通报';
  expect([row, `${row}机制`, row].map(first)).toEqual(['period', undefined, 'period']);
  expect(startsIn(`${row}机制,${row}。`)).toBe('p10 p14');
  expect(startsIn(`${row}，落实${row}制度`)).toBe('p0 p4');
});
