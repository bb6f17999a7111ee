import type { CheckReport, ReportedFinding } from '../diagnostic/check-report';
import type { Bilingual, Language } from '../diagnostic/language';
import { mostSevereFirst } from '../diagnostic/severity';
import { SEVERITIES, type Severity } from '../diagnostic/rule';
import type { Location } from '../source/place';
import { commandMessage, commandProperty } from '../text/workflow-command-escape';
import { HELP_LABEL, NOT_CHECKED_LABEL, RELATED_LABEL } from './finding-labels';
import type { FindingsContext } from './findings-context';
import { countsInWords } from './findings-summary';

/**
 * GitHub shows so many annotations of each kind for one step, those that come first, and drops the others without a word:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
export const MOST_ANNOTATIONS = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const NOT_SHOWN: Bilingual<(counts: string) => string> = {
  zh: (counts) => `另有 ${counts} 没有标出：GitHub 在一个步骤里每种只标 ${MOST_ANNOTATIONS} 条。`,
  en: (counts) => `Not annotated: ${counts} more; GitHub shows ${MOST_ANNOTATIONS} of each kind for a step.`,
};

/**
 * Findings as workflow commands of GitHub Actions, which show them at their lines of a change: the most severe first, and
 * no more than are shown; a line that is no command counts the others.
 *
 * @returns the empty text where there is nothing to say
 */
export function renderFindingsGithub(report: CheckReport, { language, notChecked }: FindingsContext): string {
  const title = commandProperty(NOT_CHECKED_LABEL[language]);
  const failures = notChecked.map((why) => `::error title=${title}::${commandMessage(why[language])}`);
  const found = mostSevereFirst(report.findings);
  const lines: string[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) {
    const own = found.filter(({ finding }) => finding.severity === severity);
    const first = severity === 'error' ? failures.slice(0, MOST_ANNOTATIONS) : [];
    const shown = own.slice(0, MOST_ANNOTATIONS - first.length);
    lines.push(...first, ...shown.map((each) => annotation(each, language)));
    left[severity] = (severity === 'error' ? failures.length : 0) + own.length - first.length - shown.length;
  }
  const rest = countsInWords(left, language);
  if (rest !== '') lines.push(NOT_SHOWN[language](rest));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ finding, at, related }: ReportedFinding, language: Language): string {
  const properties = [
    ['file', pathOf(at)],
    ...Object.entries(linesOf(at)),
    ['title', `${finding.code} ${finding.name}`],
  ].map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  const help = finding.help(language);
  const message = [
    finding.message(language),
    ...(help === undefined ? [] : [`${HELP_LABEL[language]}${help}`]),
    ...related.map(({ at: { file, start }, note }) => {
      return `${RELATED_LABEL[language]}${file}:${start.line}:${start.column} ${note[language]}`;
    }),
  ].join('\n');
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${commandMessage(message)}`;
}

/** The runner reads a value from behind all signs of equality it begins with; the same path does not begin with one. */
function pathOf({ file }: Location): string {
  return file.startsWith('=') ? `./${file}` : file;
}

/** The runner drops columns where they are not of one line. */
function linesOf({ start, end }: Location): Readonly<Record<string, number>> {
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}
