import { importLedger, type ImportedLedger } from '../../src/app/import-ledger';
import { composeLedger, type Ledger } from '../../src/ledger/compose-ledger';
import type { LedgerRow } from '../../src/ledger/row';
import { renderLedgerWorkbook } from '../../src/render/ledger-workbook';
import { memoryHost, writtenText, type MemoryHost } from '../support/memory-host';
import { judgementOf, SMALL_OFFICE } from '../support/returned-ledger';
import { day } from '../support/sample-judgement';

const PLAN = '/office/plans/2022/plan.yaml';
const RECORDS = '/office/plans/2022/records/a.yaml';

/** The ledger of the small office as an xlsx, its rows changed by their ids. */
function ledgerFile(records: string, changes: Readonly<Record<string, Partial<LedgerRow>>>): Uint8Array {
  const ledger = composeLedger(judgementOf({ records }));
  const sheets = ledger.sheets.map((sheet): Ledger['sheets'][number] => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, ...changes[row.id] })),
  }));
  return renderLedgerWorkbook({ ...ledger, sheets });
}

function run(host: MemoryHost, isDryRun = false): Extract<ImportedLedger, { kind: 'read' }> {
  const request = { plan: PLAN, ledger: '/office/ledger.xlsx', asOf: day('2022-07-10'), recorded: day('2022-07-11') };
  const imported = importLedger(host, { ...request, isDryRun });
  if (imported.kind !== 'read') throw new Error('the records are unsound');
  return imported;
}

const filled = { '9-1@2022-H1': { doneOn: [day('2022-06-28')], note: '=研判', evidence: ['研判.txt'] } };
const before = '# 全局\n- { task: 9-2, date: 2022-03-01, note: 第一讲 }\n';
const files = {
  'plans/2022/plan.yaml': SMALL_OFFICE,
  'plans/2022/records/a.yaml': before,
  'plans/2022/evidence/研判.txt': 'x',
  'ledger.xlsx': ledgerFile(before, filled),
};

test('a workbook as it was exported and filled in becomes records, and the second time nothing', () => {
  const host = memoryHost({ files });
  expect(run(host).added?.kind).toBe('added');
  const text = writtenText(host, RECORDS);
  expect(text.startsWith(before)).toBe(true);
  expect(text.slice(before.length)).toMatch(
    /^- \{ task: 9-1, for: 2022-H1, date: 2022-06-28, recorded: 2022-07-11, note: .?=研判.?, evidence: \[\{ file: evidence\/研判\.txt, sha256: [0-9a-f]{64} \}\] \}\n$/,
  );
  const again = memoryHost({ files: { ...files, 'plans/2022/records/a.yaml': text } });
  const { planned, added } = run(again);
  expect([planned.additions, planned.refusals, added, again.written.size]).toEqual([[], [], undefined, 0]);
});

test('a dry run is tried to the end, and writes nothing', () => {
  const host = memoryHost({ files });
  const { planned, added } = run(host, true);
  expect([planned.additions.length, added?.kind, host.written.size]).toEqual([1, 'added', 0]);
});

test('what somebody else imports at the same moment is recorded once', () => {
  const first = memoryHost({ files });
  run(first);
  const theirs = writtenText(first, RECORDS);
  const host = memoryHost({ files, meanwhile: { 'plans/2022/records/a.yaml': theirs } });
  const { planned, added } = run(host);
  expect([planned.additions.length, added?.kind]).toEqual([0, undefined]);
  expect(host.written.has(RECORDS)).toBe(false);
});

test('one cell that cannot be taken keeps all of them out', () => {
  const wrong = { ...filled, '9-2@2022': { doneOn: [day('2022-03-02')], note: '第一讲' } };
  const host = memoryHost({ files: { ...files, 'ledger.xlsx': ledgerFile(before, wrong) } });
  const { planned, added } = run(host);
  expect(planned.refusals.map(({ reason }) => reason.kind)).toEqual(['days-differ']);
  expect([added, host.written.size]).toEqual([undefined, 0]);
});

test('records that cannot be read whole stop it before anything is compared', () => {
  const host = memoryHost({ files: { ...files, 'plans/2022/records/b.yaml': '- { task: 9-1, date: 2022-06-31 }\n' } });
  const request = { plan: PLAN, ledger: '/office/ledger.xlsx', asOf: day('2022-07-10'), recorded: day('2022-07-11') };
  expect(importLedger(host, { ...request, isDryRun: false })).toMatchObject({ kind: 'unsound-records' });
  expect(host.written.size).toBe(0);
});

test('a day that would make an older record count elsewhere keeps the file out, whole', () => {
  const plan = SMALL_OFFICE.replace('每月', '每月25日前');
  const records = '- { task: 12-1, unit: 第一党支部, date: 2022-01-28 }\n';
  const ledger = composeLedger(judgementOf({ plan, records }));
  const added = { '12-1@2022-01/第一党支部': '2022-01-20', '12-1@2022-02/第二党支部': '2022-02-20' };
  const sheets = ledger.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      doneOn: [...Object.entries(added).flatMap(([id, date]) => (id === row.id ? day(date) : [])), ...row.doneOn],
    })),
  }));
  const host = memoryHost({
    files: {
      'plans/2022/plan.yaml': plan,
      'plans/2022/records/a.yaml': records,
      'ledger.xlsx': renderLedgerWorkbook({ ...ledger, sheets }),
    },
  });
  const { planned, added: outcome } = run(host);
  const record = { kind: 'done', day: day('2022-01-28'), file: 'plans/2022/records/a.yaml', line: 1 };
  expect(planned.refusals).toMatchObject([
    {
      at: { sheet: '第一党支部' },
      reason: { kind: 'moves-record', record: { ...record, from: '2022-01', to: '2022-02' } },
    },
  ]);
  expect(planned.additions.map(({ occurrence }) => occurrence)).toEqual(['12-1@2022-02/第二党支部']);
  expect([outcome, host.written.size]).toEqual([undefined, 0]);
});
