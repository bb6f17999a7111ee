import { textTable } from '../../../src/render/terminal/text-table';

const COLUMNS = [
  { title: '序号', width: 1 },
  { title: '工作任务', width: 3 },
  { title: '责任单位', width: 2 },
];

test('columns that need less leave their space to the others', () => {
  expect(textTable(COLUMNS, [['1', '召开支部党员大会', '各支部']], 40)).toEqual([
    '序号  工作任务          责任单位',
    '----  ----------------  --------',
    '1     召开支部党员大会  各支部  ',
  ]);
});

test('where space is short, columns share it by their relative widths', () => {
  expect(textTable(COLUMNS, [['1', '召开支部党员大会', '第一党支部']], 24)).toEqual([
    '序号  工作任务    责任单',
    '                  位    ',
    '----  ----------  ------',
    '1     召开支部党  第一党',
    '      员大会      支部  ',
  ]);
});

test('a blank line parts the rows, unless each takes one line only', () => {
  const rowsOf = (first: string, width: number): readonly string[] =>
    textTable(
      COLUMNS,
      [
        ['1', first, '乙'],
        ['2', '丙', '丁'],
      ],
      width,
    )
      .slice(2)
      .map((line) => line.trimEnd());
  expect(rowsOf('甲', 40)).toEqual(['1     甲        乙', '2     丙        丁']);
  expect(rowsOf('召开支部党员大会'.repeat(2), 40)).toEqual([
    '1     召开支部党员大会召开支部  乙',
    '      党员大会',
    '',
    '2     丙                        丁',
  ]);
});

test('in too little space each cell has its own lines', () => {
  expect(
    textTable(
      COLUMNS,
      [
        ['1', '召开支部党员大会', '各支部'],
        ['2', '丙', '丁'],
      ],
      14,
    ),
  ).toEqual([
    '序号：1',
    '工作任务：召开',
    '支部党员大会',
    '责任单位：各支',
    '部',
    '',
    '序号：2',
    '工作任务：丙',
    '责任单位：丁',
  ]);
});

test('a table without rows is its head', () => {
  expect(textTable(COLUMNS, [], 40)).toEqual(['序号  工作任务  责任单位', '----  --------  --------']);
});
