import { issuerOf, paperInMarks, subjectOf, titleInMarks } from '../../../src/document/wording/plan-names';

const organisation = '市机关事务管理局';

describe('what a plan is about', () => {
  test.each([
    ['2022年机关党建工作要点', '机关党建工作'],
    ['2022年度机关党建工作计划', '机关党建工作'],
    ['市直机关2022年党建工作安排', '市直机关党建工作'],
    ['机关党建工作要点', '机关党建工作'],
    ['二〇二二年机关党建工作要点', '机关党建工作'],
    ['２０２２年机关党建工作要点', '机关党建工作'],
    ['2022年机关党建工作要点（征求意见稿）', '机关党建工作'],
    ['2022年机关党建工作要点(试行)', '机关党建工作'],
    ['关于印发《2022年机关党建工作要点》的通知', '机关党建工作'],
    ['关于印发2022年党建工作要点的通知', '党建工作'],
    ['2022年党风廉政建设和反腐败工作实施方案', '党风廉政建设和反腐败工作'],
    ['2022年全面从严治党主体责任清单', '全面从严治党主体责任'],
    ['2022年意识形态工作责任清单', '意识形态工作'],
    ['2022年党风廉政建设工作任务分解表', '党风廉政建设工作'],
    ['2022年重点工作清单', '市机关事务管理局重点工作'],
    ['2022年安全生产方案', '安全生产'],
    ['2022年工会', '工会'],
    ['2022年工作要点', '市机关事务管理局工作'],
    ['2022年重点工作任务清单', '市机关事务管理局重点工作'],
    ['2022年度要点', '市机关事务管理局工作'],
    ['要点', '市机关事务管理局工作'],
  ])('%s: %s', (title, subject) => {
    expect(subjectOf({ title, organisation })).toBe(subject);
  });

  test('a title that is nothing but odd characters is kept as it is', () => {
    expect(subjectOf({ title: '|<b>`', organisation })).toBe('|<b>`');
  });
});

test('a title is named in title marks, once', () => {
  expect(titleInMarks({ title: '2022年机关党建工作要点' })).toBe('《2022年机关党建工作要点》');
  expect(titleInMarks({ title: '关于印发《2022年要点》的通知' })).toBe('关于印发《2022年要点》的通知');
});

test('a title with titles in it has the inner marks within', () => {
  expect(paperInMarks('关于印发《总结》的通知')).toBe('《关于印发〈总结〉的通知》');
});

test('without an issuer the organisation signs', () => {
  expect(issuerOf({ issuer: '局机关党委', organisation })).toBe('局机关党委');
  expect(issuerOf({ issuer: undefined, organisation })).toBe(organisation);
});
