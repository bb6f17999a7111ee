import fc from 'fast-check';
import { composeLedger } from '../../../src/ledger/compose-ledger';
import { movedRecords } from '../../../src/ledger/import/moved-records';
import { planImport, type ImportPlan } from '../../../src/ledger/import/plan-import';
import { readLedger } from '../../../src/ledger/import/read-ledger';
import type { Judgement } from '../../../src/model/judgement';
import { renderLedgerCsv } from '../../../src/render/ledger-csv';
import { readTableFile } from '../../../src/sheet/read-table-file';
import { appendEntries } from '../../../src/splice/append-entries';
import { formatDay } from '../../../src/time/civil-date';
import { judgementOf } from '../../support/returned-ledger';
import { day } from '../../support/sample-judgement';

const PLAN = `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市机关事务管理局
units: [局党组, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 思想建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 1-1, title: 研判, when: 每月25日前, lead: 局党组 }
          - { id: 1-2, title: 党日, when: 每月25日前, lead: 各支部 }
          - { id: 1-3, title: 通报, when: { after: 1-1, within: 30 days }, lead: 局党组 }
`;

/** Days that are added to the rows of a ledger, by their ids. */
type Filled = Readonly<Record<string, readonly string[]>>;

const judged = (records: string): Judgement => judgementOf({ plan: PLAN, records, asOf: '2022-07-10' });

/** What comes back when somebody adds days to a ledger that is exported now. */
function filledIn(judgement: Judgement, filled: Filled): Uint8Array {
  const ledger = composeLedger(judgement);
  const sheets = ledger.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({ ...row, doneOn: [...(filled[row.id] ?? []).map(day), ...row.doneOn] })),
  }));
  return new TextEncoder().encode(renderLedgerCsv({ ...ledger, sheets }));
}

function importInto(judgement: Judgement, file: Uint8Array): ImportPlan {
  return planImport(judgement, readLedger(readTableFile(file), judgement.plan.year), {
    recorded: day('2022-07-11'),
    files: new Map(),
  });
}

function withAdditions(records: string, { additions }: ImportPlan): string {
  const entries = additions.map(({ entry }) => entry);
  if (entries.length === 0) return records;
  const bytes = appendEntries(records === '' ? undefined : new TextEncoder().encode(records), entries);
  return new TextDecoder().decode(bytes);
}

/** What is refused, as `cell: kind day line from → to`. */
function movedInShort(records: string, filled: Filled): readonly string[] {
  const before = judged(records);
  const planned = importInto(before, filledIn(before, filled));
  expect(planned.refusals).toEqual([]);
  return movedRecords(before, judged(withAdditions(records, planned)), planned.additions).map(({ at, reason }) => {
    if (reason.kind !== 'moves-record') throw new Error(reason.kind);
    const { kind, day: date, line, from, to } = reason.record;
    return `row ${at?.row ?? '-'}: ${kind} ${formatDay(date)} line ${line} ${from} → ${to ?? '-'}`;
  });
}

const LATE = '- { task: 1-1, date: 2022-01-28 }\n';

test.each<[string, string, Filled, string[]]>([
  [
    'a late record gives way to a day within the window',
    LATE,
    { '1-1@2022-01': ['2022-01-20'] },
    ['row 2: done 2022-01-28 line 1 2022-01 → 2022-02'],
  ],
  [
    'one that names its period stays',
    LATE.replace('date', 'for: 2022-01, date'),
    { '1-1@2022-01': ['2022-01-20'] },
    [],
  ],
  ['so does one within the window', '- { task: 1-1, date: 2022-01-22 }\n', { '1-1@2022-01': ['2022-01-20'] }, []],
  ['a day that comes after it moves nothing', LATE, { '1-1@2022-01': ['2022-01-29'] }, []],
  [
    'all that give way one after another, at the row that is added to',
    LATE + '- { task: 1-1, date: 2022-02-26 }\n',
    { '1-1@2022-01': ['2022-01-20'] },
    ['row 2: done 2022-01-28 line 1 2022-01 → 2022-02', 'row 2: done 2022-02-26 line 2 2022-02 → 2022-03'],
  ],
  [
    'two days in one row are to blame once',
    LATE,
    { '1-1@2022-01': ['2022-01-20', '2022-01-21'] },
    ['row 2: done 2022-01-28 line 1 2022-01 → 2022-02'],
  ],
  [
    'of a record of several units only the one whose row is added to',
    '- { task: 1-2, unit: 各支部, date: 2022-01-28 }\n',
    { '1-2@2022-01/第二党支部': ['2022-01-20'] },
    ['row 38: done 2022-01-28 line 1 2022-01 → 2022-02'],
  ],
  [
    'a note of progress',
    '- { kind: progress, task: 1-1, date: 2022-01-28 }\n',
    { '1-1@2022-01': ['2022-01-20'] },
    ['row 2: progress 2022-01-28 line 1 2022-01 → 2022-02'],
  ],
])('%s', (_name, records, filled, expected) => {
  expect(movedInShort(records, filled)).toEqual(expected);
});

const anyDay = fc.integer({ min: day('2022-01-01'), max: day('2022-07-10') });
const anyRecord = fc
  .tuple(fc.constantFrom('1-1', '1-1', '1-2', '1-3'), anyDay)
  .map(([task, date]) => `- { task: ${task}, date: ${formatDay(date)} }\n`);
const anyRow = fc.tuple(fc.nat(6), fc.array(anyDay, { minLength: 1, maxLength: 2 }));

test('after an import of which nothing is refused, the days of each row are its own, and the same file adds nothing', () => {
  const seen = { moved: 0, taken: 0 };
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 5 }),
      fc.array(anyRow, { minLength: 1, maxLength: 3 }),
      (drawn, rows) => {
        const records = drawn.join('');
        const before = judged(records);
        const filled = Object.fromEntries(
          rows.map(([month, days]) => [`1-1@2022-0${month + 1}`, [...new Set(days)].map((each) => formatDay(each))]),
        );
        const file = filledIn(before, filled);
        const planned = importInto(before, file);
        expect(planned.refusals).toEqual([]);
        const text = withAdditions(records, planned);
        const after = judged(text);
        if (movedRecords(before, after, planned.additions).length > 0) {
          seen.moved += 1;
          return;
        }
        seen.taken += planned.additions.length;
        const again = importInto(after, file);
        expect([again.additions, again.refusals]).toEqual([[], []]);
        const shown = composeLedger(after).sheets.flatMap((sheet) => sheet.rows);
        for (const [id, days] of Object.entries(filled)) {
          const own = shown.find((row) => row.id === id)?.doneOn.map(formatDay);
          expect(own).toEqual(expect.arrayContaining([...days]));
        }
      },
    ),
    { numRuns: 200 },
  );
  // Chance must have shown both.
  expect([seen.moved > 0, seen.taken > 0]).toEqual([true, true]);
});
