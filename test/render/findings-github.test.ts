import fc from 'fast-check';
import type { CheckReport } from '../../src/diagnostic/check-report';
import type { Bilingual, Language } from '../../src/diagnostic/language';
import { SEVERITIES } from '../../src/diagnostic/rule';
import { MOST_ANNOTATIONS, renderFindingsGithub } from '../../src/render/findings-github';
import { showUnsafe } from '../../src/text/safe-text';
import { anyNotChecked, anyReport, reportOn, type SaidFinding } from '../support/check-reports';
import { outputLines, workflowCommand, type WorkflowCommand } from '../support/workflow-commands';

function github(report: CheckReport, language: Language = 'zh', notChecked: readonly Bilingual[] = []): string {
  return renderFindingsGithub(report, { language, notChecked });
}

const FILE = '计划 1%/a,b:c.yaml';
const FILES = { [FILE]: 'id: 3-1\nid: 3-1\n' };

describe('an annotation', () => {
  const said: SaidFinding = {
    file: FILE,
    start: 12,
    end: 15,
    message: '编号 3-1 已经用过',
    help: '改为 3-2',
    related: [{ file: FILE, start: 4, note: '先用在这里' }],
  };

  test('is a command with its place, its rule and all that belongs to it', () => {
    expect(github(reportOn(FILES, [said]))).toBe(
      '::error file=计划 1%25/a%2Cb%3Ac.yaml,line=2,endLine=2,col=5,endColumn=8,title=Y301 rule-y301' +
        '::编号 3-1 已经用过%0A改法：改为 3-2%0A另见 计划 1%25/a,b:c.yaml:1:5 先用在这里\n',
    );
    expect(github(reportOn(FILES, [said]), 'en')).toMatch(
      /::en: 编号 3-1 已经用过%0Ahelp: en: 改为 3-2%0Asee .*:1:5 en: 先用在这里\n$/,
    );
  });

  test('of several lines has no columns, which the runner would drop', () => {
    const command = workflowCommand(github(reportOn(FILES, [{ file: FILE, end: 10 }])));
    expect(command?.properties).toEqual({ file: FILE, line: '1', endLine: '2', title: 'Y301 rule-y301' });
  });

  test('of a path that begins with a sign of equality still names it', () => {
    const command = workflowCommand(github(reportOn({ '=a=b': '' }, [{ file: '=a=b' }])));
    expect(command?.properties['file']).toBe('./=a=b');
  });

  test('of advice is a notice', () => {
    const report = reportOn(
      FILES,
      SEVERITIES.map((severity, start) => ({ severity, file: FILE, start })),
    );
    expect(outputLines(github(report)).map((line) => workflowCommand(line)?.name)).toEqual([
      'error',
      'warning',
      'notice',
    ]);
  });
});

describe('what GitHub shows comes first', () => {
  const files = { 'a.yaml': 'x\n'.repeat(40), 'b.yaml': 'x\n'.repeat(40) };
  const many = (severity: SaidFinding['severity'] & string, count: number, file = 'b.yaml'): SaidFinding[] =>
    Array.from({ length: count }, (_, index) => ({
      severity,
      file,
      start: 2 * index,
      message: `${severity} ${index + 1}`,
    }));

  test('the most severe before the others, each kind in the usual order', () => {
    const report = reportOn(files, [
      ...many('info', 1, 'a.yaml'),
      ...many('warning', 2, 'a.yaml'),
      ...many('error', 2),
    ]);
    expect(outputLines(github(report)).map((line) => workflowCommand(line)?.message)).toEqual([
      'error 1',
      'error 2',
      'warning 1',
      'warning 2',
      'info 1',
    ]);
  });

  test.each<[number, number, number, string, string]>([
    [10, 10, 10, '', ''],
    [11, 10, 0, '1 个错误', '1 error'],
    [12, 13, 11, '2 个错误、3 个警告、1 条建议', '2 errors, 3 warnings, 1 info'],
    [0, 0, 12, '2 条建议', '2 info'],
  ])('%d errors, %d warnings, %d pieces of advice: what is not shown is counted', (errors, warnings, infos, zh, en) => {
    const report = reportOn(files, [...many('error', errors), ...many('warning', warnings), ...many('info', infos)]);
    const lines = outputLines(github(report));
    const commands = lines.filter((line) => workflowCommand(line) !== undefined);
    const most = (count: number): number => Math.min(MOST_ANNOTATIONS, count);
    expect(commands).toHaveLength(most(errors) + most(warnings) + most(infos));
    expect(lines.slice(commands.length)).toEqual(
      zh === '' ? [] : [`另有 ${zh} 没有标出：GitHub 在一个步骤里每种只标 10 条。`],
    );
    expect(outputLines(github(report, 'en')).slice(commands.length)).toEqual(
      en === '' ? [] : [`Not annotated: ${en} more; GitHub shows 10 of each kind for a step.`],
    );
  });

  test('before all, what could not be checked; it counts among the errors', () => {
    const notChecked = [{ zh: '没有 a: b%', en: 'there is no a: b%' }];
    const lines = outputLines(github(reportOn(files, many('error', 10)), 'en', notChecked));
    expect(workflowCommand(lines[0] ?? '')).toEqual({
      name: 'error',
      properties: { title: 'not checked' },
      message: 'there is no a: b%',
    });
    expect(lines.at(-1)).toContain('1 error more');
  });
});

test('nothing at all where there is nothing to say', () => {
  expect(github(reportOn(FILES, []))).toBe('');
});

test('any report reads back from the commands', () => {
  fc.assert(
    fc.property(anyReport, anyNotChecked, (report, notChecked) => {
      const printed = github(report, 'zh', notChecked);
      expect(printed).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      const commands = outputLines(printed).map(workflowCommand);
      const expected = [
        ...notChecked.map((why) => ({ message: showUnsafe(why.zh) })),
        ...SEVERITIES.flatMap((severity) => report.findings.filter(({ finding }) => finding.severity === severity)).map(
          ({ at, finding }) => ({
            file: showUnsafe(at.file),
            line: String(at.start.line),
            endLine: String(at.end.line),
            message: showUnsafe(finding.message('zh')),
          }),
        ),
      ];
      expect(commands.map((command, index) => readAs(command, expected[index]?.message))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

/** What a command says, its message only as far as the expected one goes. */
function readAs(command: WorkflowCommand | undefined, message = ''): object {
  const { file, line, endLine } = command?.properties ?? {};
  const said = { message: command?.message.slice(0, message.length) };
  return file === undefined ? said : { file: file.replace(/^\.\/(?==)/, ''), line, endLine, ...said };
}
