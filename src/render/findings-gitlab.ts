import type { CheckReport, ReportedFinding } from '../diagnostic/check-report';
import type { Severity } from '../diagnostic/rule';
import { jsonText } from '../text/json-text';
import { HELP_LABEL } from './finding-labels';
import type { FindingsContext } from './findings-context';

/** GitLab's scale is info, minor, major, critical, blocker; nothing in a plan is worse than a wrong answer. */
const SEVERITIES_OF_GITLAB: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * Findings as a GitLab code quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 * It has no place for what could not be checked: the exit status tells of that.
 */
export function renderFindingsGitlab({ findings }: CheckReport, { language }: FindingsContext): string {
  return jsonText(findings.map((found) => issueObject(found, language)));
}

function issueObject({ finding, at, fingerprint }: ReportedFinding, language: FindingsContext['language']): object {
  const help = finding.help(language);
  const message = finding.message(language);
  return {
    description: help === undefined ? message : `${message}\n${HELP_LABEL[language]}${help}`,
    check_name: `${finding.code} ${finding.name}`,
    fingerprint,
    severity: SEVERITIES_OF_GITLAB[finding.severity],
    location: { path: at.file, lines: { begin: at.start.line, end: at.end.line } },
  };
}
