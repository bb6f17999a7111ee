import { AppError } from '../../src/app/app-error';
import { mostOfEachFile } from '../../src/app/most-findings';
import type { Finding } from '../../src/diagnostic/finding';
import type { Severity } from '../../src/diagnostic/rule';
import { checkFiles } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

function found(file: string, severity: Severity, count: number): readonly Finding[] {
  const { findings } = checkFiles({ 'plan.yaml': planWithTasks('tasks: [{}]') }, { paths: ['plan.yaml'] });
  const [first] = findings;
  if (first === undefined) throw new Error('nothing was found');
  return Array.from({ length: count }, (_, start) => ({
    ...first.finding,
    severity,
    place: { file, start, end: start },
  }));
}

test('as many as can be told are told', () => {
  const findings = [...found('a', 'error', 600), ...found('b', 'error', 1000), ...found('a', 'warning', 400)];
  expect(mostOfEachFile(findings)).toEqual({ findings, cut: [] });
});

test('of more, the most severe, and the rest is counted by file', () => {
  const findings = [...found('a', 'info', 10), ...found('a', 'warning', 700), ...found('a', 'error', 301)];
  const { findings: told, cut } = mostOfEachFile([...findings, ...found('b', 'info', 2)]);
  const counts = (file: string, severity: Severity): number =>
    told.filter((each) => each.place.file === file && each.severity === severity).length;
  expect([counts('a', 'error'), counts('a', 'warning'), counts('a', 'info'), counts('b', 'info')]).toEqual([
    ...[301, 699, 0, 2],
  ]);
  expect(cut.map(({ wording }) => wording.en)).toEqual([
    'a has too many findings; of the 1011, the 1000 most severe are told, and 11 are not',
  ]);
});

test('where the search was stopped, there are at least so many, and none of the file is used', () => {
  const files = {
    'plans/2022/plan.yaml': planWithTasks('tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n'),
    'plans/2022/records/a.yaml': `- { task: a, date: 2022-06-20 }\n${'- { task: b, dates: 2022-06-20 }\n'.repeat(6000)}`,
  };
  const { findings, failures } = checkFiles(files);
  expect(findings).toHaveLength(1000);
  expect(findings.at(-1)).toMatchObject({ at: { start: { line: 3335 } }, finding: { code: 'Y205' } });
  expect(new Set(findings.map(({ finding }) => finding.code))).toEqual(new Set(['Y201', 'Y202', 'Y205']));
  expect(failures.map((each) => (each instanceof AppError ? each.wording.en : ''))).toEqual([
    expect.stringMatching(/findings; of at least 6668, the 1000 most severe are told, and at least 5668 are not$/),
  ]);
});

test('a check that is cut is not complete, and fails all the same', () => {
  const files = { 'plan.yaml': planWithTasks(`tasks: [${'{},'.repeat(400)}]`) };
  const { findings, failures, failing } = checkFiles(files, { paths: ['plan.yaml'] });
  expect(findings).toHaveLength(1000);
  expect(failing.size).toBe(1600);
  expect(failures.map((each) => each.message)).toEqual([expect.stringContaining('and 600 are not')]);
});
