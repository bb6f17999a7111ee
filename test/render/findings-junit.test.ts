import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseV2 } from 'test-results-parser';
import type { CheckReport, ReportedFinding } from '../../src/diagnostic/check-report';
import type { Bilingual, Language } from '../../src/diagnostic/language';
import { SEVERITIES, type Severity } from '../../src/diagnostic/rule';
import { isAtLeast } from '../../src/diagnostic/severity';
import { renderFindingsJunit } from '../../src/render/findings-junit';
import { renderFindingsText } from '../../src/render/findings-text';
import { plainPaint } from '../../src/render/paint';
import { showUnsafe } from '../../src/text/safe-text';
import { anyNotChecked, anyReport, reportOn, withPlans } from '../support/check-reports';
import { junitFaults } from '../support/junit-schema';
import { childrenOf, xmlTree, type XmlElement } from '../support/xml-tree';

interface Wishes {
  readonly language?: Language;
  readonly failOn?: Severity;
  readonly notChecked?: readonly Bilingual[];
}

function junit(report: CheckReport, { language = 'zh', failOn = 'error', notChecked = [] }: Wishes = {}): string {
  const failing = report.findings.map(({ finding }) => finding).filter(({ severity }) => isAtLeast(severity, failOn));
  return renderFindingsJunit(report, { language, failing: new Set(failing), notChecked });
}

const FILE = 'plans/2022/plan.yaml';
const FILES = { [FILE]: 'when: 6月31日\nwhen: 6月中旬前\n', 'cn.yaml': 'x\n' };
const FOUND = reportOn(FILES, [
  { code: 'Y403', message: '6月没有31日', file: FILE, start: 6, end: 11 },
  {
    code: 'Y402',
    severity: 'warning',
    message: '有不同的理解',
    help: '写成 6月20日前',
    file: FILE,
    start: 18,
    end: 23,
  },
  { code: 'Y301', severity: 'info', message: '建议', file: 'cn.yaml', end: 1 },
]);
const REPORT = withPlans(FOUND, [
  {
    file: FILE,
    title: '要点',
    tasks: [
      ['1-1', '开展学习'],
      ['1-2', '开展测试'],
      ['1-3', '开展研判'],
    ],
  },
]);

