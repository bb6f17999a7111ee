import { checkFiles } from '../../support/checked-files';
import { documentPlan, fidelityFindings, type ShortTask } from '../../support/document-plan';

/** What is found where one clause of this text is encoded by some tasks. */
function findingsOf(text: string, ...tasks: readonly ShortTask[]): readonly string[] {
  return fidelityFindings({ 政治建设: { '1 学习': tasks } }, `一、政治建设\n1.学习。${text}\n`);
}

describe('a time or a count of the document', () => {
  const TEXT = '3月底前制定方案。每半年进行1次研判和1次学习。组织2-3期讲堂。';

  test.each<[string, readonly ShortTask[], readonly string[]]>([
    [
      'each quoted',
      [
        '3月底前 | 3月底前制定方案',
        '每半年1次 | 每半年进行1次研判和1次学习',
        '每半年1次 | 每半年进行1次研判和1次学习',
        '2-3期 | 组织2-3期讲堂',
      ],
      [],
    ],
    ['none quoted', ['常态化'], ['Y804 3月底前', 'Y804 每半年…1次研判', 'Y804 1次学习', 'Y804 2-3期讲堂']],
    [
      'a quote that stops before the count',
      ['每半年1次 | 每半年进行', '3月底前 | 3月底前', '2-3期 | 2-3期'],
      ['Y804 1次研判', 'Y804 1次学习'],
    ],
    [
      'a quote of part of the words',
      ['3月底前 | 月底前制定方案', '每半年1次 | 每半年进行1次研判', '每半年1次 | 1次学习', '2-3期 | 2-3期'],
      ['Y804 3月底前'],
    ],
    [
      'two products, one task',
      ['3月底前 | 3月底前制定方案', '每半年1次 | 每半年进行1次研判和1次学习', '2-3期 | 组织2-3期讲堂'],
      ['Y811 2'],
    ],
    [
      'a quote of several sentences',
      ['[ 3月底前, 每半年, 2-3期 ] | 3月底前制定方案。每半年进行1次研判和1次学习。组织2-3期讲堂'],
      ['Y811 2'],
    ],
  ])('%s', (_name, tasks, expected) => {
    expect(findingsOf(TEXT, ...tasks)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['一、6月底前，完成整改。', '一', '6月底前 | 6月底前，完成整改'],
    ['二、12月10日前报送总结。', '二', '12月10日前 | 12月10日前报送总结'],
    ['四、一季度召开部署会。', '四', '第一季度 | 一季度召开部署会'],
    ['1、6月底前完成整改。', '1', '6月底前 | 6月底前完成整改'],
    ['3.12月，开展测试。', '3', '12月 | 12月，开展测试'],
  ])('begins behind the number of its clause: %s', (text, label, task) => {
    const title = text.slice(2, -1);
    expect(fidelityFindings({ [title]: { [`${label} ${title}`]: [task] } }, `${text}\n`)).toEqual([]);
    const unquoted = fidelityFindings({ [title]: { [`${label} ${title}`]: ['常态化'] } }, `${text}\n`);
    expect(unquoted).toEqual([expect.stringMatching(/^Y804 (?:6月底前|12月10日前|一季度|12月)$/)]);
  });

  test('is no number of a clause where a blank parts it from what it counts', () => {
    expect(findingsOf('每支部报送材料；3 篇以上调研报告。', '常态化')).toEqual(['Y804 3 篇以上调研报告']);
  });

  test('begins behind a number in the middle of a paragraph', () => {
    const text = '（1）6月底前完成整改；二、12月底前总结。';
    expect(findingsOf(text, '[ 6月底前, 12月底前 ] | 6月底前完成整改；二、12月底前总结')).toEqual([]);
  });

  test('is covered by the quote of a task that is wrong itself', () => {
    expect(findingsOf('12月，开展测试。', '13月 | 12月，开展测试')).toEqual(['Y403']);
  });

  test('is not covered by a task that was given during the year', () => {
    const task = '12月 | 12月，开展测试';
    expect(findingsOf('12月，开展测试。', task)).toEqual([]);
  });
});

describe('when a task is owed, and what its quote says', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['12月，开展测试。', '12月', '12月，开展测试', []],
    ['12月，开展测试。', '{ in: 2022-12 }', '12月，开展测试', []],
    ['12月，开展测试。', '11月', '12月，开展测试', ['Y805 11月']],
    ['12月，开展测试。', '12月2次', '12月，开展测试', ['Y805 12月2次']],
    ['12月，开展测试。', '12月底前', '12月，开展测试', ['Y805 12月底前']],
    ['12月，开展测试。', '12月中旬', '12月，开展测试', ['Y806 12月中旬']],
    ['12月，开展测试。', '常态化', '12月，开展测试', ['Y805 常态化']],
    ['12月，开展测试。', '待定', '12月，开展测试', ['Y805 待定']],
    ['年内，组织党员开展2-3次教育。', '年内2-3次', '年内，组织党员开展2-3次教育', []],
    ['年内，组织党员开展2-3次教育。', '2-3次', '年内，组织党员开展2-3次教育', []],
    ['年内，组织党员开展2-3次教育。', '年内2次', '年内，组织党员开展2-3次教育', ['Y805 年内2次']],
    ['年内，组织党员开展2-3次教育。', '2-4次', '年内，组织党员开展2-3次教育', ['Y805 2-4次']],
    ['年内，组织党员开展2-3次教育。', '6月底前2-3次', '年内，组织党员开展2-3次教育', ['Y806 6月底前2-3次']],
    ['每季度考核一次。', '每季度1次', '每季度考核一次', []],
    ['每季度考核一次。', '每月1次', '每季度考核一次', ['Y805 每月1次']],
    ['每季度考核一次。', '每半年1次', '每季度考核一次', ['Y805 每半年1次']],
    ['每季度考核一次。', '每季度2次', '每季度考核一次', ['Y805 每季度2次']],
    ['每季度考核一次。', '{ every: quarter, by: 25 }', '每季度考核一次', ['Y806 { every: quarter, by: 25 }']],
    ['每季度考核一次。', '{ every: quarter, in: 2022-H2 }', '每季度考核一次', ['Y805 { every: quarter, in: 2022-H2 }']],
    ['每季度考核至少一次。', '每季度1次', '每季度考核至少一次', []],
    ['每季度考核不超过一次。', '每季度1次', '每季度考核不超过一次', ['Y805 每季度1次']],
    ['4月至6月、9月至11月，开展读书。', '4月至6月/9月至11月', '4月至6月、9月至11月，开展读书', []],
    ['4月至6月、9月至11月，开展读书。', '[ 4月至6月, 9月至11月 ]', '4月至6月、9月至11月，开展读书', []],
    ['4月至6月、9月至11月，开展读书。', '4月至6月', '4月至6月、9月至11月，开展读书', ['Y805 4月至6月']],
    ['6月底前制定方案，12月底前总结。', '[ 6月底前, 年底前 ]', '6月底前制定方案，12月底前总结', []],
    ['抓好学习。', '每月', '抓好学习', []],
    ['自3月起，每月测试一次。', '3月起每月1次', '自3月起，每月测试一次', []],
    ['自3月起，每月测试一次。', '每月1次', '自3月起，每月测试一次', ['Y805 每月1次']],
    ['隔月举办一次讲座。', '每两个月1次', '隔月举办一次讲座', []],
    ['隔月举办一次讲座。', '每逢双月', '举办一次讲座', ['Y804 隔月']],
  ])('%s %s', (text, when, quote, expected) => {
    expect(findingsOf(text, `${when} | ${quote}`)).toEqual(expected);
  });

  test('a quote that leaves out the time stands under it all the same', () => {
    const text = '12月，结合实际组织一期培训。';
    expect(findingsOf(text, '12月 | 组织一期培训')).toEqual(['Y804 12月']);
    expect(findingsOf(text, '11月 | 组织一期培训')).toEqual(['Y804 12月', 'Y805 11月']);
  });

  test.each([
    ['2022年6月底前，完成整改。', '6月底前，完成整改', '6月底前', []],
    ['２０２２年6月底前，完成整改。', '6月底前，完成整改', '6月底前', []],
    ['二〇二二年六月底前，完成整改。', '六月底前，完成整改', '6月底前', []],
    ['每年12月底前，完成整改。', '12月底前，完成整改', '12月底前', []],
    ['2022年6月底前，完成整改。', '6月底前，完成整改', '7月底前', ['Y805 7月底前']],
    ['2022年6月底前，完成整改。', '月底前，完成整改', '6月底前', ['Y804 2022年6月底前']],
    ['2023年1月底前，完成整改。', '1月底前，完成整改', '常态化', ['Y804 2023年1月底前']],
  ])('%s may be quoted without the plan’s own year: %s', (text, quote, when, expected) => {
    expect(findingsOf(text, `${when} | ${quote}`)).toEqual(expected);
  });

  test('a follow-up is not compared', () => {
    expect(
      findingsOf(
        '12月，开展测试。',
        '12月 | 12月，开展测试',
        '{ after: 政治建设-1-1, within: 5 days } | 12月，开展测试',
      ),
    ).toEqual([]);
  });
});

