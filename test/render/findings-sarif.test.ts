import fc from 'fast-check';
import type { CheckReport } from '../../src/diagnostic/check-report';
import type { Bilingual, Language } from '../../src/diagnostic/language';
import { renderFindingsSarif } from '../../src/render/findings-sarif';
import { anyNotChecked, anyReport, reportOn } from '../support/check-reports';
import { pathOfPlace, sarifRun, type SarifRun } from '../support/sarif-log';

function printed(report: CheckReport, language: Language = 'zh', notChecked: readonly Bilingual[] = []): string {
  return renderFindingsSarif(report, { language, notChecked, version: '1.2.3' });
}

function run(report: CheckReport, language: Language = 'zh', notChecked: readonly Bilingual[] = []): SarifRun {
  return sarifRun(printed(report, language, notChecked));
}

const TEXT = '标题: 甲\nid: 3-1\nid: 3-1\n';
const REPORT = reportOn({ 'plans/计划 1.yaml': TEXT }, [
  {
    code: 'Y301',
    message: '编号 3-1 已经用过',
    help: '改为 3-2',
    file: 'plans/计划 1.yaml',
    start: TEXT.lastIndexOf('3-1'),
    end: TEXT.lastIndexOf('3-1') + 3,
    related: [{ file: 'plans/计划 1.yaml', start: TEXT.indexOf('3-1'), note: '先用在这里' }],
  },
]);

describe('a finding', () => {
  test('has its rule, its place and what belongs to it', () => {
    const [only] = run(REPORT).results;
    expect(only).toEqual({
      ruleId: 'Y301',
      ruleIndex: 0,
      level: 'error',
      message: { text: '编号 3-1 已经用过\n改法：改为 3-2\n另见 [先用在这里](1)' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/%E8%AE%A1%E5%88%92%201.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'plans/%E8%AE%A1%E5%88%92%201.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 5 },
          },
          message: { text: '先用在这里' },
        },
      ],
      partialFingerprints: { 'finding/v1': REPORT.findings[0]?.fingerprint },
      suppressions: [],
    });
  });

  test('is told in the language of the data', () => {
    expect(run(REPORT, 'en').results[0]?.message.text).toBe(
      'en: 编号 3-1 已经用过\nhelp: en: 改为 3-2\nsee [en: 先用在这里](1)',
    );
    expect([run(REPORT, 'zh').language, run(REPORT, 'en').language]).toEqual(['zh-CN', 'en-US']);
  });

  test('of advice is a note', () => {
    const severities = ['error', 'warning', 'info'] as const;
    const report = reportOn(
      { a: 'xyz' },
      severities.map((severity, start) => ({ severity, file: 'a', start })),
    );
    expect(run(report).results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('outside the repository has a file URI and no base', () => {
    const files = { '/else/计划.yaml': 'x', 'C:/office/a b.yaml': 'x' };
    const report = reportOn(
      files,
      Object.keys(files).map((file) => ({ file })),
    );
    const places = run(report).results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation);
    expect(places).toEqual([{ uri: 'file:///else/%E8%AE%A1%E5%88%92.yaml' }, { uri: 'file:///C:/office/a%20b.yaml' }]);
  });

  test('that is waived is suppressed, with the reason and the comment’s place', () => {
    const report = reportOn({ a: '甲乙丙' }, [
      { code: 'Y301', file: 'a', start: 1, end: 2, waived: '会议日期由市委确定' },
      { code: 'Y712', file: 'a', start: 0 },
    ]);
    const { results, tool } = run(report);
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ['Y712', []],
      [
        'Y301',
        [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: '会议日期由市委确定',
            location: {
              physicalLocation: {
                artifactLocation: { uri: 'a', uriBaseId: '%SRCROOT%' },
                region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 },
              },
            },
          },
        ],
      ],
    ]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['Y301', 'Y712']);
  });

  test('that quotes what looks like a link makes none', () => {
    const report = reportOn({ a: 'x' }, [{ file: 'a', message: '见 [甲](1)', help: '[乙] (2)' }]);
    expect(run(report).results[0]?.message.text).toBe('见 \\[甲\\](1)\n改法：[乙] (2)');
  });
});

