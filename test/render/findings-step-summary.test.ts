import fc from 'fast-check';
import type { CheckReport } from '../../src/diagnostic/check-report';
import type { Bilingual, Language } from '../../src/diagnostic/language';
import { SEVERITIES } from '../../src/diagnostic/rule';
import { MOST_BYTES_OF_SUMMARY, renderStepSummary } from '../../src/render/findings-step-summary';
import { oneLine } from '../../src/text/safe-text';
import { anyNotChecked, anyReport, reportOn, withPlans } from '../support/check-reports';

interface Wishes {
  readonly language?: Language;
  readonly notChecked?: readonly Bilingual[];
  readonly mostBytes?: number;
}

function summary(report: CheckReport, wishes: Wishes = {}): string {
  return renderStepSummary(report, { language: 'zh', notChecked: [], mostBytes: MOST_BYTES_OF_SUMMARY, ...wishes });
}

const REPORT = reportOn({ 'plans/a|b.yaml': 'x\ny\n', 'c.yaml': 'z' }, [
  { severity: 'warning', file: 'c.yaml', message: '有 <b> 和 `代码`' },
  { file: 'plans/a|b.yaml', start: 2, message: '编号已经用过', help: '改为 3-2 | 3-3' },
]);

test('a table of all that was found, the most severe first', () => {
  expect(summary(REPORT)).toBe(`## 月提示检查

2 个文件中有 1 个错误、1 个警告。

| 程度 | 文件 | 行:列 | 代码 | 说明 |
| --- | --- | --- | --- | --- |
| 错误 | <code>plans/a\\|b.yaml</code> | 2:1 | Y301 rule-y301 | 编号已经用过<br>改法：改为 3-2 \\| 3-3 |
| 警告 | <code>c.yaml</code> | 1:1 | Y301 rule-y301 | 有 &lt;b&gt; 和 \\\`代码\\\` |

`);
});

test('the same in English', () => {
  expect(summary(REPORT, { language: 'en' })).toContain(`## yuetishi check

1 error, 1 warning in 2 files.

| Severity | File | Line:column | Code | Message |
| --- | --- | --- | --- | --- |
| error | <code>plans/a\\|b.yaml</code> | 2:1 | Y301 rule-y301 | en: 编号已经用过<br>help: en: 改为 3-2 \\| 3-3 |
`);
});

test('that nothing was found is said', () => {
  const sound = withPlans(reportOn({ 'plan.yaml': '', 'cn.yaml': '' }, []), [
    {
      file: 'plan.yaml',
      tasks: [
        ['1-1', '学习'],
        ['1-2', '测试'],
      ],
    },
  ]);
  expect(summary(sound)).toBe('## 月提示检查\n\n没有发现问题：检查了 2 个文件、2 项任务。\n\n');
  expect(summary(sound, { language: 'en' })).toBe(
    '## yuetishi check\n\nNothing found. Files checked: 2, tasks: 2.\n\n',
  );
});

test('what could not be checked is listed, and not said to be well', () => {
  const notChecked = [{ zh: '没有 a*b', en: 'there is no a*b' }];
  expect(summary(reportOn({}, []), { notChecked })).toBe('## 月提示检查\n\n**没有检查**\n\n- 没有 a\\*b\n\n');
  expect(summary(REPORT, { notChecked, language: 'en' })).toMatch(
    /\*\*not checked\*\*\n\n- there is no a\\\*b\n\n\| Severity/,
  );
});

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('a summary that would be too long', () => {
  const many = reportOn(
    { a: 'x\n'.repeat(500) },
    Array.from({ length: 500 }, (_, index) => ({
      severity: SEVERITIES[index % 3] ?? 'error',
      ...{ file: 'a', start: 2 * index, message: `长${'长'.repeat(index % 7)}` },
    })),
  );
  const rows = (text: string): readonly string[] =>
    text.split('\n').filter((line) => /^\| (?:错误|警告|建议) /.test(line));

  test('keeps the most severe, and counts the others', () => {
    const text = summary(many, { mostBytes: 20_000 });
    expect(bytes(text)).toBeLessThanOrEqual(20_000);
    const shown = rows(text);
    expect(shown.slice(0, 167).every((row) => row.startsWith('| 错误'))).toBe(true);
    expect(text).toContain(`\n\n另有 ${500 - shown.length} 条没有列出：步骤摘要最多 1 MiB。\n`);
    expect(summary(many, { mostBytes: 20_000, language: 'en' })).toMatch(/\n\nNot listed: \d+ more; a step summary/);
  });

  test('whatever the room', () => {
    fc.assert(
      fc.property(fc.nat(60_000), (mostBytes) => {
        const text = summary(many, { mostBytes });
        expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
        const left = Number(/另有 (\d+) 条/.exec(text)?.[1] ?? 0);
        if (text !== '') expect(rows(text).length + left).toBe(500);
      }),
      { numRuns: 60 },
    );
    expect(rows(summary(many))).toHaveLength(500);
    expect(summary(many, { mostBytes: -5 })).toBe('');
  });
});

/** The cells of a row, as a reader of tables in Markdown takes them apart and reads the escapes. */
function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<=(?<!\\)(?:\\\\)*)\|/)
    .slice(1, -1)
    .map((cell) =>
      cell
        .trim()
        .replace(/\\(.)/g, '$1')
        .replace(/^<code>(.*)<\/code>$/, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
}

test('any report is one table with a row for each finding, and reads back', () => {
  fc.assert(
    fc.property(anyReport, anyNotChecked, (report, notChecked) => {
      const text = summary(report, { notChecked });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      const rows = text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2);
      const found = SEVERITIES.flatMap((severity) =>
        report.findings.filter(({ finding }) => finding.severity === severity),
      );
      expect(rows.map((row) => cellsOf(row).slice(1, 4))).toEqual(
        found.map(({ at, finding }) => [
          oneLine(at.file).trim(),
          `${at.start.line}:${at.start.column}`,
          `${finding.code} ${finding.name}`,
        ]),
      );
      rows.forEach((row, index) => {
        const message = oneLine(found[index]?.finding.message('zh') ?? '').trim();
        expect(cellsOf(row)[4]?.slice(0, message.length)).toBe(message);
      });
      expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(notChecked.length);
    }),
    { numRuns: 200 },
  );
});
