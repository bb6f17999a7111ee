import type { CheckReport, ReportedFinding } from '../diagnostic/check-report';
import type { Bilingual, Language } from '../diagnostic/language';
import type { Severity } from '../diagnostic/rule';
import { mostSevereFirst } from '../diagnostic/severity';
import { escapeMarkdown } from '../text/markdown-escape';
import { HELP_LABEL, NOT_CHECKED_LABEL } from './finding-labels';
import type { FindingsContext } from './findings-context';
import { renderFindingsSummary } from './findings-summary';

export interface StepSummaryContext extends FindingsContext {
  /** How long the summary may be in UTF-8. */
  readonly mostBytes: number;
}

/**
 * GitHub takes so many bytes of a step's summary, and shows nothing of a longer one ("Step isolation and limits" in
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export const MOST_BYTES_OF_SUMMARY = 1024 * 1024;

const TITLE: Bilingual = { zh: '月提示检查', en: 'yuetishi check' };
const HEADINGS: Bilingual<readonly string[]> = {
  zh: ['程度', '文件', '行:列', '代码', '说明'],
  en: ['Severity', 'File', 'Line:column', 'Code', 'Message'],
};
const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '建议', en: 'info' },
};
const NOTHING_FOUND: Bilingual<(files: number, tasks: number) => string> = {
  zh: (files, tasks) => `没有发现问题：检查了 ${files} 个文件、${tasks} 项任务。`,
  en: (files, tasks) => `Nothing found. Files checked: ${files}, tasks: ${tasks}.`,
};
const LEFT_OUT: Bilingual<(count: number) => string> = {
  zh: (count) => `另有 ${count} 条没有列出：步骤摘要最多 1 MiB。`,
  en: (count) => `Not listed: ${count} more; a step summary holds no more than 1 MiB.`,
};

/**
 * Findings as a table in Markdown for the summary of a step on GitHub, the most severe first. What does not fit is
 * counted below it.
 *
 * @returns the empty text where there is no room for anything
 */
export function renderStepSummary(report: CheckReport, context: StepSummaryContext): string {
  const { language, mostBytes } = context;
  const head = headOf(report, context);
  const found = mostSevereFirst(report.findings);
  const longestEnd = `\n${LEFT_OUT[language](found.length)}\n`;
  let room = mostBytes - bytesOf(head) - bytesOf(longestEnd);
  if (room < 0) return '';
  const rows: string[] = [];
  for (const each of found) {
    const row = rowOf(each, language);
    room -= bytesOf(row);
    if (room < 0) break;
    rows.push(row);
  }
  const left = found.length - rows.length;
  return `${head}${rows.join('')}${left > 0 ? `\n${LEFT_OUT[language](left)}\n` : ''}\n`;
}

/** All that stands above the rows. */
function headOf(report: CheckReport, { language, notChecked }: FindingsContext): string {
  const { findings, plans, otherFiles } = report;
  const parts = [`## ${TITLE[language]}\n`];
  if (findings.length > 0) parts.push(renderFindingsSummary(findings, language));
  else if (notChecked.length === 0) {
    const files = plans.flatMap((plan) => plan.files).length + otherFiles.length;
    parts.push(`${NOTHING_FOUND[language](files, plans.flatMap(({ tasks }) => tasks).length)}\n`);
  }
  if (notChecked.length > 0) {
    const items = notChecked.map((why) => `- ${escapeMarkdown(why[language])}\n`);
    parts.push(`**${NOT_CHECKED_LABEL[language]}**\n\n${items.join('')}`);
  }
  const headings = HEADINGS[language];
  if (findings.length > 0) parts.push(rowFrom(headings) + rowFrom(headings.map(() => '---')));
  return parts.join('\n');
}

function rowOf({ finding, at }: ReportedFinding, language: Language): string {
  const help = finding.help(language);
  const message = escapeMarkdown(finding.message(language));
  return rowFrom([
    SEVERITY_WORDS[finding.severity][language],
    // As code, where GitHub makes neither `:100:` a picture nor `@name` a person.
    `<code>${escapeMarkdown(at.file)}</code>`,
    `${at.start.line}:${at.start.column}`,
    `${finding.code} ${finding.name}`,
    help === undefined ? message : `${message}<br>${HELP_LABEL[language]}${escapeMarkdown(help)}`,
  ]);
}

function rowFrom(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
