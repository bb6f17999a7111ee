import type { LedgerEntry } from '../../src/model/ledger-entry';
import { SpliceRefusal } from '../../src/splice/records-text';
import { removeEntry } from '../../src/splice/remove-entry';
import { valueAt } from '../../src/source/place';

function entryAt(index: number, line: number): Pick<LedgerEntry, 'place' | 'line'> {
  return { place: valueAt('records/a.yaml', [index]), line };
}

function without(text: string, index: number, line: number): string {
  const bytes = removeEntry(new TextEncoder().encode(text), entryAt(index, line));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

test.each([
  ['the last', '- { task: a }\n- { task: b }\n', 1, 2, '- { task: a }\n'],
  ['the first', '- { task: a }\n- { task: b }\n', 0, 1, '- { task: b }\n'],
  ['the only one', '# 注\n\n- task: a\n  note: 一\n', 0, 3, '# 注\n'],
  ['one without a line end', '- { task: a }\n- { task: b }', 1, 2, '- { task: a }\n'],
  ['one with the blank line before it', '- task: a\n\n- task: b\n\n- task: c\n', 1, 3, '- task: a\n\n- task: c\n'],
  ['the last with the blank line before it', '- task: a\n\n- task: b\n', 1, 3, '- task: a\n'],
  ['one with CRLF', '- task: a\r\n\r\n- task: b\r\n', 1, 3, '- task: a\r\n'],
  ['one behind a mark', '\ufeff- { task: a }\n- { task: b }\n', 1, 2, '\ufeff- { task: a }\n'],
  [
    'one between comments',
    '- task: a\n# 甲 - 乙\n- task: b # 丙\n# 丁\n- task: c\n',
    1,
    3,
    '- task: a\n# 甲 - 乙\n# 丁\n- task: c\n',
  ],
  ['one with a dash on its own line', '- task: a\n- # 注\n  task: b\n- task: c\n', 1, 3, '- task: a\n- task: c\n'],
  ['one with a block of text', '- task: a\n- note: |\n    一\n\n    - 二\n- task: c\n', 1, 2, '- task: a\n- task: c\n'],
  [
    'one with lists below',
    '  - task: a\n    evidence:\n      - { ref: x,\n          b: "]" }\n  - task: b\n',
    0,
    1,
    '  - task: b\n',
  ],
  ['one before the end of the document', '- task: a\n\n- task: b\n...\n', 1, 3, '- task: a\n...\n'],
  ['one in brackets', '[{ task: a }, { task: b }]\n', 1, 1, '[{ task: a }]\n'],
  ['the first in brackets', '[{ task: a }, { task: b }]\n', 0, 1, '[{ task: b }]\n'],
  ['the only one in brackets', '[{ task: a }]\n', 0, 1, '[]\n'],
  ['one in brackets, before a comma', '[\n  { task: a },\n  { task: b },\n]\n', 1, 3, '[\n  { task: a },\n]\n'],
  [
    'one in brackets, behind a comment',
    '[\n  { task: a }, # 甲\n  { task: b }\n]\n',
    1,
    3,
    '[\n  { task: a } # 甲\n  \n]\n',
  ],
])('%s goes, and nothing else', (_name, before, index, line, after) => {
  expect(without(before, index, line)).toBe(after);
});

test.each([
  ['no such entry', '- { task: a }\n', 1, 2, 'not-there'],
  ['another line', '- { task: a }\n', 0, 2, 'not-there'],
  ['an empty file', '', 0, 1, 'not-there'],
  ['no YAML', '- {', 0, 1, 'unreadable'],
])('%s is refused', (_name, text, index, line, reason) => {
  expect(() => without(text, index, line)).toThrow(new SpliceRefusal(reason as SpliceRefusal['reason']));
});
