import { finding } from '../../src/diagnostic/finding';
import type { Rule, Severity } from '../../src/diagnostic/rule';
import { locateAll, type LocatedFinding } from '../../src/diagnostic/located-finding';
import { renderFindingsJson } from '../../src/render/findings-json';
import { renderFindingsSummary } from '../../src/render/findings-summary';
import { renderFindingsText } from '../../src/render/findings-text';
import { plainPaint, type Paint } from '../../src/render/paint';
import { SourceFile } from '../../src/source/source-file';
import { outputSchema } from '../support/output-schema';

const PLAN = new SourceFile('plan.yaml', '标题: 甲\nunits: [甲，乙]\nid: 3-1\nid: 3-1\n');
const RECORDS = new SourceFile('records/甲.yaml', 'x');
const FILES = new Map([PLAN, RECORDS].map((file) => [file.path, file]));

interface Wishes {
  readonly severity?: Severity;
  readonly file?: SourceFile;
  readonly message?: string;
  readonly help?: string;
  readonly seeAlso?: string;
}

/** A finding about the last occurrence of a text in a file. */
function about(words: string, wishes: Wishes = {}): LocatedFinding {
  const { severity = 'error', file = PLAN, message = '有误', help, seeAlso } = wishes;
  const rule: Rule<undefined> = {
    code: 'Y301',
    name: 'duplicate-id',
    severity,
    message: { zh: () => message, en: () => `wrong: ${message}` },
    explanation: () => ({ why: { zh: '', en: '' }, bad: {}, good: {} }),
    ...(help !== undefined && { help: { zh: () => help, en: () => `write ${help}` } }),
  };
  const start = file.text.lastIndexOf(words);
  const place = { file: file.path, start, end: start + words.length };
  const first = file.text.indexOf(words);
  const related =
    seeAlso === undefined
      ? []
      : [
          {
            place: { file: file.path, start: first, end: first + words.length },
            note: { zh: seeAlso, en: `here: ${seeAlso}` },
          },
        ];
  const [located] = locateAll([finding(rule, place, undefined, related)], FILES);
  if (located === undefined) throw new Error('nothing was located');
  return located;
}

function text(findings: readonly LocatedFinding[], language: 'zh' | 'en' = 'zh', paint: Paint = plainPaint): string {
  return renderFindingsText(findings, FILES, { language, paint, width: 80 });
}

