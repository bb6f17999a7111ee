import fc from 'fast-check';
import { appendEntries } from '../../src/splice/append-entries';
import { readRecords } from '../../src/splice/records-text';
import { removeEntry } from '../../src/splice/remove-entry';
import { contentOf, type Content } from '../../src/splice/entry-content';

import type { NewEntry, NewRetraction } from '../../src/model/new-entry';
import { LineIndex } from '../../src/source/lines';
import { valueAt } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import type { ListNode } from '../../src/source/tree';
import { anyNewEntry } from '../support/new-entries';
import { decodeRecords } from '../../src/load/decode-records';
import { plainValue } from '../../src/load/plain-value';
import { readOrdinaryYaml } from '../../src/load/ordinary-yaml/read-ordinary-yaml';
import { readYamlDocument } from '../../src/load/yaml-document';

/** Parts of records files, of every kind of writing; put together they are often odd, and sometimes no YAML. */
const PARTS = [
  '- task: a\n  date: 2022-01-01\n',
  '- task: a\n  date: 2022-01-01\n  evidence:\n    - ref: 一\n      \n',
  "- { task: 'a', date: 2022-01-01, unit: [甲, 乙] } # 补\n",
  '-   {date: "2022-01-01", task: a,}\n',
  '-\n  # 注\n  task: a\n  date: 2022-01-01\n',
  '- task: a\n  date: 2022-01-01\n  note: |\n    一\n    # 二\n',
  '- task: a\n  date: 2022-01-01\n  note: |+\n    一\n\n\n',
  '- task: a\n  date: 2022-01-01\n  note: >-\n    一\n    二\n',
  '- task: a\n  date: 2022-01-01\n  note: 一\n    二\n',
  '- task: a\n  date: 2022-01-01\n  note:\n',
  '- { task: a, date: 2022-01-01,\n    note: "一\n    二" }\n',
  '- kind: void\n  of:\n    task: a\n    date: 2022-01-01\n  date: 2022-02-01\n',
  '- ? task\n  : a\n  date: 2022-01-01\n',
  '-\n',
  '- a\n',
  ...[
    '# 注\n',
    '  # 注\n',
    '\n',
    '   \n',
    '\t\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '[]',
    '[ ]\n',
    '[{task: a, date: 2022-01-01}]\n',
  ],
];

const anyFile = fc
  .tuple(
    fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('', '', '  '),
  )
  .map(([parts, lineEnd, hasMark, lacksLineEnd, indent]) => {
    const text = parts
      .join('')
      .replace(/^(?=[^\r\n])/gm, indent)
      .replaceAll('\n', lineEnd);
    return (hasMark ? '\ufeff' : '') + (lacksLineEnd ? text.replace(/[\r\n]+$/, '') : text);
  });

