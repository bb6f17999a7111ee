import type { NewEntry } from '../../src/model/new-entry';
import { appendEntries } from '../../src/splice/append-entries';
import { SpliceRefusal } from '../../src/splice/records-text';
import { dayOf } from '../../src/time/civil-date';
import { newCompletion } from '../support/new-entries';

const SHA = '0'.repeat(63) + 'a';

/** The text with entries added, where only that is in question. */
function appended(text: string | undefined, ...entries: readonly NewEntry[]): string {
  const bytes = appendEntries(text === undefined ? undefined : new TextEncoder().encode(text), entries);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const STUDY = newCompletion('12-1', { units: ['第一党支部'], note: '学习' });
const IN_LINES = '- task: 12-1\n  unit: 第一党支部\n  date: 2022-06-20\n  recorded: 2022-06-20\n  note: 学习\n';
const IN_BRACES = '{ task: 12-1, unit: 第一党支部, date: 2022-06-20, recorded: 2022-06-20, note: 学习 }';

test.each([
  ['no file', undefined, IN_LINES],
  ['an empty one', '', IN_LINES],
  ['comments only', '# 记录\n', `# 记录\n\n${IN_LINES}`],
  ['comments without a line end', '# 记录', `# 记录\n\n${IN_LINES}`],
  ['a mark before the document', '---\n# 记录\n', `---\n# 记录\n\n${IN_LINES}`],
  ['an empty list', '[]\n', `[${IN_BRACES}]\n`],
  ['an empty list with a comment', '[ # 无\n]\n', `[${IN_BRACES} # 无\n]\n`],
])('to %s', (_name, before, after) => {
  expect(appended(before, STUDY)).toBe(after);
});

test.each([
  ['lines', '- task: a\n  date: 2022-01-01\n', `\n${IN_LINES}`],
  ['lines without blank ones', '- task: a\n  date: 2022-01-01\n- task: b\n  date: 2022-01-01\n', IN_LINES],
  ['a missing line end', '- { task: a, date: 2022-01-01 }', `\n- ${IN_BRACES}\n`],
  ['a byte-order mark', '\ufeff- { task: a, date: 2022-01-01 }\n', `- ${IN_BRACES}\n`],
  ['CRLF', '- { task: a, date: 2022-01-01 }\r\n', `- ${IN_BRACES}\r\n`],
  ['CR alone', '- { task: a, date: 2022-01-01 }\r', `- ${IN_BRACES}\r`],
  ['blank lines at the end', '- task: a\n  date: 2022-01-01\n\n\n', IN_LINES],
  ['a comment at the end', '- { task: a, date: 2022-01-01 }\n# 以上一季度\n', `- ${IN_BRACES}\n`],
  ['a comment behind the last one', '- { task: a, date: 2022-01-01 } # 补', `\n- ${IN_BRACES}\n`],
  ['narrow braces', '- {task: a, date: 2022-01-01}\n', `- ${IN_BRACES.replace('{ ', '{').replace(' }', '}')}\n`],
  ['a kept block', '- task: a\n  date: 2022-01-01\n  note: |+\n    文\n\n', IN_LINES],
  [
    'indentation',
    '  -   task: a\n      date: 2022-01-01\n',
    `\n${IN_LINES.replace(/^- /gm, '  -   ').replace(/^ {2}(?=[a-z])/gm, '      ')}`,
  ],
  ['a dash on its own line', '-\n  task: a\n  date: 2022-01-01\n', `\n${IN_LINES}`],
])('%s: all that was there stays in front', (_name, before, added) => {
  expect(appended(before, STUDY)).toBe(before + added);
});

test.each([
  ["- { date: '2022-01-01', task: a }\n", "- { date: '2022-06-20', task: b, recorded: 2022-06-20 }\n"],
  [
    '- { kind: progress, date: 2022-01-01, task: a }\n- { task: a, date: 2022-01-01 }\n',
    '- { task: b, date: 2022-06-20, recorded: 2022-06-20 }\n',
  ],
  ['- { note: "a: b", task: a, date: 2022-01-01 }\n', '- { task: b, date: 2022-06-20, recorded: 2022-06-20 }\n'],
])('keys stand and are quoted as in the last entry of the kind: %j', (before, added) => {
  expect(appended(before, newCompletion('b'))).toBe(before + added);
});

const PROVED = newCompletion('b', {
  evidence: [
    { kind: 'file', file: 'evidence/a.pdf', sha256: SHA },
    { kind: 'ref', ref: '机党〔2022〕8号' },
  ],
});
const PROVED_HEAD = '- task: b\n  date: 2022-06-20\n  recorded: 2022-06-20\n';
const FLOW_PROOF = `{ file: evidence/a.pdf, sha256: ${SHA} }`;

test.each([
  ['', `  evidence:\n    - file: evidence/a.pdf\n      sha256: ${SHA}\n    - ref: 机党〔2022〕8号\n`],
  ['  evidence: [{ ref: x }]\n', `  evidence: [${FLOW_PROOF}, { ref: 机党〔2022〕8号 }]\n`],
  ['  evidence:\n  - { ref: x }\n', `  evidence:\n  - ${FLOW_PROOF}\n  - { ref: 机党〔2022〕8号 }\n`],
])('evidence is laid out as before: %j', (evidence, added) => {
  const before = `- task: a\n  date: 2022-01-01\n${evidence}`;
  expect(appended(before, PROVED)).toBe(`${before}\n${PROVED_HEAD}${added}`);
});

test('each kind says what it has to say, in the usual order', () => {
  const date = dayOf(2022, 6, 10);
  const agreed = { reason: '疫情防控', approved: '局党组会议' };
  const text = appended(
    '- { task: a, date: 2022-01-01 }\n',
    newCompletion('b', {
      period: '2022-H1',
      count: 2,
      units: ['甲', '乙'],
      evidence: [{ kind: 'url', url: 'https://a.cn/1,2' }],
    }),
    { kind: 'extend', task: '3-1', date, recorded: date, to: dayOf(2022, 7, 15), ...agreed },
    { kind: 'waive', task: '12-1', period: '2022-04', units: ['各支部'], date, recorded: date, ...agreed },
    { kind: 'progress', task: '13-1', date, recorded: date, note: '已征求意见' },
    {
      kind: 'void',
      of: { kind: 'done', task: '12-1', units: ['甲'], date, count: 1 },
      date,
      recorded: date,
      reason: '有误',
    },
    { kind: 'void', of: { kind: 'extend', task: '3-1', to: date }, date, recorded: date },
  );
  expect(text.split('\n').slice(1)).toEqual([
    '- { task: b, unit: [甲, 乙], for: 2022-H1, date: 2022-06-20, recorded: 2022-06-20, count: 2, evidence: [{ url: "https://a.cn/1,2" }] }',
    '- { kind: extend, task: 3-1, date: 2022-06-10, recorded: 2022-06-10, to: 2022-07-15, reason: 疫情防控, approved: 局党组会议 }',
    '- { kind: waive, task: 12-1, unit: 各支部, for: 2022-04, date: 2022-06-10, recorded: 2022-06-10, reason: 疫情防控, approved: 局党组会议 }',
    '- { kind: progress, task: 13-1, date: 2022-06-10, recorded: 2022-06-10, note: 已征求意见 }',
    '- { kind: void, of: { task: 12-1, unit: 甲, date: 2022-06-10, count: 1 }, date: 2022-06-10, recorded: 2022-06-10, reason: 有误 }',
    '- { kind: void, of: { kind: extend, task: 3-1, to: 2022-06-10 }, date: 2022-06-10, recorded: 2022-06-10 }',
    '',
  ]);
});

test.each([
  ['[{ task: a, date: 2022-01-01 }]\n', '[{ task: a, date: 2022-01-01 }, *]\n'],
  ['[{ task: a, date: 2022-01-01 }, ]\n', '[{ task: a, date: 2022-01-01 }, *, ]\n'],
  ['[\n  { task: a, date: 2022-01-01 } # 一\n]\n', '[\n  { task: a, date: 2022-01-01 }, # 一\n  *\n]\n'],
  ['[\n  { task: a, date: 2022-01-01 }, # 一\n]\n', '[\n  { task: a, date: 2022-01-01 }, # 一\n  *,\n]\n'],
  [
    '[\n  { task: a, date: 2022-01-01, evidence: [{ ref: "]}" }] }\n# 二, 三\n]',
    '[\n  { task: a, date: 2022-01-01, evidence: [{ ref: "]}" }] },\n# 二, 三\n  *\n]',
  ],
])('a list in brackets is added to inside: %j', (before, after) => {
  const [head, tail] = after.split('*');
  expect(appended(before, STUDY)).toBe(`${head}${IN_BRACES}${tail}`);
});

test('what stands behind the end of the document stays behind it', () => {
  const before = '- { task: a, date: 2022-01-01 }\n...\n# 完\n';
  expect(appended(before, STUDY)).toBe(`- { task: a, date: 2022-01-01 }\n- ${IN_BRACES}\n...\n# 完\n`);
});

test('no entry, no change', () => {
  const bytes = new TextEncoder().encode('# 无');
  expect(appendEntries(bytes, [])).toBe(bytes);
});

test.each([
  ['not YAML', '- { task: a\n', 'unreadable'],
  ['a mapping', 'task: a\n', 'not-a-list'],
  ['a word', '~\n', 'not-a-list'],
  ['two documents', '- { task: a, date: 2022-01-01 }\n---\n- { task: a, date: 2022-01-01 }\n', 'unreadable'],
  ['GBK', Uint8Array.of(0x2d, 0x20, 0xd6, 0xd0), 'unreadable'],
  ['too large a file', `# ${'x'.repeat(2 * 1024 * 1024 - 20)}\n`, 'too-large'],
])('%s is refused', (_name, before, reason) => {
  const bytes = typeof before === 'string' ? new TextEncoder().encode(before) : before;
  expect(() => appendEntries(bytes, [STUDY])).toThrow(new SpliceRefusal(reason as SpliceRefusal['reason']));
});
