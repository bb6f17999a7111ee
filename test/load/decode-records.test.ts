import { decodeRecords } from '../../src/load/decode-records';
import { parseYaml } from '../../src/load/parse-yaml';
import type { LedgerEntry } from '../../src/model/ledger-entry';
import { SourceFile } from '../../src/source/source-file';
import { dayOf } from '../../src/time/civil-date';

const decode = (text: string): ReturnType<typeof decodeRecords> =>
  decodeRecords(new SourceFile('records/a.yaml', text, parseYaml('records/a.yaml', text).root), () => new Set());

function entryOf(text: string): LedgerEntry | undefined {
  const { entries, findings } = decode(text);
  expect(findings.map((found) => found.message('en'))).toEqual([]);
  return entries[0];
}

const JUNE_20 = dayOf(2022, 6, 20);
const COMMON = {
  date: JUNE_20,
  recorded: JUNE_20,
  place: { file: 'records/a.yaml', path: [0], part: 'value' },
  line: 1,
};
const OF_TASK = { ...COMMON, task: '9-1', units: undefined, period: undefined, note: undefined, evidence: [] };

describe('every kind of entry', () => {
  test.each<[string, string, unknown]>([
    ['done', '- { task: 9-1, date: 2022-06-20 }', { ...OF_TASK, kind: 'done', count: 1 }],
    [
      'done with every key',
      `- { kind: done, task: 9-1, unit: 甲, for: 2022-H1, date: 2022-06-20, recorded: 2022-06-22, count: 2, note: 研判,
    evidence: [{ file: a.pdf, sha256: ${'AB'.repeat(32)} }, { file: b.pdf }, { url: "https://example.org/a" }, { ref: 机党〔2022〕8号 }] }`,
      {
        ...OF_TASK,
        kind: 'done',
        recorded: dayOf(2022, 6, 22),
        units: ['甲'],
        period: '2022-H1',
        note: '研判',
        count: 2,
        evidence: [
          { kind: 'file', file: 'a.pdf', sha256: 'ab'.repeat(32) },
          { kind: 'file', file: 'b.pdf', sha256: undefined },
          { kind: 'url', url: 'https://example.org/a' },
          { kind: 'ref', ref: '机党〔2022〕8号' },
        ],
      },
    ],
    [
      'extend',
      '- { kind: extend, task: 9-1, date: 2022-06-20, to: 2022-07-15, reason: 防控, approved: 党组会 }',
      { ...OF_TASK, kind: 'extend', to: dayOf(2022, 7, 15), reason: '防控', approved: '党组会' },
    ],
    [
      'waive',
      '- { kind: waive, task: 9-1, unit: [甲, 乙], for: 2022-04, date: 2022-06-20 }',
      { ...OF_TASK, kind: 'waive', units: ['甲', '乙'], period: '2022-04', reason: undefined, approved: undefined },
    ],
    [
      'progress',
      '- { kind: progress, task: 9-1, date: 2022-06-20, note: 征求意见 }',
      { ...OF_TASK, kind: 'progress', note: '征求意见' },
    ],
    [
      'evidence of any of them',
      '- { kind: waive, task: 9-1, date: 2022-06-20, evidence: [{ ref: 会议纪要 }] }',
      {
        ...OF_TASK,
        kind: 'waive',
        reason: undefined,
        approved: undefined,
        evidence: [{ kind: 'ref', ref: '会议纪要' }],
      },
    ],
    [
      'void',
      '- { kind: void, of: { task: 9-1 }, date: 2022-06-20, reason: 有误 }',
      {
        ...COMMON,
        kind: 'void',
        reason: '有误',
        of: {
          kind: 'done',
          task: '9-1',
          units: undefined,
          date: undefined,
          period: undefined,
          count: undefined,
          to: undefined,
        },
      },
    ],
    [
      'void with every key',
      '- { kind: void, of: { kind: extend, task: 9-1, unit: [甲], date: 2022-06-20, for: 2022-Q2, count: 3, to: 2022-07-15 }, date: 2022-06-20 }',
      {
        ...COMMON,
        kind: 'void',
        reason: undefined,
        of: {
          kind: 'extend',
          task: '9-1',
          units: ['甲'],
          date: JUNE_20,
          period: '2022-Q2',
          count: 3,
          to: dayOf(2022, 7, 15),
        },
      },
    ],
  ])('%s', (_name, text, expected) => {
    expect(entryOf(text)).toEqual(expected);
  });
});