describe('of several times in one sentence each is owed by a task', () => {
  const STAGES = '1-3月，开展摸底，4-6月，集中整治，7月，总结验收。';
  const DEADLINES = '6月底前制定方案，12月底前总结。';
  const MEETINGS = '每季度召开1次党员大会，每月召开1次支委会。';
  const HALVES = '上半年和下半年各开展1次督查。';

  test.each<[string, readonly string[], readonly string[]]>([
    [STAGES, ['1-3月', '4-6月', '7月'], []],
    [STAGES, ['[ 1-3月, 4-6月, 7月 ]'], []],
    [STAGES, ['1-3月'], ['Y804 4-6月', 'Y804 7月']],
    [STAGES, ['1-3月', '4-6月', '4-6月'], ['Y804 7月']],
    [STAGES, ['1-3月', '4-6月', '8月'], ['Y805 8月']],
    [STAGES, ['1-3月', '8月'], ['Y804 7月', 'Y805 8月']],
    [STAGES, ['1-3月', '[ 4-6月, 8月 ]'], ['Y805 4-6月、8月']],
    [STAGES, ['1-3月', '5月', '7月'], ['Y806 5月']],
    [STAGES, ['1-3月', '4-6月', '{ after: 政治建设-1-2, within: 30 days }'], []],
    [STAGES, ['1-3月', '{ after: 政治建设-1-1, within: 30 days }'], ['Y804 7月']],
    [STAGES, ['1-3月', '4-6月', '13月'], ['Y403']],
    [STAGES, ['常态化'], ['Y804 4-6月', 'Y804 7月', 'Y805 常态化']],
    [DEADLINES, ['6月底前'], ['Y804 12月底前']],
    [DEADLINES, ['9月底前'], ['Y804 6月底前', 'Y806 9月底前']],
    [DEADLINES, ['11月底前', '5月底前'], ['Y806 11月底前', 'Y806 5月底前']],
    ['12月底前总结，6月底前制定方案。', ['5月底前', '11月底前'], ['Y806 5月底前', 'Y806 11月底前']],
    ['6月底前制定方案，10月底前总结。', ['11月底前'], ['Y804 10月底前', 'Y805 11月底前']],
    ['6月底前制定方案，10月15日总结。', ['11月底前', '5月底前'], ['Y805 11月底前', 'Y806 5月底前']],
    [MEETINGS, ['每季度1次', '每月1次'], []],
    [MEETINGS, ['每季度1次', '每季度1次'], ['Y804 每月…1次支委会']],
    ['讲1次党课、开展2次调研。', ['1次'], ['Y804 2次调研']],
    ['讲1次党课、开展2次调研。', ['1次', '2次'], []],
    ['每月学习1次，6月讲1次党课。', ['每月1次'], ['Y804 6月…1次党课']],
    ['每月学习1次，6月讲1次党课。', ['每月1次', '6月1次'], []],
    [HALVES, ['上半年1次', '下半年1次'], []],
    [HALVES, ['上半年1次'], ['Y805 上半年1次']],
    [HALVES, ['上半年1次', '上半年1次'], ['Y805 上半年1次', 'Y805 上半年1次']],
    [HALVES, ['上半年1次', '下半年2次'], ['Y805 上半年1次', 'Y805 下半年2次']],
    ['上半年和下半年各开展1次督查和1次培训。', ['上半年1次', '下半年1次', '上半年1次', '下半年1次'], []],
    ['每季度1次。', ['上半年每季度1次', '第三季度1次', '第四季度1次'], []],
  ])('%s %j', (text, whens, expected) => {
    const quote = text.replace('。', '');
    expect(findingsOf(text, ...whens.map((when) => `${when} | ${quote}`))).toEqual(expected);
  });

  test('whatever the order of the tasks', () => {
    const tasks = ['1-3月', '4-6月', '4-6月', '9月'].map((when) => `${when} | ${STAGES.slice(0, -1)}`);
    const backwards = [...tasks].reverse();
    expect([findingsOf(STAGES, ...tasks), findingsOf(STAGES, ...backwards)]).toEqual([['Y805 9月'], ['Y805 9月']]);
  });
});

