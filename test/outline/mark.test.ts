import { numberOfLabel, readMark } from '../../src/outline/mark';

describe('the number at the head of a line', () => {
  test.each<[string, string, string, string, string]>([
    ['一、强化政治建设', 'chinese', '一', '1', '强化政治建设'],
    ['十二、保障措施', 'chinese', '十二', '12', '保障措施'],
    ['二　工作任务', 'chinese', '二', '2', '工作任务'],
    ['（一）加强学习', 'chinese-bracketed', '（一）', '1', '加强学习'],
    ['(二十三)、督查', 'chinese-bracketed', '(二十三)', '23', '督查'],
    ['1.学习', 'arabic', '1', '1', '学习'],
    ['1．学习', 'arabic', '1', '1', '学习'],
    ['8、学深学透', 'arabic', '8', '8', '学深学透'],
    ['１２、培训', 'arabic', '１２', '12', '培训'],
    ['  3. 培训', 'arabic', '3', '3', '培训'],
    ['\u3000\u30004.培训', 'arabic', '4', '4', '培训'],
    ['5 开展学习', 'arabic', '5', '5', '开展学习'],
    ['4 项目建设', 'arabic', '4', '4', '项目建设'],
    ['5 年度考核', 'arabic', '5', '5', '年度考核'],
    ['1.2 个人自学', 'decimal', '1.2', '1.2', '个人自学'],
    ['1.2组织培训', 'decimal', '1.2', '1.2', '组织培训'],
    ['3.10 组织培训', 'decimal', '3.10', '3.10', '组织培训'],
    ['2.1.3、组织培训', 'decimal', '2.1.3', '2.1.3', '组织培训'],
    ['（1）制定方案', 'arabic-bracketed', '（1）', '1', '制定方案'],
    ['2）制定方案', 'half-bracketed', '2', '2', '制定方案'],
    ['③落实责任', 'circled', '③', '3', '落实责任'],
    ['第一章 总则', 'chapter', '第一章', '1', '总则'],
    ['第十一条　支部党员大会', 'article', '第十一条', '11', '支部党员大会'],
    ['第二部分：重点任务', 'part', '第二部分', '2', '重点任务'],
  ])('%s', (line, style, label, number, text) => {
    const mark = readMark(line);
    expect(mark).toMatchObject({ style, label, number });
    expect(line.slice(mark?.length)).toBe(text);
  });

  test.each([
    '6月，结合“七一”开展活动',
    '2022年，全局工作的总体要求是',
    '3 月底前完成',
    '5 年内完成整改',
    '4 个支部',
    '3 项任务',
    '10 名党员',
    '1.5万元用于培训',
    '12.5%的支部',
    '三、四季度各召开一次会议',
    '三会一课',
    '一是加强学习',
    '十二届全会精神',
    '10个支部',
    '第一，加强学习',
    '100条党规党纪',
    '',
    '   ',
  ])('none: %s', (line) => {
    expect(readMark(line)).toBeUndefined();
  });
});

test.each([
  ['3', '3'],
  ['3.', '3'],
  ['（三）', '3'],
  ['三', '3'],
  ['３', '3'],
  ['3.10', '3.10'],
  ['一（二）', '1.2'],
  ['（一）3', '1.3'],
  ['第十二条', '12'],
  ['①', '1'],
  ['一百零三', '103'],
  ['附件', undefined],
])('the label %s stands for %s', (label, number) => {
  expect(numberOfLabel(label)).toBe(number);
});