test('each task is a test case, and what fails it stands in it', () => {
  expect(junit(REPORT)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="plans/2022/plan.yaml" package="yuetishi" id="0" tests="4" failures="1" errors="0" skipped="0" timestamp="2022-06-01T00:00:00" hostname="localhost" time="0">
    <properties>
      <property name="as-of" value="2022-06-01"/>
      <property name="title" value="要点"/>
    </properties>
    <testcase name="1-1 开展学习" classname="plans/2022/plan" time="0">
      <failure message="6月没有31日" type="Y403 rule-y403">plans/2022/plan.yaml:1:7 error Y403 rule-y403: 6月没有31日
 1 | when: 6月31日
   |       ^^^^^^^
</failure>
    </testcase>
    <testcase name="1-2 开展测试" classname="plans/2022/plan" time="0"/>
    <testcase name="1-3 开展研判" classname="plans/2022/plan" time="0"/>
    <testcase name="plans/2022/plan.yaml" classname="plans/2022/plan" time="0"/>
    <system-out>1-2 开展测试
plans/2022/plan.yaml:2:7 warning Y402 rule-y402: 有不同的理解
 2 | when: 6月中旬前
   |       ^^^^^^^^^
   改法：写成 6月20日前
</system-out>
    <system-err/>
  </testsuite>
  <testsuite name="其他文件" package="yuetishi" id="1" tests="1" failures="0" errors="0" skipped="0" timestamp="2022-06-01T00:00:00" hostname="localhost" time="0">
    <properties>
      <property name="as-of" value="2022-06-01"/>
    </properties>
    <testcase name="cn.yaml" classname="其他文件" time="0"/>
    <system-out>cn.yaml
cn.yaml:1:1 info Y301 rule-y301: 建议
 1 | x
   | ^
</system-out>
    <system-err/>
  </testsuite>
</testsuites>
`);
});

function suitesOf(printed: string): readonly XmlElement[] {
  return childrenOf(xmlTree(printed), 'testsuite');
}

function casesOf(printed: string): readonly XmlElement[] {
  return suitesOf(printed).flatMap((suite) => childrenOf(suite, 'testcase'));
}

/** `name: failure` of each test case, or its error. */
function outcomes(printed: string): readonly string[] {
  return casesOf(printed).map(({ attributes, children }) => {
    const [outcome] = children;
    return `${attributes['name'] ?? ''}: ${outcome === undefined ? 'passed' : `${outcome.name} ${outcome.attributes['message'] ?? ''}`}`;
  });
}

describe('what fails a test case', () => {
  test.each<[Severity, readonly string[]]>([
    ['error', ['failure 6月没有31日', 'passed', 'passed', 'passed', 'passed']],
    ['warning', ['failure 6月没有31日', 'failure 有不同的理解', 'passed', 'passed', 'passed']],
    ['info', ['failure 6月没有31日', 'failure 有不同的理解', 'passed', 'passed', 'failure 建议']],
  ])('from %s on', (failOn, expected) => {
    expect(outcomes(junit(REPORT, { failOn })).map((each) => each.replace(/^.*?: /, ''))).toEqual(expected);
  });

  test('is one failure, which counts the others', () => {
    const plan = [{ file: FILE, tasks: [] }];
    expect(outcomes(junit(withPlans(FOUND, plan), { failOn: 'info' }))[0]).toBe(
      `${FILE}: failure 6月没有31日（共 2 处）`,
    );
    expect(outcomes(junit(withPlans(FOUND, plan), { failOn: 'info', language: 'en' }))[0]).toBe(
      `${FILE}: failure en: 6月没有31日 (2 findings)`,
    );
  });

  test('may be that it could not be checked', () => {
    const printed = junit(REPORT, { notChecked: [{ zh: '没有 nowhere', en: 'there is no nowhere' }], language: 'en' });
    expect(outcomes(printed).at(-1)).toBe('there is no nowhere: error there is no nowhere');
    expect(suitesOf(printed).map(({ attributes }) => attributes['name'])).toEqual([FILE, 'other files', 'not checked']);
    expect(suitesOf(printed).at(-1)?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  });
});

describe('test cases are named apart', () => {
  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'by id and title',
      [
        ['1-1', '学习'],
        ['1-1', '测试'],
      ],
      ['1-1 学习', '1-1 测试'],
    ],
    [
      'by a number where both are the same',
      [
        ['1-1', '学习'],
        ['1-1', '学习'],
        ['1-1', '学习'],
      ],
      ['1-1 学习', '1-1 学习 (2)', '1-1 学习 (3)'],
    ],
    [
      'also where that name is taken',
      [
        ['1', '甲 (2)'],
        ['1', '甲'],
        ['1', '甲'],
      ],
      ['1 甲 (2)', '1 甲', '1 甲 (3)'],
    ],
    [
      'where an id or a title is missing',
      [
        ['', '学习'],
        ['1-1', ''],
        ['', ''],
        ['', ''],
      ],
      ['学习', '1-1', '没有编号的任务', '没有编号的任务 (2)'],
    ],
    ['from the files', [['plan.yaml', '']], ['plan.yaml']],
  ])('%s', (_what, tasks, expected) => {
    const names = outcomes(junit(withPlans(reportOn({ 'plan.yaml': '' }, []), [{ file: 'plan.yaml', tasks }])));
    expect(names.slice(0, -1)).toEqual(expected.map((name) => `${name}: passed`));
    expect(new Set(names).size).toBe(names.length);
  });

  test('also where there are thousands', () => {
    const tasks = Array.from({ length: 20_000 }, () => ['', ''] as const);
    const names = outcomes(junit(withPlans(reportOn({ a: '' }, []), [{ file: 'a', tasks }])));
    expect(new Set(names).size).toBe(20_001);
  });
});

test('an output names no file to publish', () => {
  const report = reportOn({ a: '[[ATTACHMENT|/etc/passwd]] [[/PROPERTY]] [[甲]] [[a, b]]' }, [
    { file: 'a', severity: 'info' },
  ]);
  const output = childrenOf(suitesOf(junit(report))[0] ?? xmlTree('<none/>'), 'system-out')[0]?.text;
  expect(output).toContain('[\\u{5b}ATTACHMENT|/etc/passwd]] [\\u{5b}/PROPERTY]] [[甲]] [[a, b]]');
});

describe('a reader of JUnit XML', () => {
  test('gets what is in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuetishi-junit-'));
    try {
      const path = join(folder, 'report.xml');
      writeFileSync(path, junit(REPORT, { failOn: 'warning', notChecked: [{ zh: '没有 nowhere', en: '' }] }));
      const { result, errors } = parseV2({ type: 'junit', files: [path] });
      expect(errors).toEqual([]);
      expect(result).toMatchObject({ total: 6, passed: 3, failed: 2, errors: 1, skipped: 0, status: 'FAIL' });
      expect(result.suites.map(({ name, status }) => `${name} ${status}`)).toEqual([
        `${FILE} FAIL`,
        '其他文件 PASS',
        '没有检查 FAIL',
      ]);
      expect(result.suites[0]?.metadata).toMatchObject({ 'as-of': '2022-06-01', title: '要点' });
      const cases = result.suites.flatMap((suite) => suite.cases);
      expect(cases.map(({ name, status, failure }) => `${name} ${status} ${failure}`.trim())).toEqual([
        '1-1 开展学习 FAIL 6月没有31日',
        '1-2 开展测试 FAIL 有不同的理解',
        '1-3 开展研判 PASS',
        `${FILE} PASS`,
        'cn.yaml PASS',
        '没有 nowhere FAIL 没有 nowhere',
      ]);
      expect(cases[0]?.stack_trace).toContain(`${FILE}:1:7 error Y403`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A text as XML shows it. */
const shown = (text: string): string =>
  showUnsafe(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');

function textOf(findings: readonly ReportedFinding[], { files }: CheckReport): string {
  return renderFindingsText(findings, files, { language: 'zh', paint: plainPaint, width: 100 });
}

const anyWishes = fc.record({
  language: fc.constant<Language>('zh'),
  failOn: fc.constantFrom(...SEVERITIES),
  notChecked: anyNotChecked,
});

test('any report is well-formed, counted right, and reads back', () => {
  fc.assert(
    fc.property(anyReport, anyWishes, (report, wishes) => {
      const printed = junit(report, wishes);
      expect(printed).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      for (const suite of suitesOf(printed)) expectCounted(suite);
      const homes = [...report.plans.flatMap(({ tasks, files }) => [...tasks, ...files]), ...report.otherFiles];
      const cases = casesOf(printed);
      expect(cases).toHaveLength(homes.length + wishes.notChecked.length);
      for (const [index, home] of homes.entries()) {
        const failures = home.findings.filter(({ finding }) => isAtLeast(finding.severity, wishes.failOn));
        const [outcome] = cases[index]?.children ?? [];
        expect(outcome?.text ?? '').toBe(shown(textOf(failures, report)));
        if ('file' in home) expect(cases[index]?.attributes['name']).toMatch(startOf(shown(home.file)));
      }
    }),
    { numRuns: 200 },
  );
});

/** The name itself, or the name with a number. */
function startOf(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${'$'}{}()|[\]\\/]/g, '\\$&')}(?: \\(\\d+\\))?$`, 's');
}

function expectCounted({ attributes, children }: XmlElement): void {
  const cases = children.filter(({ name }) => name === 'testcase');
  const having = (name: string): number =>
    cases.filter((each) => each.children.some((child) => child.name === name)).length;
  expect(attributes).toMatchObject({
    tests: String(cases.length),
    failures: String(having('failure')),
    errors: String(having('error')),
    skipped: '0',
  });
}

test('any report fits the schema of its readers', async () => {
  const reports = fc.sample(fc.tuple(anyReport, anyWishes), 150).map(([report, wishes]) => junit(report, wishes));
  expect(await junitFaults([junit(REPORT), junit(reportOn({}, [])), ...reports])).toEqual([]);
});

test('the schema refuses what no reader could tell apart, a wrong count, and what is not well-formed', async () => {
  const report = junit(REPORT);
  const wrong = [
    report.replaceAll('1-2 开展测试', '1-3 开展研判'),
    report.replace('tests="4"', 'tests="-4"'),
    `${report}<`,
  ];
  const faults = await junitFaults(wrong);
  expect(new Set(faults.flatMap((fault) => /^\d(?=\.xml:)/.exec(fault) ?? []))).toEqual(new Set(['0', '1', '2']));
});
