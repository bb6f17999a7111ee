import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { CheckReport } from '../../src/diagnostic/check-report';
import type { Language } from '../../src/diagnostic/language';
import { SEVERITIES } from '../../src/diagnostic/rule';
import { renderFindingsGitlab } from '../../src/render/findings-gitlab';
import { anyReport, reportOn } from '../support/check-reports';

const SCHEMA = readFileSync(join(__dirname, '../support/schemas/gitlab-code-quality.schema.json'), 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(SCHEMA) as object);

interface Issue {
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function gitlab(report: CheckReport, language: Language = 'zh'): string {
  return renderFindingsGitlab(report, { language, notChecked: [] });
}

/** The issues of a report, which must fit the schema. */
function issuesOf(printed: string): readonly Issue[] {
  const issues = JSON.parse(printed) as readonly Issue[];
  validate(issues);
  expect(validate.errors ?? []).toEqual([]);
  return issues;
}

const FILE = '计划 1%/a,b:c#.yaml';

test('a finding is an issue with its place, as it is written', () => {
  const report = reportOn({ [FILE]: 'id: 3-1\nid: 3-1\n' }, [
    { file: FILE, start: 4, end: 12, message: '编号', help: '改' },
  ]);
  expect(issuesOf(gitlab(report))).toEqual([
    {
      description: '编号\n改法：改',
      check_name: 'Y301 rule-y301',
      fingerprint: report.findings[0]?.fingerprint,
      severity: 'major',
      location: { path: FILE, lines: { begin: 1, end: 2 } },
    },
  ]);
  expect(issuesOf(gitlab(report, 'en'))[0]?.description).toBe('en: 编号\nhelp: en: 改');
});

test('severities are those of GitLab', () => {
  const report = reportOn(
    { a: 'xyz' },
    SEVERITIES.map((severity, start) => ({ severity, file: 'a', start })),
  );
  expect(issuesOf(gitlab(report)).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('nothing found is an empty list', () => {
  expect(gitlab(reportOn({ a: '' }, []))).toBe('[]\n');
});

test('any report fits the schema and reads back; GitLab drops no issue as one it has seen', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const printed = gitlab(report);
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      const issues = issuesOf(printed);
      expect(issues.map(({ location }) => location)).toEqual(
        report.findings.map(({ at }) => ({ path: at.file, lines: { begin: at.start.line, end: at.end.line } })),
      );
      expect(issues.every(({ description }, index) => startsWith(description, report, index))).toBe(true);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    }),
    { numRuns: 200 },
  );
});

function startsWith(description: string, { findings }: CheckReport, index: number): boolean {
  return description.startsWith(findings[index]?.finding.message('zh') ?? 'nothing');
}