describe('words that look like something of the format', () => {
  test.each([
    ['牵头单位 局{0}组', '牵头单位 局{{0}}组'],
    ['{ every: month }', '{{ every: month }}'],
    ['见 \\[甲\\](1)', '见 \\\\\\[甲\\\\\\](1)'],
    ['C:\\[甲]', 'C:\\[甲]'],
  ])('%j is written as %j', (message, written) => {
    const related = [{ file: 'a', start: 0, note: '又见 {1}' }];
    const [only] = run(reportOn({ a: 'x' }, [{ file: 'a', message, related }])).results;
    expect(only?.message.text).toBe(`${written}\n另见 [又见 {{1}}](1)`);
    expect(only?.relatedLocations[0]?.message.text).toBe('又见 {{1}}');
  });

  test('also what could not be checked', () => {
    const { invocations } = run(REPORT, 'zh', [{ zh: '没有 {0}', en: 'no {0}' }]);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('没有 {{0}}');
  });
});

describe('the rules', () => {
  const explanation = {
    why: { zh: '先有编号，才有记录。记录按编号找任务。', en: 'Records refer to ids. Two of 3.1 would be one.' },
    bad: {},
    good: {},
  };

  test('are those of which something was found, each once and in order', () => {
    const codes = ['Y712', 'Y301', 'Y712', 'Y403'];
    const report = reportOn(
      { a: 'wxyz' },
      codes.map((code, start) => ({ code, file: 'a', start })),
    );
    const { tool, results } = run(report);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['Y301', 'Y403', 'Y712']);
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['Y712', 2],
      ['Y301', 0],
      ['Y712', 2],
      ['Y403', 1],
    ]);
  });

  test.each<[Language, object]>([
    [
      'zh',
      {
        shortDescription: { text: '先有编号，才有记录。' },
        fullDescription: { text: explanation.why.zh },
        help: { text: '原因和示例：yuetishi explain Y301' },
      },
    ],
    [
      'en',
      {
        shortDescription: { text: 'Records refer to ids.' },
        fullDescription: { text: explanation.why.en },
        help: { text: 'Why, with examples: yuetishi explain Y301' },
      },
    ],
  ])('say in %s why they are there', (language, said) => {
    const report = reportOn({ a: 'x' }, [{ file: 'a', severity: 'warning', explanation }]);
    expect(run(report, language).tool.driver.rules).toEqual([
      { id: 'Y301', name: 'rule-y301', defaultConfiguration: { level: 'warning' }, ...said },
    ]);
  });
});

test('what could not be checked is told, and the run has not succeeded', () => {
  const notChecked = [{ zh: '没有 nowhere', en: 'there is no nowhere' }];
  expect(run(REPORT).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  expect(run(REPORT, 'en', notChecked).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'there is no nowhere' } }],
    },
  ]);
});

test('nothing found is a run without results', () => {
  const { results, tool, columnKind } = run(reportOn({}, []));
  expect(results).toEqual([]);
  expect(tool.driver).toMatchObject({ name: 'yuetishi', version: '1.2.3', semanticVersion: '1.2.3', rules: [] });
  expect(columnKind).toBe('utf16CodeUnits');
});

/** Reads back what is escaped because it looks like a link, line by line as it was escaped. */
const readBack = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.includes('\\](') ? line.replace(/\\([[\]\\])/g, '$1') : line))
    .join('\n');
const withoutPlaceholders = (text: string): string => {
  expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
};
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

test('any report fits the schema, reads back, and prints nothing that a terminal would obey', () => {
  fc.assert(
    fc.property(anyReport, anyNotChecked, (report, notChecked) => {
      const text = printed(report, 'zh', notChecked);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      const { results, invocations } = sarifRun(text);
      expect(
        invocations[0]?.toolExecutionNotifications.map(({ message }) => withoutPlaceholders(message.text)),
      ).toEqual(notChecked.map(({ zh }) => zh));
      expect(results).toHaveLength(report.findings.length + report.waived.length);
      expect(results.filter(({ suppressions }) => suppressions.length === 1)).toHaveLength(report.waived.length);
      for (const [index, { finding, at, related, fingerprint }] of [...report.findings, ...report.waived].entries()) {
        const result = results[index];
        const [place] = result?.locations ?? [];
        if (result === undefined || place === undefined) throw new Error('a finding has no result');
        const { startLine, startColumn, endLine, endColumn } = place.physicalLocation.region;
        expect(pathOfPlace(place.physicalLocation)).toBe(whole(at.file));
        expect([startLine, startColumn, endLine, endColumn]).toEqual([
          ...[at.start.line, at.start.column],
          ...[at.end.line, at.end.column],
        ]);
        expect(readBack(withoutPlaceholders(result.message.text)).startsWith(finding.message('zh'))).toBe(true);
        expect(result.relatedLocations.map(({ message }) => withoutPlaceholders(message.text))).toEqual(
          related.map(({ note }) => note.zh),
        );
        expect(result.partialFingerprints).toEqual({ 'finding/v1': fingerprint });
      }
    }),
    { numRuns: 200 },
  );
});
