import fc from 'fast-check';
import type { Evidence } from '../../src/model/ledger-entry';
import type { NewCompletion, NewEntry, NewRetraction } from '../../src/model/new-entry';
import { dayOf } from '../../src/time/civil-date';
import { anyText } from './odd-texts';

/** Something that was done, written down on the same day. */
export function newCompletion(task: string, said: Partial<Omit<NewCompletion, 'kind' | 'task'>> = {}): NewCompletion {
  const date = dayOf(2022, 6, 20);
  return { kind: 'done', task, date, recorded: date, ...said };
}

const day = fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2022, 12, 31) });
const text = fc.oneof(anyText, fc.constantFrom('局党组会议', 'a, b', '“七一”: 是', "it's", '{x}', 'null', '~', '010'));
const name = fc.constantFrom('12-1', '3.10', '010', 'yes', '学习', '-', '#1', 'a b', "o'");
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ kind: fc.constant('file' as const), file: text, sha256: fc.constantFrom(undefined, 'ab'.repeat(32)) }),
  fc.record({ kind: fc.constant('url' as const), url: fc.constantFrom('https://example.org/a,b', 'http://a.cn/#x') }),
  fc.record({ kind: fc.constant('ref' as const), ref: text }),
);

const common = { task: name, date: day, recorded: day };
const optional = {
  units: fc.array(name, { maxLength: 3 }),
  period: fc.constantFrom('2022-06', '2022-Q2', '2022'),
  note: text,
  evidence: fc.array(evidence, { maxLength: 3 }),
};
const agreed = { reason: text, approved: text };

function recordOf<Wanted>(
  wanted: Record<string, fc.Arbitrary<unknown>>,
  perhaps: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Wanted> {
  return fc.record({ ...wanted, ...perhaps }, { requiredKeys: Object.keys(wanted) }) as fc.Arbitrary<Wanted>;
}

const target = recordOf<NewRetraction['of']>(
  {},
  {
    kind: fc.constantFrom('done', 'extend'),
    task: name,
    units: optional.units,
    date: day,
    count: fc.constantFrom(1, 3),
  },
);

/** Any entry that can be written, with any texts. */
export const anyNewEntry: fc.Arbitrary<NewEntry> = fc.oneof(
  recordOf<NewEntry>({ kind: fc.constant('done'), ...common }, { ...optional, count: fc.integer({ min: 1, max: 9 }) }),
  recordOf<NewEntry>({ kind: fc.constant('extend'), ...common, to: day }, { ...optional, ...agreed }),
  recordOf<NewEntry>({ kind: fc.constant('waive'), ...common }, { ...optional, ...agreed }),
  recordOf<NewEntry>({ kind: fc.constant('progress'), ...common }, optional),
  recordOf<NewEntry>({ kind: fc.constant('void'), of: target, date: day, recorded: day }, { reason: text }),
);
