import { RULE_BOOK } from '../../src/app/rule-book';
import type { CheckSettings } from '../../src/diagnostic/check-settings';
import { parseYaml } from '../../src/load/parse-yaml';
import { readSettings } from '../../src/load/read-settings';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import { stretch } from '../support/checked-files';

/** What acts, and what is wrong, each at its place. */
function read(text: string): { readonly settings: CheckSettings; readonly wrong: readonly string[] } {
  const file = new SourceFile('yuetishi.yaml', text, parseYaml('yuetishi.yaml', text).root);
  const { settings, findings } = readSettings(file, RULE_BOOK);
  return { settings, wrong: findings.map(({ code, place }) => `${stretch(locate(file, place))} ${code}`) };
}

const severities = (text: string): readonly (readonly [string, string])[] => [...read(text).settings.severities];

describe('settings', () => {
  test('name rules by code or by name', () => {
    const text = `format: 1
severities: { Y402: error, future-record: none, Y502: "info", undecided-unit2: error }
`;
    expect(severities(text.replace(', undecided-unit2: error', ''))).toEqual([
      ['Y402', 'error'],
      ['Y716', 'none'],
      ['Y502', 'info'],
    ]);
    expect(read(text).wrong).toEqual(['2:63-2:78 Y903']);
  });

  test('say from where on the check fails, and whether advice is told', () => {
    expect(read('format: 1\nfail-on: warning\nstrict: true\n').settings).toEqual({
      severities: new Map(),
      failOn: 'warning',
      strict: true,
    });
    expect(read('format: 1\nstrict: false\n').settings).toEqual({
      severities: new Map(),
      failOn: undefined,
      strict: false,
    });
  });

  test('may leave an error what it is', () => {
    expect(severities('format: 1\nseverities: { Y403: error }\n')).toEqual([['Y403', 'error']]);
  });
});

describe('what is wrong in them is told, and does not act', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['strict: true\n', ['1:1-1:13 Y202']],
    ['format: 2\n', ['1:9-1:10 Y204']],
    ['format: 1\nstrikt: true\n', ['2:1-2:7 Y201']],
    ['format: 1\nstrict: yes\n', ['2:9-2:12 Y203']],
    ['format: 1\nfail-on: errors\n', ['2:10-2:16 Y204']],
    ['format: 1\nseverities: none\n', ['2:13-2:17 Y203']],
    ['format: 1\nseverities: { Y402: fatal }\n', ['2:21-2:26 Y204']],
    ['format: 1\nseverities: { Y402: [] }\n', ['2:21-2:21 Y203']],
    ['format: 1\nseverities: { Y4O2: fatal }\n', ['2:21-2:26 Y204', '2:15-2:19 Y903']],
    ['format: 1\nseverities: { Y403: warning }\n', ['2:21-2:28 Y904']],
    ['format: 1\nseverities: { impossible-date: none }\n', ['2:32-2:36 Y904']],
    ['format: 1\nseverities: { Y902: info }\n', ['2:21-2:25 Y904']],
    ['format: 1\nseverities: { Y402: error, ambiguous-phrase: info }\n', ['2:28-2:44 Y204']],
    ['{ format: 1, strict：true }\n', ['1:20-1:21 Y106']],
    ['format: 1\nseverities: { Y402：error }\n', ['2:19-2:20 Y106']],
    ['format: 1\nseverities:\n  Y402：error\n', ['3:7-3:8 Y106']],
    ['- format\n', ['1:1-1:9 Y203']],
  ])('%j', (text, wrong) => {
    expect(read(text).wrong).toEqual(wrong);
  });

  test('what is sound beside it acts', () => {
    const { settings } = read(
      'format: 1\nstrict: true\nfail-on: x\nseverities: { Y403: info, Y402: error, Y999: info }\n',
    );
    expect(settings).toEqual({ severities: new Map([['Y402', 'error']]), failOn: undefined, strict: true });
  });

  test('with the rule that was probably meant', () => {
    const helpFor = (word: string): string | undefined => {
      const text = `format: 1\nseverities: { ${word}: error }\n`;
      const file = new SourceFile('yuetishi.yaml', text, parseYaml('yuetishi.yaml', text).root);
      return readSettings(file, RULE_BOOK).findings[0]?.help('en');
    };
    expect(helpFor('ambigous-phrase')).toBe('did you mean ambiguous-phrase?');
    expect(helpFor('y402')).toBe('did you mean Y402?');
    expect(helpFor('Y4O2')).toBe('did you mean Y402?');
    expect(helpFor('Y402')).toBeUndefined();
  });
});
