import { AppError } from '../../src/app/app-error';
import { lookAtRecords } from '../../src/app/records-look';
import { undoEntry } from '../../src/app/undo-entry';
import { dayOf } from '../../src/time/civil-date';
import { memoryHost } from '../support/memory-host';
import { SMALL_PLAN } from '../support/records-office';

const PLAN = '/office/plans/2022/plan.yaml';
const RECORDS = 'plans/2022/records/a.yaml';
const OWN = '- { task: 3-1, date: 2022-06-28 }\n';

/** What comes of taking back the last entry while another program writes into its file. */
function undone(meanwhile: string): { readonly outcome: string; readonly written: number } {
  const host = memoryHost({
    files: { 'plans/2022/plan.yaml': SMALL_PLAN, [RECORDS]: OWN },
    meanwhile: { [RECORDS]: meanwhile },
  });
  const today = dayOf(2022, 7, 1);
  const look = lookAtRecords(host, PLAN, today);
  if (!('context' in look)) throw new Error('the plan cannot be read');
  try {
    const request = { plan: PLAN, tasks: [], asOf: today, today, reason: undefined };
    return { outcome: undoEntry(host, look, request).kind, written: host.written.size };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: error.kind, written: host.written.size };
  }
}

test('the entry is found anew where older ones came to stand above it', () => {
  expect(undone(`- { task: 14-1, date: 2022-02-10 }\n${OWN}`)).toEqual({ outcome: 'removed', written: 1 });
});

test('what somebody else recorded meanwhile is never taken for it', () => {
  expect(undone(`${OWN}- { task: 14-1, date: 2022-06-30 }\n`)).toEqual({ outcome: 'could-not', written: 0 });
});

test('what somebody else took back meanwhile is not taken back again', () => {
  expect(undone('')).toEqual({ outcome: 'could-not', written: 0 });
});