describe('as text', () => {
  test('a block has the finding, the line with carets, what to write instead, and other places', () => {
    expect(text([about('3-1', { help: '改为 3-2', seeAlso: '第一次写在这里' })])).toBe(
      [
        'plan.yaml:4:5 error Y301 duplicate-id: 有误',
        ' 4 | id: 3-1',
        '   |     ^^^',
        '   改法：改为 3-2',
        '   另见 plan.yaml:3:5 第一次写在这里',
        '',
      ].join('\n'),
    );
  });

  test('the same in English', () => {
    expect(text([about('3-1', { help: '3-2', seeAlso: 'first' })], 'en')).toBe(
      [
        'plan.yaml:4:5 error Y301 duplicate-id: wrong: 有误',
        ' 4 | id: 3-1',
        '   |     ^^^',
        '   help: write 3-2',
        '   see plan.yaml:3:5 here: first',
        '',
      ].join('\n'),
    );
  });

  test('carets behind Chinese text', () => {
    expect(text([about('，')])).toContain(' 2 | units: [甲，乙]\n   |           ^^\n');
  });

  test('a mended text of several lines stands under itself', () => {
    expect(text([about('units', { help: 'units:\r\n  - 甲\n  - 乙' })])).toContain(
      '   改法：units:\n       - 甲\n       - 乙\n',
    );
  });

  test('a blank line parts the blocks', () => {
    expect(text([about('units'), about('甲')]).split('\n\n')).toHaveLength(2);
  });

  test('nothing at all where there is nothing to say', () => {
    expect(text([])).toBe('');
  });

  test('what comes from files is shown and never obeyed', () => {
    const nasty = '\u001b]0;title\u0007\u202eevil\nsecond line';
    const printed = text([about('units', { message: nasty, help: `${nasty}\u009b31m`, seeAlso: nasty })]);
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(printed).toContain('\\u{1b}]0;title\\u{7}\\u{202e}evil second line');
  });

  test('so are the names of files', () => {
    const file = new SourceFile('a\u001b[31m\nb.yaml', 'x');
    const located = { ...about('units'), at: { ...about('units').at, file: file.path } };
    expect(text([located])).toMatch(/^a\\u\{1b\}\[31m b\.yaml:2:1 error /);
  });

  test('without its file a finding is told without its line', () => {
    const located = about('units');
    const look = { language: 'zh', paint: plainPaint, width: 80 } as const;
    expect(renderFindingsText([located], new Map(), look)).toBe('plan.yaml:2:1 error Y301 duplicate-id: 有误\n');
  });

  test('each severity has its colour, the caret that of errors', () => {
    const mark =
      (name: string) =>
      (shown: string): string =>
        `<${name}>${shown}</>`;
    const paint = {
      error: mark('error'),
      warning: mark('warning'),
      good: mark('good'),
      strong: mark('strong'),
      dim: mark('dim'),
    };
    const printed = (severity: Severity): string => text([about('units', { severity })], 'zh', paint);
    expect(printed('error')).toContain('<strong>plan.yaml:2:1</> <error>error</> Y301');
    expect(printed('warning')).toContain('<warning>warning</>');
    expect(printed('info')).toContain('<dim>info</>');
    expect(printed('info')).toContain('<error>^^^^^</>');
  });

  test('a narrow terminal gets a narrow line', () => {
    const file = new SourceFile('long.yaml', `${'月'.repeat(100)}x`);
    const located = {
      ...about('units'),
      at: { file: file.path, start: { line: 1, column: 101 }, end: { line: 1, column: 102 } },
    };
    const printed = renderFindingsText([located], new Map([[file.path, file]]), {
      language: 'zh',
      paint: plainPaint,
      width: 40,
    });
    expect(printed.split('\n')[1]).toMatch(/^ 1 \| \.\.\.月+x$/);
  });
});

describe('as a summary', () => {
  const one = about('units');
  const warning = about('甲', { severity: 'warning' });
  const info = about('x', { severity: 'info', file: RECORDS });

  test.each([
    [[], '', ''],
    [[one], '1 个文件中有 1 个错误。\n', '1 error in 1 file.\n'],
    [[one, one, warning], '1 个文件中有 2 个错误、1 个警告。\n', '2 errors, 1 warning in 1 file.\n'],
    [[warning, info], '2 个文件中有 1 个警告、1 条建议。\n', '1 warning, 1 info in 2 files.\n'],
  ])('of %#', (findings, zh, en) => {
    expect(renderFindingsSummary(findings, 'zh')).toBe(zh);
    expect(renderFindingsSummary(findings, 'en')).toBe(en);
  });
});

describe('as JSON', () => {
  const fits = outputSchema('check');

  test('lines and columns from 1, in units of UTF-16', () => {
    const printed = renderFindingsJson([about('3-1', { help: '改为 3-2', seeAlso: '第一次' })], 'zh');
    expect(JSON.parse(printed)).toEqual({
      format: 1,
      findings: [
        {
          file: 'plan.yaml',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 8,
          severity: 'error',
          code: 'Y301',
          name: 'duplicate-id',
          message: '有误',
          related: [{ file: 'plan.yaml', line: 3, column: 5, endLine: 3, endColumn: 8, message: '第一次' }],
          help: '改为 3-2',
        },
      ],
    });
    fits(printed);
  });

  test('keys stand in one order, and help is absent where there is none', () => {
    const [only] = (JSON.parse(renderFindingsJson([about('units')], 'en')) as { findings: object[] }).findings;
    expect(Object.keys(only ?? {})).toEqual(
      'file line column endLine endColumn severity code name message related'.split(' '),
    );
    expect(only).toMatchObject({ message: 'wrong: 有误' });
  });

  test('nothing found is an empty list', () => {
    const printed = renderFindingsJson([], 'zh');
    expect(JSON.parse(printed)).toEqual({ format: 1, findings: [] });
    fits(printed);
  });
});
