import { ALL_RULES } from '../../src/check/all-rules';
import type { Finding } from '../../src/diagnostic/finding';
import type { Example } from '../../src/diagnostic/rule';
import { checkFiles } from '../support/checked-files';
import { exampleOffice } from '../support/example-files';

/** All that `check` says of an example put into a small office, advice included, which it can look through to the end. */
function findingsOf(example: Example): readonly Finding[] {
  const { findings, failures } = checked(example);
  expect(failures).toEqual([]);
  return findings;
}

function checked(example: Example): { readonly findings: readonly Finding[]; readonly failures: readonly string[] } {
  const { files, wishes } = exampleOffice(example);
  const { findings, failures } = checkFiles(files, wishes);
  return { findings: findings.map(({ finding }) => finding), failures: failures.map(({ message }) => message) };
}

/**
 * What departs from the document mostly does so twice: a quote that is wrong leaves a phrase that nobody quotes. And a file has
 * too many errors of form by having them.
 */
function belongTogether(code: string, other: string): boolean {
  return (code.startsWith('Y8') && other.startsWith('Y8')) || (code === 'Y205' && /^Y20[12]$/.test(other));
}

/** What the check of a rule's bad example could not do: of too many errors it tells the most severe only. */
const NOT_DONE: Readonly<Record<string, readonly unknown[]>> = {
  Y205: [expect.stringContaining('has too many findings; of at least')],
};

/** As a test that fails shall show them. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${finding.code} ${finding.severity}: ${finding.message('en')}`);
}

describe.each(ALL_RULES)('$code $name', (rule) => {
  const { code } = rule;
  const explanation = rule.explanation();
  test('is broken by its bad example, and by nothing else that is an error', () => {
    const { findings, failures } = checked(explanation.bad);
    expect(failures).toEqual(NOT_DONE[code] ?? []);
    expect(findings.map((found) => found.code)).toContain(code);
    const others = findings.filter((found) => found.severity === 'error' && found.code !== code);
    expect(told(others.filter((found) => !belongTogether(code, found.code)))).toEqual([]);
  });

  test('is kept by its good example, which has no error at all', () => {
    const findings = findingsOf(explanation.good);
    expect(told(findings.filter((found) => found.severity === 'error' || found.code === code))).toEqual([]);
  });

  test('says why in sentences, in both languages', () => {
    expect(explanation.why.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(explanation.why.en).toMatch(/^[A-Z].*\.$/);
  });

  test('has examples that are not the same', () => {
    expect(explanation.bad).not.toEqual(explanation.good);
  });
});

test('an example is put into the office in place of what it says otherwise', () => {
  const { files, wishes } = exampleOffice({
    head: 'units: [人事处]\nyear: 2023',
    task: 'when: 每季度1次\nlead: 人事处\n',
    records: '- { task: 1-1, date: 2023-01-05 }\n',
    repeated: 2,
    source: '一、强化学习教育\n',
    asOf: '2023-02-01',
  });
  expect(files).toEqual({
    'plans/2022/plan.yaml': `format: 1
title: 2022年工作要点
organisation: 市机关事务管理局
units: [人事处]
year: 2023
sections:
  - title: 强化学习教育
    clauses:
      - label: 1
        title: 集体学习
        tasks:
          - id: 1-1
            title: 组织集体学习
            when: 每季度1次
            lead: 人事处
`,
    'plans/2022/records/2022.yaml': '- { task: 1-1, date: 2023-01-05 }\n- { task: 1-1, date: 2023-01-05 }\n',
    'plans/2022/source.txt': '一、强化学习教育\n',
  });
  expect(wishes).toEqual({ strict: true, asOf: '2023-02-01' });
});

test('the small office breaks no rule that makes answers wrong', () => {
  expect(told(findingsOf({}).filter(({ severity }) => severity !== 'info'))).toEqual([]);
});
