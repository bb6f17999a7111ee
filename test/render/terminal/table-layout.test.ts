import fc from 'fast-check';
import { layOutTable, tablePieces, type Cell, type Column } from '../../../src/render/terminal/table-layout';
import { widthOf } from '../../../src/text/width';

const COLUMNS: readonly Column[] = [
  { heading: '时限', limit: 10 },
  { heading: '任务' },
  { heading: '天数', limit: 6, align: 'right' },
];

function cells(...texts: readonly string[]): Cell[] {
  return texts.map((text) => ({ text }));
}

test('columns stand under their headings, also in Chinese, without space at the ends', () => {
  expect(layOutTable(COLUMNS, [cells('06-30', '开展学习', '3'), cells('07-31', 'x', '12')], 80)).toBe(
    ['时限   任务      天数', '-----  --------  ----', '06-30  开展学习     3', '07-31  x           12'].join('\n'),
  );
});

test('a column in which no row has anything is left out', () => {
  expect(layOutTable(COLUMNS, [cells('06-30', '学习', '')], 80)).toBe('时限   任务\n-----  ----\n06-30  学习');
});

test('the column without a limit takes what the others leave, and is wrapped there', () => {
  expect(layOutTable(COLUMNS, [cells('06-30', '评选表彰先进支部和优秀党员', '3')], 31)).toBe(
    [
      '时限   任务                天数',
      '-----  ------------------  ----',
      '06-30  评选表彰先进支部和     3',
      '       优秀党员',
    ].join('\n'),
  );
});

test('nothing is lost where there is too little room: the table is wider then', () => {
  const table = layOutTable(COLUMNS, [cells('06-30', '评选表彰', '3')], 10);
  expect(table.replace(/\s/g, '')).toContain('06-30评选表彰3');
});

test('each line of a cell is coloured on its own', () => {
  const brush = (text: string): string => `\u001b[31m${text}\u001b[39m`;
  const table = layOutTable(COLUMNS, [[{ text: '逾期\n红灯', brush }, { text: '学习' }, { text: '3' }]], 80);
  expect(table.split('\n').slice(2)).toEqual(['\u001b[31m逾期\u001b[39m  学习     3', '\u001b[31m红灯\u001b[39m']);
});

test('a long table, laid out by hand, is the same line for line', () => {
  const brush = (text: string): string => `\u001b[31m${text}\u001b[39m`;
  const rows = Array.from({ length: 100 }, (_, index) => [
    { text: index % 3 === 0 ? '逾期\n红灯' : '进行中', brush },
    { text: '评选表彰先进支部和优秀党员“两优一先”'.slice(0, 1 + (index % 18)) },
    { text: index % 2 === 0 ? '' : String(index) },
  ]);
  for (const width of [20, 32, 80]) {
    const short = layOutTable(COLUMNS, rows, width);
    const long = layOutTable(COLUMNS, [...rows, ...rows.slice(0, 1)], width);
    expect(long.split('\n').slice(0, -2)).toEqual(short.split('\n'));
  }
});

test('in a long table, too, the same text has the colour of its own row', () => {
  const painted = (colour: string) => (text: string) => `<${colour}>${text}`;
  const [red, green] = [painted('red'), painted('green')];
  const rows = Array.from({ length: 120 }, (_, index) => [{ text: '办结', brush: index % 2 === 0 ? red : green }]);
  const [first, second, third] = layOutTable([{ heading: '状态' }], rows, 80)
    .split('\n')
    .slice(2);
  expect([first, second, third]).toEqual(['<red>办结', '<green>办结', '<red>办结']);
});

test('a long table is the same wherever its open column stands', () => {
  const texts = ['办结', '', '评选表彰先进支部和优秀党员', '逾期\n红灯'].map((text) => ({ text }));
  const rows = Array.from({ length: 100 }, (_, index) =>
    [0, 1, 2].map((column) => texts[((index >> 2) + column * index) % texts.length] ?? { text: '' }),
  );
  for (const open of [0, 1, 2]) {
    const columns = ['时限', '任务', '天数'].map((heading, at): Column =>
      at === open ? { heading } : { heading, limit: 10, ...(at === 2 && { align: 'right' }) },
    );
    const short = layOutTable(columns, rows, 40);
    expect(layOutTable(columns, [...rows, ...rows.slice(1, 2)], 40).startsWith(`${short}\n`)).toBe(true);
  }
});

test('rows that share their cells look like rows that do not', () => {
  const red = (text: string): string => `<red>${text}`;
  const made = [{ text: '逾期\n红灯', brush: red }, { text: '逾期\n红灯' }, { text: '办结' }, { text: '' }];
  const rows = Array.from({ length: 120 }, (_, index) => {
    return [0, 1, 2].map((column) => made[(index + column * index) % made.length] ?? { text: '' });
  });
  const apart = rows.map((row) => row.map((cell) => ({ ...cell })));
  for (const count of [30, 120]) {
    expect(layOutTable(COLUMNS, rows.slice(0, count), 40)).toBe(layOutTable(COLUMNS, apart.slice(0, count), 40));
  }
});

const words = fc
  .array(fc.constantFrom('月', '学习', 'plan', ' ', '，', '（', '1'), { maxLength: 30 })
  .map((parts) => parts.join('').trim());

test('a table is no wider than it may be, and holds every character', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.integer({ min: 40, max: 100 }), (texts, width) => {
      const table = layOutTable(
        COLUMNS,
        texts.map((text) => cells('2022-06-30', text, '1')),
        width,
      );
      for (const line of table.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      const inked = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
      const shown = table.split('\n').slice(2).join('');
      expect(inked(shown)).toBe(inked(texts.map((text) => `2022-06-30${text}1`).join('')));
    }),
  );
});

test('a table of thousands of rows comes in pieces', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => cells('06-30', `第${index}项`, '3'));
  const pieces = [...tablePieces(COLUMNS, rows, 80)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(66_000);
  expect(pieces.join('').split('\n')).toHaveLength(10_002);
});