function readable(file: string): boolean {
  try {
    readRecords(bytesOf(file));
    return true;
  } catch {
    return false;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What entries say, whatever the order of their keys. */
function entriesIn(root: ListNode | undefined): readonly unknown[] {
  return (root?.items ?? []).map((item): unknown => JSON.parse(JSON.stringify(plainValue(item))));
}

function plain(content: Content): unknown {
  if (typeof content === 'string') return content;
  if (!(content instanceof Map)) return (content as readonly Content[]).map(plain);
  return Object.fromEntries([...(content as ReadonlyMap<string, Content>)].map(([key, value]) => [key, plain(value)]));
}

/** Whether a text is another one with something put in at one place. */
function isInsertion(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return after.endsWith(before.slice(same));
}

const anyEntries = fc.array(anyNewEntry, { minLength: 1, maxLength: 3 });

test('a file with entries added says what it said and what they say, and keeps its text', () => {
  fc.assert(
    fc.property(anyFile.filter(readable), anyEntries, (before, entries) => {
      const old = readRecords(bytesOf(before));
      const bytes = appendEntries(bytesOf(before), entries);
      const records = readRecords(bytes);
      const added = entries.map((entry) => plain(contentOf(entry)));
      expect(entriesIn(records.root)).toEqual([...entriesIn(old.root), ...added]);
      if (old.root?.flow !== true) expect(isInsertion(before, textOf(bytes))).toBe(true);
      expect(records.hasByteOrderMark).toBe(old.hasByteOrderMark);
    }),
    { numRuns: 400 },
  );
});

function filledLines(text: string): readonly string[] {
  const lines = text.replace('\ufeff', '').split(/\r\n|\r|\n/);
  return lines.filter((line) => line.trim() !== '');
}

/** The entry added last, as `decodeRecords` places it. */
function lastOf(bytes: Uint8Array): Parameters<typeof removeEntry>[1] {
  const { text, root } = readRecords(bytes);
  const items = root?.items ?? [];
  const line = new LineIndex(text).positionOf(items.at(-1)?.start ?? 0).line;
  return { place: valueAt('records/a.yaml', [items.length - 1]), line };
}

test('an entry that was added and removed leaves the text as it was, but for a line end and a blank line', () => {
  fc.assert(
    fc.property(anyFile.filter(readable), anyNewEntry, (before, entry) => {
      const added = appendEntries(bytesOf(before), [entry]);
      const after = textOf(removeEntry(added, lastOf(added)));
      expect(filledLines(after)).toEqual(filledLines(before));
      if (/\S(?:\r\n|\r|\n)$/.test(before) && !before.includes('...')) expect(after).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test('any entry can be taken out, and the others say what they said', () => {
  fc.assert(
    fc.property(anyFile.filter(readable), fc.nat(), (before, pick) => {
      const { text, root } = readRecords(bytesOf(before));
      const items = root?.items ?? [];
      const index = pick % Math.max(1, items.length);
      const item = items[index];
      fc.pre(item?.kind === 'map');
      const place = {
        place: valueAt('records/a.yaml', [index]),
        line: new LineIndex(text).positionOf(item.start).line,
      };
      const after = removeEntry(bytesOf(before), place);
      expect(entriesIn(readRecords(after).root)).toEqual(entriesIn(root).toSpliced(index, 1));
      const notes = (each: string): number => filledLines(each).filter((line) => line === '# 注').length;
      expect(notes(textOf(after))).toBe(notes(before));
    }),
    { numRuns: 200 },
  );
});

test('what is written is ordinary YAML, which both readers read alike', () => {
  fc.assert(
    fc.property(anyEntries, fc.boolean(), (entries, inFlow) => {
      const text = textOf(appendEntries(inFlow ? bytesOf('- { task: a }\n') : undefined, entries));
      const read = readOrdinaryYaml(text);
      expect(read).toBeDefined();
      expect(read).toEqual(readYamlDocument('', text).root);
      expect(/[^\n\P{Cc}]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

/** Whether the schema has nothing against an entry: texts must not be empty, and something must be taken back. */
function isSound(entry: NewEntry): boolean {
  const isApprovedByBlank = 'approved' in entry && entry.approved?.trim() === '';
  return !isApprovedByBlank && !/:(?:""|\{\})/.test(JSON.stringify(plain(contentOf(entry))));
}

test('what is written is decoded as what was to be said', () => {
  fc.assert(
    fc.property(anyNewEntry.filter(isSound), (entry) => {
      const { text, root } = readRecords(appendEntries(undefined, [entry]));
      const { entries, findings } = decodeRecords(new SourceFile('records/a.yaml', text, root), () => new Set());
      expect(findings).toEqual([]);
      const { of, units, evidence, ...said } = { of: undefined, units: [], evidence: [], ...entry };
      expect(entries).toMatchObject([said]);
      expect(entries).toMatchObject(of === undefined ? [{ evidence }] : [{ of: { kind: 'done', ...withUnits(of) } }]);
      if (units.length > 0) expect(entries).toMatchObject([{ units }]);
    }),
    { numRuns: 300 },
  );
});

/** A target as it is decoded: without units where there are none. */
function withUnits({ units = [], ...of }: NewRetraction['of']): object {
  return units.length === 0 ? of : { ...of, units };
}