test('of a sentence without end only the beginning is kept, however many times stand in it', () => {
  const text = `一、政治建设\n1.学习。${'3月开展1次测试和1次调研，'.repeat(200)}\n`;
  const plan = documentPlan({ 政治建设: { '1 学习': ['3月1次 | 3月开展1次测试和1次调研'] } });
  const { findings } = checkFiles({ 'plan.yaml': plan, 'source.txt': text }, { paths: ['plan.yaml'] });
  expect(new Set(findings.map(({ finding }) => finding.code))).toEqual(new Set(['Y804', 'Y811']));
  const longest = findings.map(({ finding }) => JSON.stringify(finding.args).length);
  expect(Math.max(...longest)).toBeLessThan(300);
});

test('a waiver covers the times that it names, and no others of its clause', () => {
  const plan = documentPlan({ 政治建设: { '1 学习': ['常态化'] } });
  const waived = (reason: string): readonly string[] => {
    const text = plan.replace('label: "1"', `label: "1" # yuetishi-ignore Y804: ${reason}`);
    const files = { 'plan.yaml': text, 'source.txt': '一、政治建设\n1.学习。7月，开展测试。每半年研判1次。\n' };
    return checkFiles(files, { paths: ['plan.yaml'] }).findings.map(({ finding }) => finding.code);
  };
  expect(waived('市局统一组织')).toEqual(['Y804', 'Y804', 'Y901']);
  expect(waived('“7月”由市局统一组织')).toEqual(['Y804']);
  expect(waived('7月的测试、每半年…1次研判，都由市局组织')).toEqual([]);
});
