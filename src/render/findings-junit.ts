import type { CheckedPlan, CheckReport, ReportedFinding } from '../diagnostic/check-report';
import type { Bilingual, Language } from '../diagnostic/language';
import type { Finding } from '../diagnostic/finding';
import { formatDay } from '../time/civil-date';
import { oneLine } from '../text/safe-text';
import { xmlAttribute, xmlText } from '../text/xml-escape';
import { NOT_CHECKED_LABEL } from './finding-labels';
import type { FindingsContext } from './findings-context';
import { renderFindingsText } from './findings-text';
import { plainPaint } from './paint';

export interface JunitContext extends FindingsContext {
  /** The findings that fail a test case. */
  readonly failing: ReadonlySet<Finding>;
}

const WIDTH = 100;
const OTHER_FILES: Bilingual = { zh: '其他文件', en: 'other files' };
const UNNAMED_TASK: Bilingual = { zh: '没有编号的任务', en: 'task without an id' };
const COUNTED: Bilingual<(message: string, count: number) => string> = {
  zh: (message, count) => `${message}（共 ${count} 处）`,
  en: (message, count) => `${message} (${count} findings)`,
};

interface Suite {
  readonly name: string;
  /** What readers group test cases by; most of them split it at its last point. */
  readonly classname: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  /** Why it could not be checked. */
  readonly error?: string;
}

/**
 * Findings as JUnit XML: a suite for each plan, with a test case for each of its tasks, so that the sound ones show as
 * passed, and one for each of its files, for what is found in none of the tasks.
 *
 * JUnit XML has no one schema. This is what the oldest, that of Ant, and the readers of today (Jenkins, GitLab, GitHub's
 * reporters) all take: findings that fail are one `failure` a case, the others stand in the suite's `system-out`. A suite
 * must have a time stamp, a host and a duration: the stamp is the as-of date, on which the verdict rests; no host and no
 * duration is known, and the schema's words for that are `localhost` and 0.
 */
export function renderFindingsJunit(report: CheckReport, context: JunitContext): string {
  const suites = suitesOf(report, context).map((suite, id) => suiteText(suite, id, report, context));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suitesOf({ plans, otherFiles }: CheckReport, { language, notChecked }: JunitContext): readonly Suite[] {
  const [others, unchecked] = [OTHER_FILES[language], NOT_CHECKED_LABEL[language]];
  const suites: readonly Suite[] = [
    ...plans.map((plan) => planSuite(plan, language)),
    {
      ...{ name: others, classname: others, properties: [] },
      cases: otherFiles.map(({ file, findings }) => ({ name: file, findings })),
    },
    {
      ...{ name: unchecked, classname: unchecked, properties: [] },
      cases: notChecked.map((why) => ({ name: why[language], findings: [], error: why[language] })),
    },
  ];
  return suites.filter(({ cases }) => cases.length > 0).map((suite) => ({ ...suite, cases: namedApart(suite.cases) }));
}

function planSuite({ file, title, tasks, files }: CheckedPlan, language: Language): Suite {
  return {
    name: file,
    classname: file.replace(/\.yaml$/, ''),
    properties: title === undefined ? [] : [['title', title]],
    cases: [
      ...tasks.map((task) => ({
        name: `${task.id} ${task.title}`.trim() || UNNAMED_TASK[language],
        findings: task.findings,
      })),
      ...files.map((each) => ({ name: each.file, findings: each.findings })),
    ],
  };
}

/** Of test cases with one name readers keep the first, so that a passed one could hide one that failed. */
function namedApart(cases: readonly Case[]): readonly Case[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return cases.map((each) => {
    let [name, number] = [each.name, times.get(each.name) ?? 1];
    while (taken.has(name)) name = `${each.name} (${++number})`;
    taken.add(name);
    times.set(each.name, number);
    return { ...each, name };
  });
}

function suiteText(suite: Suite, id: number, report: CheckReport, context: JunitContext): string {
  const { name, cases } = suite;
  const asOf = formatDay(report.asOf);
  const attributes = attributesOf({
    ...{ name, package: 'yuetishi', id },
    tests: cases.length,
    failures: cases.filter(({ findings }) => failing(findings, context).length > 0).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
    ...{ skipped: 0, timestamp: `${asOf}T00:00:00`, hostname: 'localhost', time: 0 },
  });
  const properties = [['as-of', asOf] as const, ...suite.properties].map(
    ([key, value]) => `      <property${attributesOf({ name: key, value })}/>\n`,
  );
  const quiet = cases.flatMap((each) => quietText(each, report, context));
  return (
    `  <testsuite${attributes}>\n    <properties>\n${properties.join('')}    </properties>\n` +
    cases.map((each) => caseText(each, suite, report, context)).join('') +
    `    <system-out>${xmlText(withoutDirectives(quiet.join('\n')))}</system-out>\n    <system-err/>\n  </testsuite>\n`
  );
}

function caseText({ name, findings, error }: Case, suite: Suite, report: CheckReport, context: JunitContext): string {
  const attributes = attributesOf({ name, classname: suite.classname, time: 0 });
  const failures = failing(findings, context);
  const [first] = failures;
  if (error !== undefined)
    return wrapped(attributes, 'error', attributesOf({ message: error, type: 'not-checked' }), '');
  if (first === undefined) return `    <testcase${attributes}/>\n`;
  const { code, name: rule } = first.finding;
  const message = first.finding.message(context.language);
  const described = failures.length > 1 ? COUNTED[context.language](message, failures.length) : message;
  const outcome = attributesOf({ message: described, type: `${code} ${rule}` });
  return wrapped(attributes, 'failure', outcome, blocksOf(failures, report, context));
}

function wrapped(attributes: string, outcome: 'error' | 'failure', more: string, body: string): string {
  return `    <testcase${attributes}>\n      <${outcome}${more}>${xmlText(body)}</${outcome}>\n    </testcase>\n`;
}

function failing(findings: readonly ReportedFinding[], context: JunitContext): readonly ReportedFinding[] {
  return findings.filter(({ finding }) => context.failing.has(finding));
}

/** What was found in a case and does not fail it, under its name. */
function quietText({ name, findings }: Case, report: CheckReport, context: JunitContext): string[] {
  const failures = new Set(failing(findings, context));
  const others = findings.filter((found) => !failures.has(found));
  return others.length === 0 ? [] : [`${oneLine(name)}\n${blocksOf(others, report, context)}`];
}

function blocksOf(
  findings: readonly ReportedFinding[],
  { files }: CheckReport,
  { language }: Pick<JunitContext, 'language'>,
): string {
  return renderFindingsText(findings, files, { language, paint: plainPaint, width: WIDTH });
}

/** Readers take `[[ATTACHMENT|path]]` in an output for a file to publish; a plan's text must not name one. */
function withoutDirectives(output: string): string {
  return output.replace(/\[\[(?=\/?[A-Z]+[|\]])/g, '[\\u{5b}');
}

function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
}
