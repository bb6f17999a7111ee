import { checkFiles, type Files } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

const BASELINE = `
id: own
title: 本单位
requirements:
  - { id: study, title: 学习, every: quarter, times: 1, basis: 本单位制度, certainty: A }
  - { id: review, title: 考核, every: year, times: 1, basis: 本单位制度, certainty: B }
`;

/** What is said of a plan that must meet the baseline above: codes with what they are about. */
function told(text: string, baseline = BASELINE): readonly string[] {
  const plan = planWithTasks(text.includes('baselines:') ? text : `baselines: [own]\n${text}`);
  const files: Files = { 'plans/2022/plan.yaml': plan, 'plans/baselines/own.yaml': baseline };
  return checkFiles(files).findings.map(({ finding }) => {
    const { id, units = [] } = finding.args as { readonly id?: string; readonly units?: readonly string[] };
    return [finding.code, id, ...units].filter((part) => part !== undefined).join(' ');
  });
}

const task = (id: string, keys: string): string => `  - { id: ${id}, title: ${id}, ${keys} }\n`;
const REVIEW = task('r', 'when: 12月, lead: 机关党委, satisfies: [review]');

test('a plan that meets all is told nothing', () => {
  expect(told(`tasks:\n${task('a', 'when: 每季度1次, lead: 各支部, satisfies: [study]')}${REVIEW}`)).toEqual([]);
});

test('each requirement without a task is told once, also where the baseline is named twice', () => {
  expect(told('tasks: []\n')).toEqual(['Y605 study', 'Y605 review']);
  expect(told('baselines: [own, own]\ntasks: []\n')).toEqual(['Y605 study', 'Y605 review']);
});

test('units that lack the same are told together, others by themselves', () => {
  const tasks =
    task('a', 'when: 上半年, lead: 各支部, satisfies: [study]') +
    task('b', 'when: 每季度1次, lead: 第二党支部, satisfies: [study]') +
    task('c', 'when: 7月, lead: 第三党支部, satisfies: [study]');
  expect(told(`tasks:\n${tasks}${REVIEW}`)).toEqual(['Y606 study 第一党支部', 'Y606 study 第三党支部']);
  const alike = tasks.replace('when: 7月', 'when: 每年');
  expect(told(`tasks:\n${alike}${REVIEW}`)).toEqual(['Y606 study 第一党支部 第三党支部']);
});

test('a member that a requirement passes over, where its group meets another one of the baseline', () => {
  const study = task('a', 'when: 每季度1次, lead: 第一党支部, satisfies: [study]');
  const group = task('r', 'when: 12月, lead: 各支部, satisfies: [review]');
  expect(told(`tasks:\n${study}${group}`)).toEqual(['Y606 study 第二党支部 第三党支部']);
  const second = task('b', 'when: 每季度1次, lead: 第二党支部, satisfies: [study]');
  expect(told(`tasks:\n${study}${second}${group}`)).toEqual(['Y606 study 第三党支部']);
  expect(told(`tasks:\n${study}${REVIEW}`)).toEqual([]); // nothing says that it is for all branches
  expect(told(`tasks:\n${study.replace('第一党支部', '机关党委')}${group}`)).toEqual([]);
});

test('one task may satisfy several requirements, and several tasks one', () => {
  const both = task('a', 'when: 3月/6月/9月, lead: 机关党委, satisfies: [study, review]');
  expect(told(`tasks:\n${both}`)).toEqual(['Y606 study 机关党委']);
  const rest = task('b', 'when: 第四季度, lead: 机关党委, satisfies: [study]');
  expect(told(`tasks:\n${both}${rest}`)).toEqual([]);
});

describe('what is wrong elsewhere is not told again as something missing', () => {
  test.each<[string, string, readonly string[]]>([
    ['a task that had to be left out', task('a', 'when: 6月31日, lead: 机关党委, satisfies: [study]'), ['Y403']],
    ['one with an unknown unit', task('a', 'when: 每季度1次, lead: 工会, satisfies: [study]'), ['Y501']],
    [
      'one whose occurrences cannot be told apart',
      task('t', 'when: [上半年, 7月1日至12月31日], lead: 机关党委, rest-day: keep') +
        task('a', 'when: [{ after: t, within: 3 days }, 上半年], lead: 机关党委, satisfies: [study]'),
      ['Y404'],
    ],
  ])('%s', (_what, tasks, codes) => {
    expect(told(`tasks:\n${tasks}${REVIEW}`).map((each) => each.split(' ')[0])).toEqual(codes);
  });

  test('a requirement that cannot be read', () => {
    const baseline = BASELINE.replace(
      'times: 1, basis: 本单位制度, certainty: A',
      'times: 几次, basis: 制度, certainty: A',
    );
    const study = task('a', 'when: 每季度1次, lead: 机关党委, satisfies: [study]');
    expect(told(`tasks:\n${study}${REVIEW}`, baseline)).toEqual(['Y204']);
  });

  test('a baseline that cannot be read', () => {
    const study = task('a', 'when: 每季度1次, lead: 机关党委, satisfies: [study]');
    expect(told(`tasks:\n${study}`, 'id: [\n').map((each) => each.split(' ')[0])).toEqual(['Y105']);
  });

  test('a list of baselines that is wrong', () => {
    const study = task('a', 'when: 每季度1次, lead: 机关党委, satisfies: [study]');
    expect(told(`baselines: [[own]]\ntasks:\n${study}`)).toEqual(['Y203']);
  });

  test('a misspelt baseline', () => {
    const study = task('a', 'when: 每季度1次, lead: 机关党委, satisfies: [study]');
    expect(told(`baselines: [owm]\ntasks:\n${study}`)).toEqual(['Y603 owm']);
  });
});