describe('the period', () => {
  test.each([
    ['2022', '2022'],
    ['"2022"', '2022'],
    ['2022-06', '2022-06'],
    ['2022-Q2', '2022-Q2'],
    ['2022-W05', '2022-W05'],
    ['2022-04..2022-06', '2022-Q2'],
    ['2022-06-01..2022-06-30', '2022-06'],
    ['2022-06-20', '2022-06-20'],
    ['2022-03..2022-05', '2022-03..2022-05'],
  ])('%s is %s, in its shortest form', (written, period) => {
    expect(entryOf(`- { task: 9-1, for: ${written}, date: 2022-06-20 }`)).toMatchObject({ period });
  });

  test.each(['6月', '2022-6', '2022-13', '2022-Q5', '2022-H3', '2022-W54', '2022-02-30', '2022-06..2022-04', 'june'])(
    '%s is none',
    (written) => {
      const { entries, findings } = decode(`- { task: 9-1, for: ${written}, date: 2022-06-20 }`);
      expect(findings.map(({ code, args }) => [code, args])).toEqual([['Y718', { text: written }]]);
      expect(entries).toEqual([]);
    },
  );
});

describe('what is wrong is left out, and the rest is read', () => {
  test.each([
    ['- { date: 2022-06-20 }', ['Y202']],
    ['- { task: 9-1 }', ['Y202']],
    ['- { task: 9-1, date: 2022-06-31 }', ['Y403']],
    ['- { task: 9-1, date: 6月20日 }', ['Y403']],
    ['- { task: 9-1, date: 2022-06-20, recorded: 2022-06-32 }', ['Y403']],
    ['- { task: 9-1, date: 2022-06-20, count: 0 }', ['Y204']],
    ['- { task: 9-1, date: 2022-06-20, count: 1e1 }', ['Y203']],
    ['- { task: 9-1, date: 2022-06-20, count: 1.5 }', ['Y203']],
    ['- { task: 9-1, date: 2022-06-20, unit: [] }', ['Y204']],
    ['- { task: 9-1, date: 2022-06-20, unit: { 甲: 乙 } }', ['Y203']],
    ['- { task: 9-1, date: 2022-06-20, to: 2022-07-01 }', ['Y201']],
    ['- { task: 9-1, date: 2022-06-20, evidence: a.pdf }', ['Y203']],
    ['- { task: 9-1, date: 2022-06-20, evidence: [{}] }', ['Y204']],
    ['- { task: 9-1, date: 2022-06-20, evidence: [{ url: "https://example.org", ref: 1号 }] }', ['Y201']],
    [`- { task: 9-1, date: 2022-06-20, evidence: [{ sha256: ${'0'.repeat(64)} }] }`, ['Y202']],
    ['- { task: 9-1, date: 2022-06-20, evidence: [{ file: a, sha256: abc }] }', ['Y204']],
    ['- { kind: extend, task: 9-1, date: 2022-06-20 }', ['Y202']],
    ['- { kind: extend, task: 9-1, date: 2022-06-20, to: soon }', ['Y403']],
    ['- { kind: waive, task: 9-1, date: 2022-06-20, to: 2022-07-01 }', ['Y201']],
    ['- { kind: progress, task: 9-1, date: 2022-06-20, approved: 甲 }', ['Y201']],
    ['- { kind: void, date: 2022-06-20 }', ['Y202']],
    ['- { kind: void, of: {}, date: 2022-06-20 }', ['Y204']],
    ['- { kind: void, of: { kind: void }, date: 2022-06-20 }', ['Y204']],
    ['- { kind: void, of: { for: 6月 }, date: 2022-06-20 }', ['Y718']],
    ['- { kind: void, task: 9-1, of: { task: 9-1 }, date: 2022-06-20 }', ['Y201']],
    ['- { kind: Done, task: 9-1, date: 2022-06-20 }', ['Y204']],
    ['- { kind: [done], task: 9-1, date: 2022-06-20 }', ['Y204']],
    ['- 9-1', ['Y203']],
    ['-', ['Y203']],
  ])('%s', (entry, codes) => {
    const { entries, findings } = decode(
      `- { task: a, date: 2022-06-01 }\n${entry}\n- { task: b, date: 2022-06-02 }\n`,
    );
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(entries.map((each) => (each.kind === 'void' ? '' : each.task))).toEqual(['a', 'b']);
    expect(entries.map(({ line }) => line)).toEqual([1, 3]);
  });

  test.each(['task: a\ndate: 2022-06-20\n', 'a\n'])('a file that is no list holds no entry: %j', (text) => {
    const { entries, findings } = decode(text);
    expect(entries).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['Y203']);
  });

  test.each(['', '# 空\n', '[]\n'])('an empty file is sound: %j', (text) => {
    expect(decode(text)).toEqual({ entries: [], findings: [] });
  });
});
